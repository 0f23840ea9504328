import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey, type Journey} from './harness.ts';
import {expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {goByMore} from './more.ts';
import {haveDone} from './office.ts';
import {expectRefused} from './problems.ts';
import {expectResults, query, stages, standing} from './progress.ts';
import {sectionOf, shownOnlyIn} from './sections.ts';
import {uploads} from './uploads.ts';

const {holder, woman} = personas;
const RENEWAL = '一级建造师执业资格认定（延续注册）';
const SINCE = /^自 \d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d 起$/;

describe('the progress of a case, on the phone', () => {
  journey('is followed from the employer to the end', {path: '/mobile/', touch: true}, async (journey) => {
    const {page, screenshot} = journey;
    const applicant = await reachRenewal(journey);
    await goByMore(applicant, '进度查询');
    await applicant.heading('进度查询').waitFor();
    await applicant.press('查询');
    await expectRefused(applicant, [applicant.list('业务类型'), /请选择业务类型/]);
    await query(applicant, RENEWAL);
    await screenshot('phone-progress-query', 'window');
    await expectResults(applicant);
    await page.getByText('没有查询到您办理该项业务的记录').waitFor();

    await applicant.hands.press(page.getByRole('link', {name: '返回上一页'}));
    await expectFocus(page.getByRole('heading', {level: 1}));
    const number = await fileRenewal(applicant);
    await applicant.press('关闭');
    await askAgain(applicant);
    await expectResults(applicant, number);
    const card = page.getByRole('article', {name: RENEWAL});
    const [status, actor, since] = await standing(card);
    expect([status, actor]).to.deep.equal(['待企业确认', '当前由聘用企业处理']);
    expect(since).to.match(SINCE);
    expect(await stages(card)).to.deep.equal(['待企业确认']);

    await haveDone(applicant, '企业确认');
    await applicant.press('查询');
    await card.getByText('当前由住房和城乡建设部处理').waitFor();
    expect(await stages(card)).to.deep.equal(['已申报', '待企业确认']);
    await card.getByText('办理结果：企业已确认').waitFor();
    for (let stage = 0; stage < 2; stage++) await haveDone(applicant, '推进在办案件');
    await applicant.press('查询');
    await card.getByText('审查中').first().waitFor();
    await screenshot('phone-progress');

    for (let stage = 0; stage < 3; stage++) await haveDone(applicant, '推进在办案件');
    await applicant.press('查询');
    await card.getByText('办理过程（共 7 步）').waitFor();
    expect((await standing(card))[0]).to.equal('已办结');
    expect((await stages(card))[0]).to.equal('已办结');
    const {cases, people} = await ministryOf(page);
    expect(cases[0]).to.include({caseNumber: number, status: 'completed'});
    expect(
      people[0]!.registration!.specialities[0]!.validUntil > people[0]!.registration!.specialities[1]!.validUntil,
    ).to.equal(true);
  });

  journey(
    'leads from a return to the correction, under the same number',
    {path: '/mobile/', touch: true},
    async (journey) => {
      const {page, screenshot} = journey;
      const applicant = await reachRenewal(journey);
      const {hands} = applicant;
      const number = await fileRenewal(applicant);
      await applicant.press('关闭');
      await haveDone(applicant, '企业确认');
      await haveDone(applicant, '退回在办案件');
      await askAgain(applicant);
      await expectResults(applicant, number);
      const card = page.getByRole('article', {name: RENEWAL});
      expect((await standing(card)).slice(0, 2)).to.deep.equal(['退回修改', '当前由申请人处理']);
      const [datum, photo] = [/毕业时间与学历信息系统的记录不一致/, /一寸白底免冠照不清晰，请重新上传/];
      for (const remark of [datum, photo]) await card.getByRole('listitem').filter({hasText: remark}).first().waitFor();
      expect(await stages(card)).to.deep.equal(['退回修改', '已申报', '待企业确认']);

      await applicant.press('修改后重新提交');
      await page.getByRole('heading', {level: 1, name: '退回修改'}).waitFor();
      const date = applicant.date('毕业时间');
      await date.waitFor();
      // All that was filed is there, and only what was remarked on can be changed.
      expect(await applicant.text('毕业院校').inputValue()).to.equal(holder.known.school);
      expect(await applicant.speciality('建筑工程').count(), 'boxes to tick').to.equal(0);
      await sectionOf(applicant, '申请注册专业').getByText('建筑工程').waitFor();
      const shown = await shownOnlyIn(sectionOf(applicant, '基本信息'));
      expect(shown).to.include.members(['手机号码', '民族', '学历', '学位', '毕业院校', '所学专业']);
      expect(shown).to.not.include('毕业时间');
      expect(await page.locator('input[type=file]').count()).to.equal(1);
      await screenshot('phone-returned', {to: sectionOf(applicant, '基本信息')});
      await applicant.press('下一步');
      await expectRefused(
        applicant,
        [date, datum],
        [applicant.group('一寸白底免冠照'), photo],
        [applicant.button('查看承诺书'), /请打开承诺书/],
      );

      await hands.date(date, '2002-07-01');
      await applicant.add('一寸白底免冠照', uploads.photoAgain);
      await applicant.undertake();
      expect(await applicant.submit()).to.equal(number);
      const {cases} = await ministryOf(page);
      expect(cases.map(({caseNumber, status}) => [caseNumber, status])).to.deep.equal([[number, 'submitted']]);
      expect(cases[0]!.answers).to.have.nested.include({
        'basic.graduationDate': '2002-07-01',
        'basic.school': holder.known.school,
        'materials.photo.name': uploads.photoAgain.name,
        'materials.signature.name': uploads.signature.name,
      });

      // The business goes on where it was left, at the notice.
      await applicant.press('关闭');
      await applicant.openBusinesses();
      await hands.press(page.getByRole('link', {name: '（延续注册）'}));
      await ask(applicant);
      await expectResults(applicant, number);
      expect((await standing(card))[0]).to.equal('已申报');
      expect(await stages(card)).to.deep.equal(['已申报', '退回修改', '已申报', '待企业确认']);
      await card.getByText('办理结果：已修改').waitFor();
    },
  );

  journey(
    'leads back to a correction of basic data, which needs no undertaking',
    {path: '/mobile/', scenario: 'returned', touch: true},
    async ({page}) => {
      const applicant = new Applicant(page, finger(page));
      const {hands} = applicant;
      await applicant.enterPortal('重新注册');
      await applicant.reachNotice(woman);
      await goByMore(applicant, '信息修改', '基本信息修改');
      await hands.type(applicant.text('毕业院校'), '广东示例大学');
      await applicant.press('提交');
      const number = await applicant.receipt();
      await applicant.press('关闭');
      for (let stage = 0; stage < 2; stage++) await haveDone(applicant, '推进在办案件');

      await applicant.openBusinesses();
      await hands.press(page.getByRole('link', {name: '（重新注册）'}));
      await goByMore(applicant, '进度查询');
      await query(applicant, '基本信息修改');
      await expectResults(applicant, number);
      await applicant.press('修改后重新提交');
      const remarks = page.getByRole('region', {name: '退回修改'});
      await remarks.waitFor();
      expect(await remarks.getByRole('listitem').count()).to.equal(2);
      // Each remark leads to its field.
      await hands.press(remarks.getByRole('button', {name: /^毕业时间/}));
      await expectFocus(applicant.date('毕业时间'));
      await hands.date(applicant.date('毕业时间'), '2010-07-01');
      await hands.type(applicant.text('所学专业'), '工程管理');
      await applicant.press('提交');
      expect(await applicant.receipt()).to.equal(number);
      expect((await ministryOf(page)).cases[0]!.answers).to.have.nested.include({
        'basic.school': '广东示例大学',
        'basic.graduationDate': '2010-07-01',
        'basic.major': '工程管理',
      });
    },
  );
});

async function reachRenewal({page}: Journey): Promise<Applicant> {
  const applicant = new Applicant(page, finger(page));
  await applicant.enterPortal('延续注册');
  await applicant.reachNotice(holder);
  return applicant;
}

/** From the notice to the receipt. */
async function fileRenewal(applicant: Applicant): Promise<string> {
  await applicant.acknowledge();
  await applicant.hands.press(applicant.speciality('建筑工程'));
  await applicant.addMaterials();
  await applicant.undertake();
  return applicant.submit();
}

/** Chooses the business once more and is verified, as the receipt says, and asks for its progress. */
async function askAgain(applicant: Applicant): Promise<void> {
  await applicant.enterPortal('延续注册');
  await applicant.reachNotice(holder);
  await ask(applicant);
}

async function ask(applicant: Applicant): Promise<void> {
  await goByMore(applicant, '进度查询');
  await applicant.heading('进度查询').waitFor();
  await query(applicant, RENEWAL);
}
