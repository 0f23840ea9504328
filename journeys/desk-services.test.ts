import {describe} from 'node:test';
import {expect} from 'chai';
import {personas, type Ministry} from 'formwork/mocks';
import {details} from './applicant.ts';
import {deskJourney} from './desk.ts';
import {expectFocus} from './look.ts';
import {goByMore} from './more.ts';
import {expectRefused} from './problems.ts';
import {uploads} from './uploads.ts';

const {manual, holder} = personas;
const home = '住房和城乡建设部主页';

describe('from the ministry’s front page to the receipt, at a desk', () => {
  deskJourney('somebody registers for the first time', {route: 'ministry'}, async ({page, applicant, ministry}) => {
    await applicant.enter(manual);
    await applicant.open('初始注册');
    await applicant.begin();
    await applicant.fill();
    await applicant.undertake();
    const number = await applicant.submit();
    expect(casesOf(ministry)).to.deep.equal([[number, 'initial-registration', 'pending-employer']]);
    expect(answersOf(ministry)).to.have.nested.include({
      'basic.idNumber': manual.idNumber,
      'basic.school': details.school,
      'employer.name': details.employer,
      'qualification.specialities[0].speciality': '13',
    });
    await applicant.press('关闭');
    await applicant.expectPage(home);
    expect(page.url(), 'nothing personal').to.match(/\/desktop\/#ministry$/);
  });

  deskJourney('a registration is renewed', {route: 'ministry'}, async ({applicant, ministry, picture}) => {
    await applicant.enter(holder);
    await applicant.open('延续注册');
    await applicant.begin();
    await applicant.hands.press(applicant.speciality('建筑工程'));
    await applicant.hands.press(applicant.speciality('市政公用工程'));
    await applicant.addMaterials();
    await applicant.undertake();
    await picture('desk-renewal');
    const number = await applicant.submit();
    await picture('desk-receipt');
    expect(casesOf(ministry)).to.deep.equal([[number, 'renewal', 'pending-employer']]);
    expect(answersOf(ministry)).to.have.nested.include({
      'employer.name': holder.registration.employer.name,
      'registration.specialities[1].speciality': '11',
    });
  });

  deskJourney('a speciality is added', {route: 'ministry'}, async ({applicant, ministry}) => {
    await applicant.enter(holder);
    await applicant.open('增项注册');
    await applicant.begin();
    await applicant.hands.press(applicant.speciality('公路工程'));
    await applicant.addMaterials();
    await applicant.undertake();
    const number = await applicant.submit();
    expect(casesOf(ministry)).to.deep.equal([[number, 'speciality-addition', 'pending-employer']]);
    expect(answersOf(ministry)).to.have.nested.include({'qualification.specialities[0].speciality': '02'});
  });

  deskJourney(
    'a registration is cancelled, which the employer confirms, and made again',
    {route: 'ministry'},
    async ({page, applicant, ministry, picture}) => {
      await applicant.enter(holder);
      await applicant.open('注销手续');
      await applicant.press('在线办理');
      await expectFocus(applicant.heading('注销须知'));
      await applicant.press('下一步');
      await applicant.hands.press(applicant.option('已与聘用企业解除聘用合同关系'));
      await picture('desk-cancellation');
      const cancelled = await applicant.submit();
      await applicant.press('关闭');

      await applicant.open('重新注册');
      await applicant.press('在线办理');
      await expectFocus(applicant.heading('注册须知'));
      await applicant.hands.press(applicant.tick('全选'));
      await applicant.press('下一步');
      await expectFocus(applicant.heading('目前不能办理此业务'));
      await page.getByText('您有一项注册业务正在办理中').waitFor();
      await picture('desk-barred');
      await ministry.confirm(cancelled);

      await applicant.goHome();
      await applicant.open('重新注册');
      // It goes on where it was, and asks the ministry anew.
      await applicant.heading('申报信息').waitFor();
      await applicant.chooseEmployer();
      await applicant.hands.press(applicant.speciality('建筑工程'));
      await applicant.addMaterials();
      await applicant.undertake();
      const number = await applicant.submit();
      expect(casesOf(ministry)).to.deep.equal([
        [cancelled, 'cancellation', 'completed'],
        [number, 're-registration', 'pending-employer'],
      ]);
    },
  );

  deskJourney(
    'who may not file is told why, and led to what they may file',
    {route: 'service/renewal'},
    async ({page, applicant}) => {
      await applicant.enter(manual, '延续注册');
      await applicant.press('在线办理');
      await applicant.hands.press(applicant.tick('全选'));
      await applicant.press('下一步');
      await expectFocus(applicant.heading('目前不能办理此业务'));
      await page.getByText('未查询到您的一级建造师注册信息。').waitFor();
      await page.getByText('依据：《注册建造师管理规定》第十二条').waitFor();
      await applicant.press('立即前往');
      await applicant.expectPage('初始注册');
      await applicant.begin();
    },
  );

  deskJourney('basic data are corrected, from “更多”', {route: 'ministry'}, async ({applicant, ministry, picture}) => {
    await applicant.enter(holder);
    await applicant.open('延续注册');
    await applicant.press('在线办理');
    await expectFocus(applicant.heading('注册须知'));
    await goByMore(applicant, '信息修改', '基本信息修改');
    await applicant.expectPage('基本信息修改');
    await applicant.press('提交');
    await expectFocus(applicant.summary);
    expect(await applicant.summary.innerText()).to.include('没有修改任何内容');
    await applicant.hands.type(applicant.text('毕业院校'), details.school);
    await picture('desk-basic-data');
    await applicant.press('提交');
    const number = await applicant.receipt();
    await complete(ministry);
    expect(casesOf(ministry)).to.deep.equal([[number, 'basic-data-correction', 'completed']]);
    expect(ministry.toJSON().people[0]?.known).to.include({...holder.known, school: details.school});
  });

  deskJourney('photo and signature are changed', {route: 'ministry'}, async ({applicant, ministry, picture}) => {
    await applicant.enter(holder);
    await applicant.open('修改免冠照及手写签名');
    await applicant.add('免冠证件照', uploads.photo);
    await applicant.add('手写签名', uploads.signature);
    await picture('desk-photo');
    await applicant.press('下一步');
    await expectRefused(applicant, [applicant.button('查看承诺书'), /请打开承诺书/]);
    await applicant.undertake();
    const number = await applicant.submit();
    expect(casesOf(ministry)).to.deep.equal([[number, 'photo-and-signature', 'submitted']]);
    expect(answersOf(ministry)).to.have.nested.include({'materials.photo.name': uploads.photo.name});
  });

  deskJourney(
    'a returned case is found, corrected and filed again under its number',
    {route: 'ministry'},
    async ({page, applicant, ministry, picture}) => {
      await applicant.enter(holder);
      await applicant.open('增项注册');
      await applicant.begin();
      await applicant.hands.press(applicant.speciality('公路工程'));
      await applicant.addMaterials();
      await applicant.undertake();
      const number = await applicant.submit();
      await ministry.confirm(number);
      await ministry.advance(number);
      const remark = {pointer: '/basic/graduationDate', detail: '毕业时间与学历证书不一致，请核对。'};
      await ministry.returnForCorrection(number, [remark]);
      await applicant.press('关闭');

      await applicant.open('进度查询');
      await applicant.press('查询');
      await expectRefused(applicant, [applicant.list('业务类型'), /请选择业务类型/]);
      await applicant.hands.choose(applicant.list('业务类型'), '一级建造师执业资格认定（增项注册）');
      await applicant.press('查询');
      const found = page.getByRole('article', {name: '一级建造师执业资格认定（增项注册）'});
      await found.getByText('退回修改').first().waitFor();
      expect(await found.innerText())
        .to.include(number)
        .and.to.include(remark.detail)
        .and.to.include('企业已确认');
      expect(await found.locator('ol > li > :first-child').allInnerTexts()).to.deep.equal([
        '退回修改',
        '已受理',
        '已申报',
        '待企业确认',
      ]);
      await picture('desk-progress');

      await applicant.press('修改后重新提交');
      await applicant.expectPage('增项注册');
      await applicant.text('毕业院校').waitFor();
      expect(await applicant.text('毕业院校').isEditable(), 'what nobody has remarked on').to.equal(false);
      expect(await applicant.date('毕业时间').isEditable()).to.equal(true);
      await picture('desk-returned');
      await applicant.hands.press(page.getByRole('button', {name: new RegExp(remark.detail)}));
      await expectFocus(applicant.date('毕业时间'));
      await applicant.hands.date(applicant.date('毕业时间'), '2003-07-01');
      await applicant.undertake();
      expect(await applicant.submit()).to.equal(number);
      expect(casesOf(ministry)).to.deep.equal([[number, 'speciality-addition', 'submitted']]);
      expect(answersOf(ministry)).to.have.nested.include({'basic.graduationDate': '2003-07-01'});
    },
  );

  deskJourney(
    'who loads the page anew logs in again, and finds what they have filled in',
    {route: 'ministry'},
    async ({page, applicant}) => {
      await applicant.enter(holder);
      await applicant.open('延续注册');
      await applicant.begin();
      await applicant.hands.press(applicant.speciality('建筑工程'));
      await page.waitForTimeout(600);
      await page.reload();
      await applicant.expectPage('个人用户登录');
      await applicant.logIn(holder);
      await applicant.scanLink.waitFor();
      await applicant.verifyBySmsInstead();
      await applicant.expectPage('延续注册');
      await applicant.speciality('建筑工程').waitFor();
      expect(await applicant.speciality('建筑工程').isChecked()).to.equal(true);
    },
  );
});

/** Number, service and status of each case at the ministry. */
function casesOf(ministry: Ministry): readonly (readonly string[])[] {
  return ministry
    .toJSON()
    .cases.map(({caseNumber, service, status}) => [caseNumber, service.split('/').at(-1) ?? '', status]);
}

/** What was filed last. */
function answersOf(ministry: Ministry): unknown {
  return ministry.toJSON().cases.at(-1)?.answers;
}

/** Moves everything on until it stays as it is. */
async function complete(ministry: Ministry): Promise<void> {
  for (let times = 0; times < 8; times++) await ministry.advance();
}
