import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey, type Journey} from './harness.ts';
import {comesTrue, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {goByMore} from './more.ts';
import {haveDone} from './office.ts';
import {expectNoProblem, expectRefused} from './problems.ts';
import {sectionOf, shownOnlyIn} from './sections.ts';
import {uploads} from './uploads.ts';

const {woman} = personas;
const ONLY_SHOWN = ['姓名', '性别', '证件号码', '手机号码'];

describe('with a finger, from the home of the portal by “更多”', () => {
  journey('basic data are corrected, and submitted at once', {path: '/mobile/', touch: true}, async (journey) => {
    const applicant = await reachBasicData(journey);
    const {page, hands} = applicant;
    expect(await shownOnlyIn(sectionOf(applicant, '基本信息'))).to.deep.equal(ONLY_SHOWN);
    expect(await applicant.text('毕业院校').inputValue()).to.equal(woman.known.school);
    expect(await applicant.button('查看承诺书').count()).to.equal(0);
    await journey.screenshot('phone-basic-data-1', {to: sectionOf(applicant, '基本信息')});
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    expect(await applicant.summary.innerText()).to.include('没有修改任何内容');

    // Whoever changes neither name nor number has nothing to explain and nothing to prove.
    await hands.type(applicant.text('毕业院校'), '广东示例大学');
    await applicant.summary.waitFor({state: 'hidden'});
    await hands.type(applicant.text('情况说明'), '学校已经更名。');
    await applicant.add('身份证正面', uploads.cardFront);
    await applicant.press('提交');
    await expectRefused(
      applicant,
      [applicant.text('情况说明'), /没有填写新的姓名或证件号，情况说明不用填写，请清空/],
      [applicant.group('身份证正面'), /没有填写新的姓名或证件号，不需要上传此项材料，请删除/],
    );
    await hands.type(applicant.text('情况说明'), '');
    await expectNoProblem(applicant.text('情况说明'));
    await hands.press(applicant.group('身份证正面').getByRole('button', {name: '删除'}));
    await applicant.press('提交');
    const number = await applicant.receipt();

    const {cases} = await ministryOf(page);
    expect(cases.map(({caseNumber, service, status}) => [caseNumber, service, status])).to.deep.equal([
      [number, 'first-class-constructor/basic-data-correction', 'submitted'],
    ]);
    expect(cases[0]!.answers).to.have.nested.include({'basic.school': '广东示例大学'});
    expect(cases[0]!.answers).to.have.all.keys('basic');
  });

  journey('a name is corrected, with proof and an undertaking', {path: '/mobile/', touch: true}, async (journey) => {
    const applicant = await reachBasicData(journey);
    const {page, hands} = applicant;
    const change = sectionOf(applicant, '修改信息');
    const name = change.getByRole('textbox', {name: /^姓名/});
    await hands.type(name, '刘 芳');
    await page.keyboard.press('Tab');
    await applicant.button('查看承诺书').waitFor();
    await applicant.press('下一步');
    await expectFocus(applicant.summary);
    await hands.type(name, '刘方');
    await applicant.press('下一步');
    await expectRefused(
      applicant,
      [applicant.text('情况说明'), /修改姓名或身份证号码的，请简要描述情况/],
      [applicant.group('身份证正面'), /请上传身份证正面/],
      [applicant.group('身份证背面'), /请上传身份证背面/],
      [applicant.group('手持身份证照'), /请上传手持身份证照/],
      [applicant.button('查看承诺书'), /请打开承诺书/],
    );
    await hands.type(applicant.text('情况说明'), '经公安机关批准更名。');
    await applicant.add('身份证正面', uploads.cardFront);
    await applicant.add('身份证背面', uploads.cardBack);
    await applicant.add('手持身份证照', uploads.photo);
    await applicant.undertake();
    await journey.screenshot('phone-basic-data-2', {from: change});
    const number = await applicant.submit();

    const {cases} = await ministryOf(page);
    expect(cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
    expect(cases[0]!.answers).to.deep.include({change: {name: '刘方', explanation: '经公安机关批准更名。'}});
    expect(cases[0]!.answers).to.have.nested.property('materials.idHold.name', uploads.photo.name);
    await applicant.press('关闭');

    // Once it is completed, she is known by the new name alone.
    for (let stage = 0; stage < 2; stage++) await haveDone(applicant, '推进在办案件');
    await applicant.enterPortal('重新注册');
    await applicant.readGuide();
    await applicant.identify({...woman, name: '刘方'});
  });

  journey(
    'photo and signature are replaced, apart from basic data',
    {path: '/mobile/', touch: true},
    async (journey) => {
      const applicant = await reach(journey, '修改免冠照及手写签名', '免冠照及手写签名修改');
      const {page, hands} = applicant;
      await applicant.press('提交');
      await expectFocus(applicant.summary);
      expect(await applicant.summary.innerText()).to.include('没有修改任何内容');

      await hands.type(applicant.text('所学专业'), '建筑学');
      await applicant.add('免冠证件照', uploads.photo);
      await applicant.add('手写签名', uploads.signature);
      await applicant.undertake();
      await applicant.press('下一步');
      const together = /基本信息与免冠照、手写签名不能同时修改/;
      await expectRefused(
        applicant,
        [applicant.group('免冠证件照'), together],
        [applicant.group('手写签名'), together],
      );
      await hands.type(applicant.text('所学专业'), woman.known.major);
      expect(await comesTrue(async () => (await page.getByText(together).count()) === 0)).to.equal(true);
      await journey.screenshot('phone-photo-and-signature', {from: sectionOf(applicant, '电子证照照面使用附件材料')});
      const number = await applicant.submit();

      const {cases} = await ministryOf(page);
      expect(cases.map(({caseNumber, service}) => [caseNumber, service])).to.deep.equal([
        [number, 'first-class-constructor/photo-and-signature'],
      ]);
      expect(cases[0]!.answers).to.have.nested.include({
        'basic.major': woman.known.major,
        'materials.photo.name': uploads.photo.name,
        'materials.signature.name': uploads.signature.name,
      });
    },
  );

  journey(
    'basic data are corrected where photo and signature stay',
    {path: '/mobile/', touch: true},
    async (journey) => {
      const applicant = await reach(journey, '修改免冠照及手写签名', '免冠照及手写签名修改');
      await applicant.hands.type(applicant.text('所学专业'), '建筑学');
      expect(await applicant.button('查看承诺书').count()).to.equal(0);
      await applicant.press('提交');
      await applicant.receipt();
      const {cases} = await ministryOf(applicant.page);
      expect(cases[0]!.answers).to.have.nested.include({'basic.major': '建筑学'});
      expect(cases[0]!.answers).to.have.all.keys('basic');
    },
  );
});

const reachBasicData = (journey: Journey) => reach(journey, '基本信息修改', '个人信息修改');

/** From the home of the portal to a correction, by the notice of a business. */
async function reach({page}: Journey, entry: string, title: string): Promise<Applicant> {
  const applicant = new Applicant(page, finger(page));
  await applicant.enterPortal();
  await applicant.reachNotice(woman);
  await goByMore(applicant, '信息修改', entry);
  await applicant.heading(title).waitFor();
  await applicant.text('毕业院校').waitFor();
  return applicant;
}
