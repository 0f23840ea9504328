import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import type {Page} from 'playwright-core';
import {DESKTOP, journey} from '../../journeys/harness.ts';

const {manual, woman, unregistered} = personas;

describe('The national portal on a computer, and the phone that scans its code', () => {
  journey(
    'lead from the login to the ministry and the correction of personal data',
    {path: '/desktop/', viewport: DESKTOP},
    async ({page, expectAccessible, screenshot}) => {
      await page.getByRole('link', {name: '登录', exact: true}).click();
      await logIn(page, manual.name);
      for (const link of ['住房和城乡建设部', '一级建造师执业资格认定']) {
        await page.getByRole('link', {name: link, exact: true}).click();
        await expectHeading(page, link);
        await expectAccessible(`on the page ${link}`);
      }
      expect(await page.getByRole('cell', {name: /^《中华人民共和国建筑法》/}).count()).to.equal(1);
      await page.getByRole('link', {name: '一级建造师执业资格认定（注销手续）'}).click();
      await page.getByRole('button', {name: '在线办理'}).click();
      await expectAccessible('in the dialog');
      await page.getByRole('button', {name: '立即前往'}).click();
      const phone = await scan(page);
      await expectAccessible('where the code is scanned');
      await screenshot('desktop-scan');
      await confirm(phone, manual.name);
      await phone.getByRole('heading', {name: '实人认证成功'}).waitFor();
      await expectHeading(page, '住房和城乡建设部主页');
      await expectAccessible('on the ministry’s home page');
      await screenshot('desktop-ministry');
      await page.getByRole('link', {name: /^信息修改或材料补充/}).click();
      await page.getByRole('heading', {name: '基本信息'}).waitFor();
      await page.getByRole('button', {name: '退出登录'}).click();
      await expectHeading(page, '国家政务服务平台');
      await page.goBack();
      await expectHeading(page, '个人用户登录');
    },
  );

  journey(
    'do not let somebody else confirm',
    {path: '/desktop/#service/renewal', viewport: DESKTOP, expectedOnConsole: [/403 \(Forbidden\)/]},
    async ({page}) => {
      await logIn(page, manual.name);
      const phone = await scan(page);
      await confirm(phone, woman.name);
      await phone.getByRole('heading', {name: '不是同一人'}).waitFor();
      await page.getByText('核验没有通过。请再试一次，或者选择其他核验方式。').first().waitFor();
      await page.getByRole('button', {name: '显示二维码'}).click();
      await confirm(await scan(page), manual.name);
      await expectHeading(page, '延续注册');
    },
  );

  journey(
    'offer whom the ministry does not know to register there',
    {path: '/desktop/#sign-in', viewport: DESKTOP, expectedOnConsole: [/404 \(Not Found\)/]},
    async ({page, expectAccessible}) => {
      await logIn(page, unregistered.name);
      await page.getByText('部门平台未查询到您的注册信息').waitFor();
      await page.getByRole('textbox', {name: '身份证号码'}).waitFor();
      await expectAccessible('where one registers');
    },
  );

  journey(
    'work with a ministry in the browser where the server has none',
    {path: '/plain/', viewport: DESKTOP, expectedOnConsole: [/404 \(Not Found\)/]},
    async ({page}) => {
      await page.context().route('**/ministry/', (route) => route.fulfill({status: 404}));
      await page.goto(new URL('/desktop/#sign-in', page.url()).href);
      await logIn(page, manual.name);
      await confirm(await scan(page), manual.name);
      await expectHeading(page, '住房和城乡建设部主页');
    },
  );
});

async function logIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('测试人员').selectOption({label: name});
  await page.getByRole('button', {name: '登录', exact: true}).click();
}

/** The focus follows whoever goes from page to page. */
async function expectHeading(page: Page, name: string): Promise<void> {
  const heading = page.getByRole('heading', {name, exact: true, level: 1});
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement), name).to.equal(true);
}

/** Opens on a telephone what the code says. */
async function scan(page: Page): Promise<Page> {
  const address = await page.getByRole('link', {name: /\/desktop\/scan\/#/}).getAttribute('href');
  const phone = await page.context().newPage();
  await phone.setViewportSize({width: 390, height: 844});
  await phone.goto(address ?? '');
  return phone;
}

async function confirm(phone: Page, name: string): Promise<void> {
  await phone.getByLabel('APP 登录人').selectOption({label: name});
  for (const consent of await phone.getByRole('checkbox').all()) await consent.check();
  await phone.getByRole('button', {name: '开始人脸识别'}).click();
  await phone.getByRole('button', {name: '识别通过'}).click();
}
