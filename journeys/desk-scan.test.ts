import {describe} from 'node:test';
import {expect} from 'chai';
import {personas, smsCode} from 'formwork/mocks';
import type {Locator} from 'playwright-core';
import generate from 'qrcode-generator';
import {deskJourney} from './desk.ts';
import {comesTrue, expectFocus} from './look.ts';
import {expectProblem, expectRefused} from './problems.ts';

const {manual, woman, unregistered} = personas;
const home = '住房和城乡建设部主页';

describe('The national portal at a desk, and the phone that scans its code', () => {
  deskJourney('lead from the front page to the ministry, which the page opens by itself', {}, async (desk) => {
    const {page, applicant, picture} = desk;
    await applicant.title('国家政务服务平台').waitFor();
    await picture('desk-home');
    await applicant.follow('登录');
    await applicant.expectPage('个人用户登录');
    await applicant.hands.choose(page.getByLabel('测试人员'), manual.name);
    await picture('desk-login');
    await applicant.hands.type(applicant.text('账号'), '11000019760512001');
    await applicant.press('登录');
    await expectFocus(applicant.text('账号'));
    await expectProblem([applicant.text('账号'), /请填写18位身份证号码/]);
    await applicant.logIn(manual);
    await applicant.expectPage('个人办事');
    await picture('desk-department');
    await applicant.follow('住房和城乡建设部');
    await applicant.expectPage('住房和城乡建设部');
    await picture('desk-item');
    await applicant.follow('一级建造师执业资格认定');
    await applicant.expectPage('一级建造师执业资格认定');
    await page.getByRole('cell', {name: /^《中华人民共和国建筑法》/}).waitFor();
    expect(await page.getByRole('link', {name: /^一级建造师执业资格认定（/}).count()).to.equal(5);
    await picture('desk-item-table');
    await applicant.follow('一级建造师执业资格认定（注销手续）');
    await applicant.press('在线办理');
    await applicant.dialog('您即将跳转至地方/部门平台申报页面').waitFor();
    await applicant.press('取消');
    await expectFocus(applicant.button('在线办理'));
    await applicant.press('在线办理');
    await picture('desk-leave', 720);
    await applicant.press('立即前往');
    await applicant.expectPage('扫描识别');

    await applicant.scanLink.waitFor();
    const drawn = page.getByRole('img', {name: '用手机扫描的二维码'});
    expect(await modulesIn(drawn)).to.equal(modulesOf((await applicant.scanLink.getAttribute('href')) ?? ''));
    expect(await isWhollySeen(drawn), 'the code is seen without scrolling').to.equal(true);
    await picture('desk-scan');
    const phone = await applicant.scan();
    await phone.expectToSay('实人认证');
    await phone.picture('desk-app');
    await phone.showFace(manual);
    await phone.picture('desk-app-face');
    await phone.answer('识别通过');
    await phone.expectToSay('实人认证成功');
    await phone.picture('desk-app-verified');
    await applicant.expectPage(home);
    await picture('desk-ministry');

    await applicant.press('退出登录');
    await applicant.expectPage('国家政务服务平台');
    await page.goBack();
    await applicant.expectPage('个人用户登录');
  });

  deskJourney(
    'go on by hand, but not before the phone has confirmed',
    {route: 'ministry', clock: true},
    async (desk) => {
      const {page, applicant} = desk;
      await applicant.logIn(manual);
      const phone = await applicant.scan();
      await applicant.press('手动跳转');
      await expectFocus(applicant.summary);
      expect(await applicant.summary.innerText()).to.include('还没有收到手机上的核验结果');
      expect(await applicant.scanLink.getAttribute('href'), 'the same code').to.equal(phone.page.url());

      // From now on the page does not ask of its own accord.
      await page.clock.pauseAt(Date.now() + 1000);
      await phone.confirm(manual);
      await phone.expectToSay('实人认证成功');
      const verified = page.waitForResponse(/\/verifications$/);
      await applicant.press('手动跳转');
      expect((await verified).status()).to.equal(201);
      await page.clock.resume();
      await applicant.expectPage(home);
    },
  );

  deskJourney(
    'take no code that is too old, and a new one',
    {route: 'ministry', clock: true, expectedOnConsole: [/404 .*\/api\/scans/]},
    async ({page, applicant, wait}) => {
      await applicant.logIn(manual);
      const phone = await applicant.scan();
      await phone.showFace(manual);
      await page.getByText(/有效时间还剩 (2 分 0|1 分 \d+) 秒/).waitFor();
      await wait(90);
      await page.getByText(/有效时间还剩 \d+ 秒/).waitFor();
      await wait(31);
      await page.getByRole('alert').getByText('二维码已过期，请刷新后重新扫描。').waitFor();
      await phone.answer('识别通过');
      await phone.expectToSay('二维码已过期');

      await applicant.press('刷新二维码');
      await applicant.scanLink.waitFor();
      await expectFocus(applicant.button('刷新二维码'));
      expect(await applicant.scanLink.getAttribute('href')).to.not.equal(phone.page.url());
      const again = await applicant.scan();
      await again.confirm(manual);
      await applicant.expectPage(home);
    },
  );

  deskJourney(
    'let nobody else confirm, and lead to where one wanted to go',
    {route: 'service/renewal'},
    async ({applicant}) => {
      await applicant.logIn(manual);
      const phone = await applicant.scan();
      await phone.confirm(woman);
      await phone.expectToSay('不是同一人');
      await applicant.summary.getByText('核验没有通过。请再试一次，或者选择其他核验方式。').waitFor();

      await applicant.press('显示二维码');
      await applicant.scanLink.waitFor();
      const again = await applicant.scan();
      const {page} = again;
      await page.getByLabel('APP 登录人').selectOption({label: manual.name});
      await page.getByRole('button', {name: '开始人脸识别'}).tap();
      await page.getByRole('alert').getByText('人脸识别前需取得您的同意').waitFor();
      await again.showFace(manual);
      await again.answer('识别不通过');
      await page.getByRole('alert').getByText('人脸识别没有通过').waitFor();
      await again.confirm(manual);
      await again.expectToSay('实人认证成功');
      await applicant.expectPage('延续注册');
    },
  );

  deskJourney(
    'offer a code by SMS beside it, and the counter',
    {route: 'ministry', expectedOnConsole: [/422 .*\/verifications/]},
    async ({page, applicant, ministry}) => {
      await applicant.logIn(manual);
      await applicant.scanLink.waitFor();
      await applicant.hands.press(applicant.option('线下窗口办理'));
      await applicant.scanLink.waitFor({state: 'hidden'});
      await page.getByText('携带本人身份证到政务服务窗口办理').waitFor();
      await applicant.verifyBySmsInstead('123456');
      await expectRefused(applicant, [applicant.text('短信验证码'), /验证码不正确/]);
      await applicant.hands.type(applicant.text('短信验证码'), smsCode);
      await applicant.press('下一步');
      await applicant.expectPage(home);
      expect(ministry.toJSON().sessions.map(({method}) => method)).to.deep.equal(['sms']);
    },
  );

  deskJourney(
    'have whom the ministry does not know register first',
    {route: 'ministry', expectedOnConsole: [/404 .*\/identities/]},
    async ({page, applicant, ministry}) => {
      const {hands} = applicant;
      await applicant.logIn(unregistered);
      await page.getByText('部门平台未查询到您的注册信息').waitFor();
      await applicant.giveName(unregistered);
      const question = applicant.dialog('未查询到该用户，是否前往注册？');
      await hands.press(question.getByRole('button', {name: '确定'}));
      await expectFocus(applicant.heading('用户注册'));
      await hands.type(applicant.text('手机号码'), unregistered.mobile);
      await applicant.press('获取短信验证码');
      await hands.type(applicant.text('短信验证码'), smsCode);
      await hands.press(applicant.tick('我已阅读并同意'));
      await applicant.press('注册');
      await applicant.scanLink.waitFor();
      const phone = await applicant.scan();
      await phone.confirm(unregistered);
      await applicant.expectPage(home);
      expect(ministry.toJSON().people.map(({name}) => name)).to.deep.equal([unregistered.name]);
    },
  );

  deskJourney(
    'do not take somebody else for whoever has logged in',
    {route: 'ministry', expectedOnConsole: [/404 .*\/identities/]},
    async ({page, applicant}) => {
      await applicant.logIn(unregistered);
      await applicant.giveName(manual);
      await applicant.scanLink.waitFor();
      await applicant.verifyBySmsInstead();
      await page.getByRole('alert').getByText(`完成认证的不是登录人${unregistered.name}本人`).waitFor();
      await page.goto(new URL('#ministry', page.url()).href);
      await applicant.expectPage('扫描识别');
    },
  );

  deskJourney(
    'work with a ministry in the browser where the server has none',
    {expectedOnConsole: [/404 \(Not Found\)/]},
    async ({page, applicant}) => {
      await page.context().route('**/ministry/', (route) => route.fulfill({status: 404}));
      await page.goto(new URL('/desktop/?again#sign-in', page.url()).href);
      await applicant.logIn(manual);
      await applicant.scanLink.waitFor();
      const phone = await page.context().newPage();
      await phone.goto((await applicant.scanLink.getAttribute('href')) ?? '');
      await phone.getByLabel('APP 登录人').selectOption({label: manual.name});
      for (const consent of await phone.getByRole('checkbox').all()) await consent.check();
      await phone.getByRole('button', {name: '开始人脸识别'}).click();
      await phone.getByRole('button', {name: '识别通过', exact: true}).click();
      await applicant.expectPage(home);
    },
  );
});

/** The dark modules of a drawn code, row by row. */
async function modulesIn(image: Locator): Promise<string> {
  const size = Number((await image.getAttribute('viewBox'))?.split(' ')[2]) - 2 * QUIET;
  const rows = Array.from({length: size}, () => Array.from({length: size}, () => '·'));
  const path = (await image.locator('path').getAttribute('d')) ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    rows[Number(y) - QUIET]?.fill('█', Number(x) - QUIET, Number(x) - QUIET + Number(width));
  }
  return rows.map((row) => row.join('')).join('\n');
}

/** The dark modules that the code of a text has to have. */
function modulesOf(text: string): string {
  const code = generate(0, 'M');
  code.addData(text);
  code.make();
  const places = Array.from({length: code.getModuleCount()}, (_, place) => place);
  return places.map((row) => places.map((column) => (code.isDark(row, column) ? '█' : '·')).join('')).join('\n');
}

/** The width of the quiet zone around a code, in modules. */
const QUIET = 4;

function isWhollySeen(target: Locator): Promise<boolean> {
  return comesTrue(() =>
    target.evaluate((element) => {
      const {top, bottom} = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
}
