import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {ROOT} from '../tools/run.ts';
import type {Person} from './applicant.ts';
import {PHONE} from './harness.ts';

/** A telephone with the app, in a browser context of its own: all that it shares with the desk is the code. */
export class Telephone {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens on a telephone the address that a code at the desk leads to. */
  static async opening(desk: Page, address: string): Promise<Telephone> {
    const context = await desk.context().browser()!.newContext({
      viewport: PHONE,
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    // It is put away with the desk.
    desk.context().once('close', () => void context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    return new Telephone(page);
  }

  /** Chooses who is logged in to the app, agrees, and starts the check of the face. */
  async showFace({name}: Person): Promise<void> {
    const {page} = this;
    await page.getByLabel('APP 登录人').selectOption({label: name});
    for (const consent of await page.getByRole('checkbox').all()) await consent.check();
    await page.getByRole('button', {name: '开始人脸识别'}).tap();
    await page.getByRole('dialog', {name: '模拟人脸识别'}).waitFor();
  }

  async answer(result: '识别通过' | '识别不通过'): Promise<void> {
    await this.page.getByRole('button', {name: result, exact: true}).tap();
  }

  /** Shows the face of a person, which is recognised. */
  async confirm(person: Person): Promise<void> {
    await this.showFace(person);
    await this.answer('识别通过');
  }

  /** Keeps the page as `dist/screenshots/<name>.png`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({path: join(ROOT, 'dist', 'screenshots', `${name}.png`)});
  }

  /** Fails unless the app says this, as the heading of its page. */
  async expectToSay(title: string): Promise<void> {
    await this.page.getByRole('heading', {name: title, exact: true, level: 1}).waitFor();
  }
}
