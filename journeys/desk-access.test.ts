import {describe} from 'node:test';
import {personas, smsCode} from 'formwork/mocks';
import {deskJourney, type Desk} from './desk.ts';
import {DESKTOP} from './harness.ts';
import {keyboard, reach} from './hands.ts';
import {expectFocus, expectNoSidewaysScrolling} from './look.ts';
import {uploads} from './uploads.ts';

const {manual, holder, woman} = personas;

/** What the browser says on the console where the tour makes something fail. */
const expectedOnConsole = [/40[34] .*\/scans/, /422 .*\/verifications/];

describe('axe finds nothing on a wide page, a telephone’s and a narrow one, and nothing sticks out', () => {
  deskJourney('in the portal, and in the app that scans its code', {expectedOnConsole, clock: true}, async (desk) => {
    const {page, applicant, wait} = desk;
    const look = examine(desk);
    await applicant.title('国家政务服务平台').waitFor();
    await look('front page');
    await applicant.follow('登录');
    await look('login');
    await applicant.press('登录');
    await page.getByRole('alert').waitFor();
    await look('login with a problem');
    await applicant.logIn(manual);
    await applicant.expectPage('个人办事');
    await look('departments');
    for (const [route, title] of [
      ['department/housing', '住房和城乡建设部'],
      ['item', '一级建造师执业资格认定'],
      ['nowhere', '没有找到这个页面'],
      ['business/renewal', '一级建造师执业资格认定（延续注册）'],
    ] as const) {
      await page.goto(new URL(`#${route}`, page.url()).href);
      await applicant.expectPage(title);
      await look(title);
    }
    await applicant.press('在线办理');
    await look('leaving the portal');
    await applicant.press('立即前往');
    await applicant.scanLink.waitFor();
    await look('code');
    const address = (await applicant.scanLink.getAttribute('href')) ?? '';
    await applicant.press('手动跳转');
    await expectFocus(applicant.summary);
    await look('code, not confirmed');
    await wait(121);
    await page.getByRole('alert').getByText('二维码已过期').waitFor();
    await look('code, expired');
    await applicant.hands.press(applicant.option('短信验证码'));
    await look('code by SMS instead');

    await page.goto(address);
    await page.getByRole('heading', {name: '二维码已过期'}).waitFor();
    await look('app, code expired');
  });

  deskJourney('in the app, where the code is confirmed', {route: 'ministry', expectedOnConsole}, async (desk) => {
    const {page, applicant, ministry} = desk;
    const look = examine(desk);
    await applicant.logIn(manual);
    const address = (await applicant.scanLink.getAttribute('href')) ?? '';
    await page.goto(address);
    await page.getByLabel('APP 登录人').selectOption({label: woman.name});
    await look('app');
    await applicant.press('开始人脸识别');
    await page.getByRole('alert').waitFor();
    await look('app, consent missing');
    for (const consent of await page.getByRole('checkbox').all()) await consent.check();
    await applicant.press('开始人脸识别');
    await applicant.dialog('模拟人脸识别').waitFor();
    await look('app, face');
    await applicant.press('识别通过');
    await page.getByRole('heading', {name: '不是同一人'}).waitFor();
    await look('app, somebody else');

    const {name, idNumber} = manual;
    const {identity} = (await ministry.identify({name, idNumber})) as {identity: string};
    const {scan} = (await ministry.openScan({identity})) as {scan: string};
    await page.evaluate((hash) => (location.hash = hash), scan);
    await page.getByLabel('APP 登录人').selectOption({label: manual.name});
    for (const consent of await page.getByRole('checkbox').all()) await consent.check();
    await applicant.press('开始人脸识别');
    await applicant.press('识别通过');
    await page.getByRole('heading', {name: '实人认证成功'}).waitFor();
    await look('app, confirmed');
  });

  deskJourney('in the ministry’s pages', {route: 'ministry'}, async (desk) => {
    const {page, applicant, ministry} = desk;
    const look = examine(desk);
    await applicant.enter(holder);
    await look('ministry');

    await applicant.open('信息修改或材料补充');
    await applicant.text('毕业院校').waitFor();
    await applicant.hands.type(applicant.text('姓名'), '李致强');
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    await look('correction with problems');
    await applicant.hands.press(applicant.button(/^重新上传/));
    await applicant.add('手写签名', uploads.signature);
    await look('correction, attachments');
    await applicant.press('确认');
    await applicant.press('历史附件');
    await applicant.dialog('历史附件').waitFor();
    await look('correction, earlier attachments');
    await page.keyboard.press('Escape');
    await applicant.goHome();

    await applicant.open('注销手续');
    await applicant.press('在线办理');
    await applicant.press('下一步');
    await applicant.hands.press(applicant.option('其他导致注册失效的情形'));
    await look('cancellation');
    const number = await applicant.submit();
    await look('receipt');
    await applicant.press('关闭');

    await applicant.open('增项注册');
    await applicant.press('在线办理');
    await applicant.hands.press(applicant.tick('全选'));
    await look('notice');
    await applicant.press('下一步');
    await expectFocus(applicant.heading('目前不能办理此业务'));
    await look('barred');

    await ministry.returnForCorrection(number, [{pointer: '/cancellation/reason', detail: '请核对注销原因。'}]);
    await applicant.goHome();
    await applicant.open('进度查询');
    await applicant.hands.choose(applicant.list('业务类型'), '一级建造师执业资格认定（注销手续）');
    await applicant.press('查询');
    await applicant.button('修改后重新提交').waitFor();
    await look('progress');
    await applicant.press('修改后重新提交');
    await applicant.text('毕业院校').waitFor();
    await look('returned');
  });
});

describe('by keyboard alone, at a desk', () => {
  deskJourney(
    'one logs in, is verified by SMS, corrects what is wrong and submits',
    {clock: true, hands: keyboard},
    async ({page, applicant, ministry, wait}) => {
      const {hands} = applicant;
      await applicant.title('国家政务服务平台').waitFor();
      await hands.press(applicant.link('跳到主要内容'));
      await expectFocus(page.locator('main'));
      await applicant.follow(/^住房和城乡建设部政务服务/);
      await applicant.expectPage('个人用户登录');
      await applicant.logIn(holder);
      await applicant.expectPage('扫描识别');
      await applicant.scanLink.waitFor();
      await reach(page, applicant.button('手动跳转'));
      await reach(page, applicant.option('国家政务服务平台APP扫码'), 'Shift+Tab');
      await applicant.verifyBySmsInstead();
      await applicant.expectPage('住房和城乡建设部主页');
      await applicant.follow(/^信息修改或材料补充/);
      await applicant.expectPage('信息修改或材料补充');
      await applicant.text('毕业院校').waitFor();

      await applicant.press('提交');
      await expectFocus(applicant.summary);
      await hands.press(applicant.summary.getByRole('button', {name: /短信验证码/}));
      await expectFocus(applicant.text('短信验证码'));
      await wait(61);
      await applicant.press('获取短信验证码');
      await reach(page, applicant.text('短信验证码'), 'Shift+Tab');
      await page.keyboard.type(smsCode);
      await hands.press(applicant.option('本人作出上述承诺'));
      await reach(page, applicant.button(/^重新上传/), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expectFocus(page.getByRole('heading', {name: '附件材料', level: 2}));
      await applicant.add('手写签名', uploads.signature);
      await applicant.press('确认');
      await expectFocus(applicant.button(/^重新上传/));
      await applicant.press('提交');
      await applicant.receipt();
      await applicant.press('关闭');
      await applicant.expectPage('住房和城乡建设部主页');
      if (ministry.toJSON().cases.length !== 1) throw new Error('There has to be one case.');
    },
  );
});

/** Has axe look at a moment in each width, and sees whether anything sticks out. */
function examine({page, expectAccessible}: Desk): (moment: string) => Promise<void> {
  return async (moment) => {
    for (const width of [DESKTOP.width, 390, 320]) {
      await page.setViewportSize({width, height: DESKTOP.height});
      await expectNoSidewaysScrolling(page, `at “${moment}”, ${width} px wide`);
      await expectAccessible(`at “${moment}”, ${width} px wide`);
    }
    await page.setViewportSize(DESKTOP);
  };
}
