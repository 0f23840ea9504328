import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey} from './harness.ts';
import {expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {haveDone} from './office.ts';
import {expectRefused} from './problems.ts';
import {sectionOf, shownOnlyIn, tableIn} from './sections.ts';

const {holder} = personas;
const EMPLOYER = ['企业名称', '统一社会信用代码', '法定代表人', '工商注册省份', '工商注册市区'];

/** 图9-2 of 注销手续, word for word and in its order. */
const REASONS = [
  '聘用企业破产',
  '聘用企业被吊销营业执照',
  '聘用企业被吊销或者撤回资质证书',
  '已与聘用企业解除聘用合同关系',
  '注册有效期满且未申请延续注册',
  '年龄超过65周岁',
  '死亡或者不具有完全民事行为能力',
  '聘用企业被吊销相应资质证书',
  '其他导致注册失效的情形',
  '依法被撤销注册',
  '依法被吊销注册证书',
  '法律、法规规定应当注销注册的其他情形',
  '其他',
];

describe('with a finger, from the home of the portal to the receipt', () => {
  journey('a registration is renewed', {path: '/mobile/', touch: true}, async ({page, screenshot}) => {
    const applicant = new Applicant(page, finger(page));
    await applicant.enterPortal('延续注册');
    await applicant.reachForm(holder);
    await page.getByText('一级注册建造师执业资格认定(延续注册)').waitFor();
    // Whoever stays with the employer has nothing to say of it.
    expect(await shownOnlyIn(sectionOf(applicant, '企业信息'))).to.deep.equal(EMPLOYER);
    expect(await applicant.text('企业名称').inputValue()).to.equal(holder.registration.employer.name);
    const specialities = sectionOf(applicant, '申请注册专业');
    const [head, ...rows] = await tableIn(specialities);
    expect(head).to.deep.equal(['专业类别', '有效期开始', '有效期结束']);
    expect(rows.map(([name]) => name)).to.deep.equal(['建筑工程', '市政公用工程']);
    for (const row of rows) expect(row.slice(1).join(' ')).to.match(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
    expect(await applicant.text('毕业院校').inputValue()).to.equal(holder.known.school);

    await applicant.press('下一步');
    await expectRefused(
      applicant,
      [applicant.group('申请延续注册的专业'), /请至少选择一个专业/],
      [applicant.group('一寸白底免冠照'), /一寸白底免冠照/],
      [applicant.group('手写签名'), /手写签名/],
      [applicant.button('查看承诺书'), /请打开承诺书/],
    );
    await applicant.hands.press(applicant.speciality('建筑工程'));
    await applicant.addMaterials();
    await applicant.undertake();
    await screenshot('phone-renewal', {from: sectionOf(applicant, '企业信息')});
    const number = await applicant.submit();

    const {cases, materials} = await ministryOf(page);
    expect(cases.map(({caseNumber, service, status}) => [caseNumber, service, status])).to.deep.equal([
      [number, 'first-class-constructor/renewal', 'pending-employer'],
    ]);
    const [, validFrom, validUntil] = rows[0]!;
    expect(cases[0]!.answers).to.deep.include({
      employer: holder.registration.employer,
      registration: {specialities: [{speciality: '13', validFrom, validUntil}]},
    });
    expect(cases[0]!.answers).to.have.nested.include({'basic.school': holder.known.school, 'basic.education': '21'});
    expect(materials).to.have.length(2);
    await applicant.press('关闭');
    await applicant.button('建造师').waitFor();
  });

  journey('a speciality is added', {path: '/mobile/', touch: true}, async ({page, screenshot}) => {
    const applicant = new Applicant(page, finger(page));
    await applicant.enterPortal('增项注册');
    await applicant.reachForm(holder);
    expect(await shownOnlyIn(sectionOf(applicant, '企业信息'))).to.deep.equal(EMPLOYER);
    const specialities = sectionOf(applicant, '申请注册专业');
    // Those that are registered are not offered.
    expect(await tableIn(specialities)).to.deep.equal([
      ['专业类别', '取得方式', '取得年份'],
      ['机电工程', '考试', '2014'],
      ['公路工程', '考试', '2019'],
    ]);
    expect(await applicant.text('资格证书管理号').count()).to.equal(0);
    await applicant.hands.press(applicant.speciality('公路工程'));
    await applicant.hands.press(applicant.speciality('机电工程'));
    await applicant.addMaterials();
    await applicant.undertake();
    await screenshot('phone-addition', {from: sectionOf(applicant, '企业信息')});
    const number = await applicant.submit();

    const {cases} = await ministryOf(page);
    expect(cases.map(({caseNumber, service}) => [caseNumber, service])).to.deep.equal([
      [number, 'first-class-constructor/speciality-addition'],
    ]);
    expect(cases[0]!.answers).to.deep.include({
      employer: holder.registration.employer,
      qualification: {
        specialities: [
          {speciality: '15', method: 'examination', year: 2014},
          {speciality: '02', method: 'examination', year: 2019},
        ],
      },
    });
  });

  journey(
    'a registration is cancelled, and only then made again with another employer',
    {path: '/mobile/', touch: true},
    async ({page, screenshot}) => {
      const applicant = new Applicant(page, finger(page));
      await applicant.enterPortal('注销手续');
      await applicant.reachNotice(holder, '注销须知');
      expect(await page.getByRole('checkbox').count(), 'boxes to tick').to.equal(0);
      await applicant.press('下一步');
      await expectFocus(applicant.heading('申报信息'));
      const reasons = page.getByRole('radiogroup', {name: /^申请注销的原因/});
      await reasons.waitFor();
      expect(await reasons.locator('label').allTextContents()).to.deep.equal(REASONS);
      // It needs neither materials nor an undertaking.
      expect(await page.locator('input[type=file]').count()).to.equal(0);
      expect(await applicant.button('查看承诺书').count()).to.equal(0);

      await screenshot('phone-cancellation-1', {to: sectionOf(applicant, '基本信息')});
      await applicant.press('下一步');
      await expectRefused(applicant, [reasons, /办理该业务，申请人须选择注销原因/]);
      await applicant.hands.press(applicant.option('已与聘用企业解除聘用合同关系'));
      await screenshot('phone-cancellation-2', {from: sectionOf(applicant, '注销原因')});
      const cancelled = await applicant.submit();
      expect((await ministryOf(page)).cases[0]!.answers).to.deep.include({cancellation: {reason: '04'}});
      await applicant.press('关闭');

      await applicant.enterPortal('重新注册');
      await applicant.reachNotice(holder);
      await goOnBarred(applicant);
      await page.getByText('第十五条第（二）项').waitFor();
      await page.getByText('您有一项注册业务正在办理中').waitFor();

      // Once the employer has confirmed, it is cancelled, and who may file is asked anew.
      await haveDone(applicant, '企业确认');
      await applicant.press('返回');
      await expectFocus(applicant.heading('注册须知'));
      await applicant.press('下一步');
      await expectFocus(applicant.heading('申报信息'));
      await applicant.text('统一信用代码').waitFor();
      await applicant.chooseEmployer();
      expect((await tableIn(sectionOf(applicant, '申请注册专业'))).length, 'rows, and their headings').to.equal(5);
      await applicant.hands.press(applicant.speciality('建筑工程'));
      await applicant.addMaterials();
      await applicant.undertake();
      await screenshot('phone-re-registration', {from: sectionOf(applicant, '聘用企业信息')});
      const number = await applicant.submit();

      const {cases} = await ministryOf(page);
      expect(cases.map(({caseNumber, service, status}) => [caseNumber, service, status])).to.deep.equal([
        [cancelled, 'first-class-constructor/cancellation', 'completed'],
        [number, 'first-class-constructor/re-registration', 'pending-employer'],
      ]);
      expect(cases[1]!.answers).to.have.nested.include({
        'employer.creditCode': '91110000MAXX00015G',
        'qualification.certificateNumber': holder.certificate.number,
      });
    },
  );
});

async function goOnBarred(applicant: Applicant): Promise<void> {
  await applicant.hands.press(applicant.tick('全选'));
  await applicant.press('下一步');
  await expectFocus(applicant.heading('目前不能办理此业务'));
}
