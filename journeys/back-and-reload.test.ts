import {describe} from 'node:test';
import {expect} from 'chai';
import type {Page} from 'playwright-core';
import {personas} from 'formwork/mocks';
import {Applicant, details} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';

describe('going back and coming again', () => {
  journey('keeps everything from step to step', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.reachSubmission();
    const answered = await entries(page);

    await applicant.press('返回');
    await expectFocus(applicant.heading('注册须知'));
    expect(Object.values(await entries(page)), 'ticks of the notice').to.not.include(false);
    await applicant.press('返回');
    await expectFocus(applicant.heading('身份核验'));
    await page.getByText('已通过').waitFor();
    await applicant.press('返回');
    await page.getByText('核验方式').waitFor();
    await expectFocus(applicant.heading('身份核验'));
    await applicant.press('返回');
    await expectFocus(applicant.heading('用户验证'));
    expect(await entries(page)).to.deep.equal({姓名: personas.manual.name, 身份证号码: personas.manual.idNumber});
    await applicant.press('返回');
    await expectFocus(applicant.heading('办事指南'));

    await applicant.readGuide();
    await applicant.press('确定');
    await expectFocus(applicant.heading('身份核验'));
    await applicant.verifyBySms();
    await applicant.press('下一步');
    await expectFocus(applicant.heading('申报信息'));
    await applicant.text('毕业院校').waitFor();
    expect(await entries(page)).to.deep.equal(answered);
    await page.getByText('已承诺', {exact: true}).waitFor();
    await applicant.submit();
    expect((await ministryOf(page)).cases).to.have.length(1);
  });

  journey(
    'resumes where a reload broke off, with every answer, photo and tick',
    {path: '/mobile/#initial-registration', touch: true},
    async ({page}) => {
      const applicant = new Applicant(page, finger(page));
      await applicant.readGuide();
      await applicant.hands.type(applicant.text('姓名'), personas.manual.name);
      await reload(page);
      await applicant.heading('用户验证').waitFor();
      expect(await applicant.text('姓名').inputValue()).to.equal(personas.manual.name);

      await applicant.identify(personas.manual);
      await applicant.verifyByFace();
      await applicant.hands.press(applicant.tick('不得同时在'));
      await reload(page);
      await applicant.heading('注册须知').waitFor();
      expect(await applicant.tick('不得同时在').isChecked()).to.equal(true);

      await applicant.acknowledge();
      await applicant.fill();
      await applicant.undertake();
      await applicant.hands.type(applicant.text('所学专业'), '');
      const answered = await entries(page);
      await reload(page);
      await applicant.heading('申报信息').waitFor();
      await page.getByText(/^已恢复 .+ 保存的内容。$/).waitFor();
      await applicant.group('手写签名').getByRole('img').waitFor();
      await applicant.group('一寸白底免冠照').getByRole('img').waitFor();
      expect(await entries(page)).to.deep.equal(answered);
      expect(await applicant.speciality('建筑工程').isChecked()).to.equal(true);
      await page.getByText('已承诺', {exact: true}).waitFor();

      await applicant.hands.type(applicant.text('所学专业'), details.major);
      await applicant.submit();
      expect((await ministryOf(page)).cases).to.have.length(1);
    },
  );

  journey('keeps the receipt, until it is closed', {path: '/mobile/'}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.enterPortal();
    await applicant.reachSubmission();
    const number = await applicant.submit();

    await reload(page);
    await page.getByText(number).waitFor();
    await page.getByRole('link', {name: '返回首页'}).click();
    await applicant.button('建造师').waitFor();
    await page.goBack();
    await page.getByText(number).waitFor();
    expect((await ministryOf(page)).cases).to.have.length(1);

    await applicant.press('关闭');
    await applicant.enterPortal();
    await applicant.heading('办事指南').waitFor();
    expect(await page.getByText(number).count()).to.equal(0);
  });

  journey('begins anew if that is what the applicant wants', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.reachForm();
    await applicant.fillBasics();
    const answered = await entries(page);
    await reload(page);

    await applicant.press('重新开始');
    await applicant.dialog('要重新开始吗？').getByText('不能恢复').waitFor();
    await page.keyboard.press('Escape');
    await expectFocus(applicant.button('重新开始'));
    expect(await entries(page)).to.deep.equal(answered);

    await applicant.press('重新开始');
    await applicant.press('清除并重新开始');
    await expectFocus(applicant.heading('办事指南'));
    await reload(page);
    await applicant.heading('办事指南').waitFor();
    await applicant.readGuide();
    expect(await entries(page)).to.deep.equal({姓名: '', 身份证号码: ''});
    await applicant.identify(personas.woman);
    await applicant.verifyByFace();
    await applicant.acknowledge();
    expect(await applicant.text('姓名').inputValue()).to.equal(personas.woman.name);
    expect(await applicant.text('毕业院校').inputValue()).to.equal(personas.woman.known.school);
  });

  journey(
    'as somebody else takes nothing of the first person along',
    {path: '/plain/', viewport: DESKTOP},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      await applicant.reachForm();
      await applicant.fill();
      for (let step = 0; step < 4; step++) await applicant.press('返回');
      await expectFocus(applicant.heading('用户验证'));
      await applicant.identify(personas.woman);
      await applicant.verifyByFace();
      await applicant.acknowledge();
      const {name, idNumber, mobile, known, certificate} = personas.woman;
      await applicant.text('毕业院校').waitFor();
      expect(await entries(page)).to.deep.include({
        姓名: name,
        证件号码: idNumber,
        手机号码: mobile,
        毕业院校: known.school,
        所学专业: known.major,
        企业名称: '',
        资格证书管理号: certificate.number,
      });
      expect(await page.getByRole('img', {name: /预览/}).count()).to.equal(0);
    },
  );
});

/** Reloads the page once what was last entered has had the time to be saved. */
async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.reload();
}
