import {describe} from 'node:test';
import {expect} from 'chai';
import type {Locator} from 'playwright-core';
import {personas} from 'formwork/mocks';
import {Applicant, details} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {expectNoProblem, expectProblem, expectRefused} from './problems.ts';
import {uploads} from './uploads.ts';

describe('a wrong entry', () => {
  const identityNumbers = {
    'with a wrong check digit': ['110000197605120012', /最后一位校验码不符/],
    'with a birth on 30 February': ['110000197602300016', /出生日期不存在/],
    'that is too short': ['11000019760512001', /应是 18 位/],
    'of before 1999': ['110000760512001', /15 位的旧号码/],
  } as const;

  journey(
    'in the identity number is explained',
    {path: '/mobile/#initial-registration', touch: true},
    async ({page}) => {
      const applicant = new Applicant(page, finger(page));
      await applicant.readGuide();
      await applicant.press('确定');
      await expectRefused(
        applicant,
        [applicant.text('姓名'), /请填写姓名/],
        [applicant.text('身份证号码'), /请填写身份证号码/],
      );

      for (const [idNumber, says] of Object.values(identityNumbers)) {
        await applicant.giveName({...personas.manual, idNumber});
        await expectRefused(applicant, [applicant.text('身份证号码'), says]);
        expect(await applicant.text('姓名').inputValue()).to.equal(personas.manual.name);
        expect(await applicant.text('身份证号码').inputValue()).to.equal(idNumber);
      }
      await applicant.giveName({...personas.manual, name: 'Wang'});
      await expectRefused(applicant, [applicant.text('姓名'), /只能填写汉字/]);

      await applicant.identify(personas.manual);
    },
  );

  journey('in the notice is explained', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    const {hands} = applicant;
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.verifyByFace();
    await hands.press(applicant.tick('申请人应已取得'));
    await hands.press(applicant.tick('不得同时在'));
    await applicant.press('下一步');
    await expectRefused(applicant, [applicant.tick('自资格证书签发之日起3年内'), /请阅读并勾选全部注册须知/]);
    expect(await applicant.tick('申请人应已取得').isChecked()).to.equal(true);
    expect(await applicant.tick('不得同时在').isChecked()).to.equal(true);
    await applicant.acknowledge();
  });

  journey(
    'in the form is explained at its field and in the summary, and nothing is lost',
    {path: '/plain/', viewport: DESKTOP},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      const {hands} = applicant;
      const [photo, signature] = [applicant.group('一寸白底免冠照'), applicant.group('手写签名')];
      const sex = page.getByRole('radiogroup', {name: '性别'});
      const employer = applicant.list('企业名称');
      await applicant.reachForm();
      await applicant.fillBasics();
      await hands.press(applicant.option('女'));
      await hands.type(employer, '未核验');
      await expectProblem([sex, /性别与身份证号码不一致/]);
      await page.getByText('未查询到该企业').first().waitFor();
      expect(await page.getByText('未查询到该企业').first().innerText())
        .to.include('企业名称输入有误')
        .and.to.include('还未在“建设行业执业资格管理信息系统”完成注册和实名认证')
        .and.to.include('联系所受聘企业');

      await hands.upload(applicant.chooser('一寸白底免冠照'), uploads.html);
      await expectProblem([photo, /其实是网页（HTML），不是图片/]);
      await hands.upload(applicant.chooser('手写签名'), uploads.tooLarge);
      await expectProblem([signature, /101 KB，超过 100 KB/]);

      const before = await entries(page);
      await applicant.press('下一步');
      await expectRefused(
        applicant,
        [sex, /性别与身份证号码不一致/],
        [employer, /企业名称/],
        [applicant.group('申请注册的专业'), /请至少选择一个专业/],
        [photo, /其实是网页（HTML），不是图片/],
        [signature, /101 KB，超过 100 KB/],
        [applicant.button('查看承诺书'), /请打开承诺书/],
      );
      expect(await entries(page)).to.deep.equal(before);
      expect(before['学历']).to.not.equal('');
      expect(before['毕业院校']).to.equal(details.school);

      await hands.press(applicant.option('男'));
      await expectNoProblem(sex);
      await applicant.chooseEmployer();
      await hands.press(applicant.speciality('建筑工程'));
      await applicant.addMaterials();
      expect(await applicant.summary.getByRole('listitem').count(), 'what is left to mend').to.equal(1);
      await applicant.undertake();
      expect(await applicant.summary.count()).to.equal(0);
      await applicant.submit();
      expect((await ministryOf(page)).cases).to.have.length(1);
    },
  );

  journey('of 30 February as a date is explained', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    const {hands} = applicant;
    await applicant.reachForm();
    const date = applicant.date('毕业时间');
    await applicant.fill();
    await enterThirtiethOfFebruary(date);
    await hands.press(applicant.text('毕业院校'));
    await expectProblem([date, /请填写真实的毕业日期/]);
    await applicant.press('下一步');
    await expectRefused(applicant, [date, /请填写真实的毕业日期/], [applicant.button('查看承诺书'), /请打开承诺书/]);
    await hands.date(date, details.graduationDate);
    await expectNoProblem(date);
    await applicant.undertake();
    await applicant.submit();
  });

  journey('of a photo never takes the place of a good one', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    const photo = applicant.group('一寸白底免冠照');
    await applicant.reachForm();
    await applicant.add('一寸白底免冠照', uploads.photo);
    await applicant.hands.upload(applicant.chooser('一寸白底免冠照'), uploads.tooFewPixels);
    await photo.getByText('110 × 140').waitFor();
    expect(await photo.innerText())
      .to.include('宽至少 295、高至少 413')
      .and.to.include(uploads.photo.name);
    await photo.getByRole('img').waitFor();
  });

  journey('of the undertaking is explained in its dialog', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    const box = applicant.tick('本人作出上述承诺');
    await applicant.reachForm();
    await applicant.press('查看承诺书');
    await applicant.press('确认');
    await expectFocus(box);
    await expectProblem([box, /勾选“本人作出上述承诺”/]);
    await page.keyboard.press('Escape');
    await expectFocus(applicant.button('查看承诺书'));
    await page.getByText('尚未阅读并承诺').waitFor();
    await applicant.undertake();
    await page.getByText('已承诺', {exact: true}).waitFor();
  });
});

/** Takes 30 March one month back; which part of the control is the month depends on the browser's own language. */
async function enterThirtiethOfFebruary(date: Locator): Promise<void> {
  await date.fill('2008-03-30');
  await date.focus();
  for (let part = 0; part < 3; part++) {
    await date.press('ArrowDown');
    if ((await date.inputValue()) === '') return;
    await date.press('ArrowUp');
    await date.press('ArrowRight');
  }
  throw new Error('30 February cannot be entered.');
}
