import {expect} from 'chai';
import {smsCode} from 'formwork/mocks';
import type {Locator} from 'playwright-core';
import {Applicant, type Person} from './applicant.ts';
import {Telephone} from './desk-phone.ts';
import {expectFocus} from './look.ts';

/** Someone at the desktop portal: who logs in, has the code scanned, and goes on to the ministry's services. */
export class DeskApplicant extends Applicant {
  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', {name, exact: true});
  }

  follow(name: string | RegExp): Promise<void> {
    return this.hands.press(this.link(name));
  }

  /** The heading of a page of the portal. */
  title(name: string): Locator {
    return this.page.getByRole('heading', {name, exact: true, level: 1});
  }

  /** Fails unless this page of the portal has been opened; the focus follows whoever goes from page to page. */
  async expectPage(name: string): Promise<void> {
    await expectFocus(this.title(name));
  }

  /** From the login page to wherever one wanted to go. */
  async logIn({name}: Person): Promise<void> {
    await this.hands.choose(this.page.getByLabel('测试人员'), name);
    await this.press('登录');
  }

  /** The address that the code has for whoever cannot scan it. */
  get scanLink(): Locator {
    return this.page.getByRole('link', {name: /\/desktop\/scan\/#/});
  }

  /** Opens on a telephone what the code says. */
  async scan(): Promise<Telephone> {
    return Telephone.opening(this.page, (await this.scanLink.getAttribute('href')) ?? '');
  }

  /** On the scan page: verified by the code that is sent by SMS. */
  async verifyBySmsInstead(code: string = smsCode): Promise<void> {
    await this.askForCode();
    await this.hands.type(this.text('短信验证码'), code);
    await this.press('下一步');
  }

  /** From the login page, through a verification by SMS, to the page that was asked for. */
  async enter(person: Person, page = '住房和城乡建设部主页'): Promise<void> {
    await this.logIn(person);
    await this.scanLink.waitFor();
    await this.verifyBySmsInstead();
    await this.expectPage(page);
  }

  /** From the ministry's front page to a service. */
  async open(service: string): Promise<void> {
    await this.hands.press(this.page.getByRole('link', {name: new RegExp(`^${service}`)}));
    await this.title(service).waitFor();
  }

  /** From a page of the filing back to the ministry's front page. */
  async goHome(): Promise<void> {
    await this.follow('个人办事大厅');
    await this.expectPage('住房和城乡建设部主页');
  }

  /** From a service's guide to its form; nobody who has been verified is asked again who they are. */
  async begin(): Promise<void> {
    await this.press('在线办理');
    await expectFocus(this.heading('注册须知'));
    await this.acknowledge();
  }

  /** What the record says above the form of a correction. */
  async entry(label: string): Promise<string> {
    const row = this.page.locator('dl > div', {has: this.page.getByText(label, {exact: true})});
    return (await row.locator('dd').innerText()).trim();
  }

  /** The value that a line of the receipt or of a case has. */
  async expectReceipt(): Promise<string> {
    const number = await this.receipt();
    expect(await this.page.getByRole('button', {name: '关闭'}).count()).to.equal(1);
    return number;
  }
}
