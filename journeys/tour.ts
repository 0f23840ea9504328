import {personas, smsCode} from 'formwork/mocks';
import type {Applicant} from './applicant.ts';
import {expectFocus} from './look.ts';
import {disconnect, reconnect} from './network.ts';
import {uploads} from './uploads.ts';

/** What the browser says on the console where the tour makes something fail. */
export const toldOnTour = [/404 .*\/api\/identities/, /422 .*\/api\/registrations/, /404 .*\/api\/filings\/outcome/];

/** Looks at the page as it is at a moment of the tour. */
export type Look = (moment: string) => Promise<void>;

/** Goes through everything that an applicant can come to see, and looks at each: empty, filled, with what is wrong. */
export async function tour(applicant: Applicant, look: Look): Promise<void> {
  await applicant.heading('办事指南').waitFor();
  await look('guide');
  await applicant.readGuide();
  await seeIdentify(applicant, look);
  await seeVerify(applicant, look);
  await seeNotice(applicant, look);
  await seeForm(applicant, look);
  await seeSubmission(applicant, look);
}

async function seeIdentify(applicant: Applicant, look: Look): Promise<void> {
  const {hands} = applicant;
  const {name, idNumber, mobile} = personas.unregistered;
  await look('identify');
  await applicant.giveName({name: 'Wang', idNumber: '110000197602300016'});
  await expectFocus(applicant.summary);
  await look('identify with problems');
  await applicant.giveName({name, idNumber});
  const question = applicant.dialog('未查询到该用户，是否前往注册？');
  await question.waitFor();
  await look('identify, not found');
  await hands.press(question.getByRole('button', {name: '确定'}));
  await expectFocus(applicant.heading('用户注册'));
  await look('register');
  await hands.type(applicant.text('手机号码'), '1380000');
  await applicant.press('注册');
  await expectFocus(applicant.summary);
  await look('register with problems');
  await hands.type(applicant.text('手机号码'), mobile);
  await applicant.press('获取短信验证码');
  await applicant.button(/秒后可重新获取/).waitFor();
  await hands.type(applicant.text('短信验证码'), smsCode);
  await hands.press(applicant.tick('我已阅读并同意'));
  await look('register, filled');
  await applicant.press('返回');
  await expectFocus(applicant.heading('用户验证'));
  await applicant.identify(personas.manual);
}

async function seeVerify(applicant: Applicant, look: Look): Promise<void> {
  const {hands} = applicant;
  await look('verify');
  await applicant.press('继续');
  await expectFocus(applicant.summary);
  await look('verify with problems');
  await hands.press(applicant.option('线下窗口办理'));
  await look('verify at the counter');
  await hands.press(applicant.option('短信验证码'));
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('verify by SMS with problems');
  await hands.press(applicant.option('人脸识别'));
  await look('verify by face');
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('verify by face with problems');
  await hands.press(applicant.tick('我单独同意'));
  await hands.press(applicant.tick('我同意将'));
  await applicant.press('下一步');
  await look('verify by face, under way');
  await applicant.press('识别不通过');
  await expectFocus(applicant.summary);
  await look('verify by face, not passed');
  await applicant.press('下一步');
  await applicant.press('识别通过');
  await expectFocus(applicant.heading('已通过'));
  await look('verify, passed');
  await applicant.press('继续');
  await expectFocus(applicant.heading('注册须知'));
}

async function seeNotice(applicant: Applicant, look: Look): Promise<void> {
  await look('notice');
  await applicant.hands.press(applicant.tick('申请人应已取得'));
  await applicant.hands.press(applicant.page.getByText('查看所列'));
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('notice with problems');
  await applicant.acknowledge();
}

async function seeForm(applicant: Applicant, look: Look): Promise<void> {
  const {hands, page} = applicant;
  await look('form');
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('form with problems');
  await hands.type(applicant.list('民族'), '族');
  await page.getByRole('option', {name: '汉族'}).waitFor();
  await look('form, ethnic groups');
  await hands.type(applicant.list('企业名称'), '未核验');
  await page.getByText('未查询到该企业').first().waitFor();
  await look('form, employer not found');
  await hands.type(applicant.list('企业名称'), '示例');
  await page.getByRole('option', {name: '示例建工集团有限公司'}).waitFor();
  await look('form, employers');
  await hands.upload(applicant.chooser('一寸白底免冠照'), uploads.html);
  await applicant.group('一寸白底免冠照').getByText('其实是网页').waitFor();
  await look('form, photo refused');
  await applicant.fill();
  await look('form, filled');
  await applicant.press('查看承诺书');
  await expectFocus(page.getByRole('heading', {name: '承诺书'}));
  await look('undertaking');
  await applicant.press('确认');
  await expectFocus(applicant.tick('本人作出上述承诺'));
  await look('undertaking with problems');
  await page.keyboard.press('Escape');
  await applicant.undertake();
  await look('form, undertaken');
}

async function seeSubmission(applicant: Applicant, look: Look): Promise<void> {
  const {page} = applicant;
  await page.waitForTimeout(500);
  await page.reload();
  await applicant.group('手写签名').getByRole('img').waitFor();
  await look('form, resumed');
  await applicant.press('重新开始');
  await expectFocus(page.getByRole('heading', {name: '要重新开始吗？'}));
  await look('start again');
  await page.keyboard.press('Escape');
  await disconnect(page);
  await applicant.press('下一步');
  await expectFocus(applicant.summary);
  await look('not submitted');
  await reconnect(page);
  await applicant.press('重新提交');
  await applicant.receipt();
  await look('receipt');
}
