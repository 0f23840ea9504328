import {describe} from 'node:test';
import {expect} from 'chai';
import {personas, smsCode, type Ministry} from 'formwork/mocks';
import type {DeskApplicant} from './desk-applicant.ts';
import {deskJourney, type Desk} from './desk.ts';
import {comesTrue, expectFocus, expectFocusWithin} from './look.ts';
import {expectRefused} from './problems.ts';
import {sectionOf, shownOnlyIn} from './sections.ts';
import {uploads, type Upload} from './uploads.ts';

const {holder} = personas;
const title = '信息修改或材料补充';
const changed = {name: '李致强', idNumber: '320000198003150030'};

/** The clock, so that a code can be sent for as often as it is needed; and what the ministry refuses. */
const options = {
  route: 'service/correction',
  clock: true,
  expectedOnConsole: [/422 .*\/filings/],
};

describe('the correction of personal data at a desk (图11, 图12)', () => {
  deskJourney('of the basic data alone takes nothing else', options, async (desk) => {
    const {applicant, ministry, picture} = desk;
    const {hands} = applicant;
    await enter(desk);
    expect(await applicant.entry('最近一次申请审批记录')).to.equal('暂无申请审批记录。');
    expect(await applicant.entry('最近一次信息修改审批结果')).to.equal('暂无信息修改审批结果。');
    expect(await applicant.entry('退回原因')).to.equal('没有被退回的信息修改。');
    expect(await shownOnlyIn(sectionOf(applicant, '基本信息'))).to.have.members([
      '申报人',
      '身份证号码',
      '性别',
      '申报人手机号码',
    ]);
    await picture('desk-correction-1');

    await hands.type(applicant.text('毕业院校'), '示例理工大学');
    await hands.type(applicant.text('情况说明'), '毕业院校改名');
    await upload(applicant, ['免冠证件照', uploads.photo], ['身份证正面', uploads.cardFront]);
    await undertake(applicant);
    await hands.type(applicant.text('短信验证码'), smsCode);
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    await expectSummary(applicant, /情况说明不用填写/, /不需要上传此项材料，请删除/);
    await hands.type(applicant.text('情况说明'), '');
    await remove(applicant, '身份证正面');
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    await expectSummary(applicant, /仅修改基本信息的，不能上传附件材料：请删除此处的免冠证件照/);

    // The entry leads into the dialog.
    await hands.press(applicant.summary.getByRole('button'));
    await expectFocusWithin(applicant.group('免冠证件照'));
    await hands.press(applicant.group('免冠证件照').getByRole('button', {name: '删除'}));
    await applicant.press('确认');
    await fileWithCode(desk);
    await complete(ministry);
    expect(ministry.toJSON().people[0]?.known).to.deep.equal({...holder.known, school: '示例理工大学'});
  });

  deskJourney('of the photo alone is returned, mended, and known the next time', options, async (desk) => {
    const {page, applicant, ministry, picture, wait} = desk;
    await enter(desk);
    await undertake(applicant);
    await applicant.hands.type(applicant.text('短信验证码'), smsCode);
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    await expectSummary(applicant, /没有修改任何内容/);
    await openUpload(applicant);
    for (const group of ['身份证明材料', '电子证照照面使用附件材料']) {
      await applicant.dialog('附件材料').getByRole('heading', {name: group, exact: true}).waitFor();
    }
    for (const example of ['手持身份证示例', '手写签名示例']) await page.getByText(example, {exact: true}).waitFor();
    await page.getByText('身份证号非正常升位，或更改姓名的情况').first().waitFor();
    await picture('desk-upload', 1100);
    await page
      .getByText(/^身份证号非正常升位/)
      .last()
      .scrollIntoViewIfNeeded();
    await page.getByRole('group', {name: /^证明材料/}).scrollIntoViewIfNeeded();
    await picture('desk-upload-2', 1100);
    await applicant.press('确认');
    await upload(applicant, ['免冠证件照', uploads.photo]);
    const number = await fileWithCode(desk);
    await picture('desk-correction-receipt');
    await ministry.advance(number);
    await ministry.returnForCorrection(number, [
      {pointer: '/materials/certificate/photo', detail: '背景不是白色，请重新上传免冠证件照。'},
    ]);
    await applicant.press('关闭');

    await applicant.open(title);
    await expectFocus(applicant.heading('目前不能办理此业务'));
    await applicant.press('立即前往');
    await applicant.hands.choose(applicant.list('业务类型'), '个人信息修改（信息修改或材料补充）');
    await applicant.press('查询');
    await applicant.press('修改后重新提交');
    await applicant.heading('个人信息修改').waitFor();
    await comesTrue(async () => (await applicant.entry('最近一次信息修改审批结果')).endsWith('退回修改'));
    expect(await applicant.entry('退回原因')).to.equal('背景不是白色，请重新上传免冠证件照。');
    expect(await applicant.text('毕业院校').isEditable()).to.equal(false);
    await picture('desk-correction-returned');
    await openUpload(applicant);
    expect(await applicant.chooser('手写签名').count(), 'what nobody has remarked on').to.equal(0);
    await applicant.hands.upload(applicant.chooser('免冠证件照'), {...uploads.photo, name: '新照片.jpg'});
    await applicant.group('免冠证件照').getByText('新照片.jpg', {exact: true}).waitFor();
    await applicant.press('确认');
    await undertake(applicant);
    expect(await fileWithCode(desk)).to.equal(number);
    await complete(ministry);
    await applicant.press('关闭');

    await wait(1);
    await applicant.open(title);
    await applicant.heading('个人信息修改').waitFor();
    await applicant.text('毕业院校').waitFor();
    expect(await applicant.entry('最近一次信息修改审批结果')).to.match(/个人信息修改.*：已办结$/);
    await applicant.press('历史附件');
    const history = applicant.dialog('历史附件');
    await history.getByText('新照片.jpg').waitFor();
    expect(await history.getByRole('listitem').count()).to.equal(2);
    await history.getByRole('img').first().waitFor();
    await picture('desk-history', 800);
    await page.keyboard.press('Escape');
    await expectFocus(applicant.button('历史附件'));
  });

  deskJourney('of name and number needs an explanation and the pictures of the card', options, async (desk) => {
    const {applicant, ministry, picture} = desk;
    const {hands} = applicant;
    await enter(desk);
    await hands.type(applicant.text('姓名'), changed.name);
    await hands.type(applicant.text('证件号'), changed.idNumber);
    await hands.press(applicant.option('本人不作出上述承诺'));
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    await expectSummary(
      applicant,
      /请简要描述情况/,
      /请上传身份证正面/,
      /请上传身份证背面/,
      /请上传手持身份证照/,
      /短信验证码/,
      /您选择了“本人不作出上述承诺”，不能提交/,
    );
    await picture('desk-correction-problems');
    await hands.press(applicant.summary.getByRole('button', {name: /请上传身份证背面/}));
    await expectFocusWithin(applicant.group('身份证背面'));
    await applicant.press('确认');
    await expectFocus(applicant.button(/^重新上传/));

    await hands.type(applicant.text('情况说明'), '户籍登记更正，身份证重新办理。');
    await upload(
      applicant,
      ['身份证正面', uploads.cardFront],
      ['身份证背面', uploads.cardBack],
      ['手持身份证照', {...uploads.photo, name: '手持身份证.jpg'}],
      ['证明材料', {...uploads.photo, name: '公安机关证明.jpg'}],
    );
    await hands.type(applicant.text('短信验证码'), smsCode);
    await applicant.press('提交');
    await expectRefused(applicant, [
      applicant.page.getByRole('radiogroup', {name: '个人承诺'}),
      /您选择了“本人不作出上述承诺”，不能提交/,
    ]);
    await undertake(applicant);
    await picture('desk-correction-2');
    const number = await fileWithCode(desk);
    const [filed] = ministry.toJSON().cases;
    expect(filed?.caseNumber).to.equal(number);
    expect(filed?.answers, 'the code is not kept').to.not.have.property('sms');
    await complete(ministry);
    const {name, idNumber, known} = ministry.toJSON().people[0]!;
    expect({name, idNumber}).to.deep.equal(changed);
    expect(known).to.deep.equal(holder.known);

    // By the new name and number they are known, and by those alone.
    await applicant.press('退出登录');
    await applicant.follow('登录');
    await hands.type(applicant.text('姓名'), changed.name);
    await hands.type(applicant.text('账号'), changed.idNumber);
    await applicant.press('登录');
    await applicant.expectPage('个人办事');
    await applicant.page.goto(new URL('#sign-in', applicant.page.url()).href);
    await applicant.scanLink.waitFor();
    expect(await ministry.identify({name: holder.name, idNumber: holder.idNumber})).to.have.property('problem');
  });

  deskJourney('asks for a code by SMS, and takes only the right one, and that in time', options, async (desk) => {
    const {applicant, ministry, wait} = desk;
    const {hands} = applicant;
    const code = applicant.text('短信验证码');
    await enter(desk);
    await hands.type(applicant.text('所学专业'), '工程管理');
    await undertake(applicant);
    await applicant.press('提交');
    await expectRefused(applicant, [code, /短信验证码/]);
    await applicant.press('获取短信验证码');
    await applicant.button(/^\d+ 秒后可重新获取$/).waitFor();
    await submitCode(desk, '12345');
    await expectRefused(applicant, [code, /6位数字/]);
    for (let times = 0; times < 5; times++) {
      await submitCode(desk, '111111');
      await expectRefused(applicant, [code, /验证码不正确/]);
    }
    await submitCode(desk, smsCode);
    await expectRefused(applicant, [code, /验证码输入错误次数过多，请重新获取/]);
    await wait(60);
    await applicant.press('重新获取');
    await applicant.button(/^\d+ 秒后可重新获取$/).waitFor();
    await wait(301);
    await submitCode(desk, smsCode);
    await expectRefused(applicant, [code, /验证码已过期，请重新获取/]);
    expect(ministry.toJSON().cases).to.have.length(0);
    await applicant.press('重新获取');
    await applicant.button(/^\d+ 秒后可重新获取$/).waitFor();
    await submitCode(desk, smsCode);
    await applicant.receipt();
    expect(ministry.toJSON().cases).to.have.length(1);
  });
});

/** Through login and verification to the page; another code can be sent for at once. */
async function enter({applicant, wait}: Desk): Promise<void> {
  await applicant.enter(holder, title);
  await applicant.text('毕业院校').waitFor();
  await wait(61);
}

function undertake(applicant: DeskApplicant): Promise<void> {
  return applicant.hands.press(applicant.option('本人作出上述承诺'));
}

async function openUpload(applicant: DeskApplicant): Promise<void> {
  await applicant.hands.press(applicant.button(/^重新上传/));
  await applicant.dialog('附件材料').waitFor();
}

/** Uploads files in the dialog, and confirms. */
async function upload(applicant: DeskApplicant, ...files: readonly (readonly [string, Upload])[]): Promise<void> {
  await openUpload(applicant);
  for (const [label, file] of files) await applicant.add(label, file);
  await applicant.press('确认');
  await applicant.dialog('附件材料').waitFor({state: 'hidden'});
}

async function remove(applicant: DeskApplicant, label: string): Promise<void> {
  await openUpload(applicant);
  await applicant.hands.press(applicant.group(label).getByRole('button', {name: '删除'}));
  await applicant.press('确认');
}

/** Sends for the code, submits, and returns the number of the case. */
async function fileWithCode(desk: Desk): Promise<string> {
  const {applicant} = desk;
  await desk.wait(61);
  await applicant.hands.press(applicant.button(/^(获取短信验证码|重新获取)$/));
  await applicant.button(/^\d+ 秒后可重新获取$/).waitFor();
  await submitCode(desk, smsCode);
  return applicant.receipt();
}

async function submitCode({applicant}: Desk, code: string): Promise<void> {
  await applicant.hands.type(applicant.text('短信验证码'), code);
  await applicant.press('提交');
}

/** Fails unless the summary has exactly these entries. */
async function expectSummary({summary}: DeskApplicant, ...entries: readonly RegExp[]): Promise<void> {
  const texts = await summary.getByRole('listitem').allInnerTexts();
  expect(texts.length, texts.join('\n')).to.equal(entries.length);
  for (const [index, entry] of entries.entries()) expect(texts[index]).to.match(entry);
}

async function complete(ministry: Ministry): Promise<void> {
  for (let times = 0; times < 4; times++) await ministry.advance();
}
