import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant, details} from './applicant.ts';
import {keyboard, reach} from './hands.ts';
import {DESKTOP, journey, PHONE, type Journey} from './harness.ts';
import {expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {tourOfServices} from './tour-of-services.ts';
import {expectNoProblem, expectProblem} from './problems.ts';

describe('the whole service, by keyboard alone', () => {
  journey('is done at a desk', {path: '/plain/', viewport: DESKTOP}, file);

  journey('is done on a narrow page', {path: '/mobile/', viewport: PHONE}, async (journey) => {
    await new Applicant(journey.page, keyboard(journey.page)).enterPortal();
    await file(journey);
  });

  journey(
    'leads to the other services and back on a narrow page',
    {path: '/mobile/', viewport: PHONE},
    async ({page}) => {
      await tourOfServices(new Applicant(page, keyboard(page)), async () => {});
      expect((await ministryOf(page)).cases.map(({status}) => status)).to.deep.equal(['pending-employer']);
    },
  );

  journey('is corrected where it was refused', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, keyboard(page));
    const {hands, summary} = applicant;
    await applicant.readGuide();
    await hands.type(applicant.text('姓名'), personas.manual.name);
    await hands.type(applicant.text('身份证号码'), personas.manual.idNumber);
    // Enter in the last field is as good as the button.
    await page.keyboard.press('Enter');
    await expectFocus(applicant.heading('身份核验'));
    await applicant.verifyByFace();
    await applicant.acknowledge();

    await applicant.press('下一步');
    await expectFocus(summary);
    await page.keyboard.press('Tab');
    await expectFocus(summary.getByRole('button', {name: '请选择民族。'}));
    await page.keyboard.press('Enter');
    await expectFocus(applicant.list('民族'));
    await hands.pick(applicant.list('民族'), '满', details.ethnicGroup);
    await expectNoProblem(applicant.list('民族'));

    await hands.type(applicant.text('毕业院校'), details.school);
    await reach(page, applicant.text('手机号码'), 'Shift+Tab');
    await hands.type(applicant.text('手机号码'), '138');
    await page.keyboard.press('Tab');
    await expectProblem([applicant.text('手机号码'), /请填写 11 位手机号码/]);
    await reach(page, summary.getByRole('button', {name: /11 位手机号码/}), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectFocus(applicant.text('手机号码'));
  });

  journey(
    'leaves every dialog with Escape, to where it was opened',
    {path: '/mobile/', viewport: PHONE},
    async ({page}) => {
      const applicant = new Applicant(page, keyboard(page));
      await applicant.openBusinesses();
      await page.keyboard.press('Escape');
      await expectFocus(applicant.button('建造师'));

      await applicant.enterPortal();
      await applicant.reachForm();
      await applicant.press('查看承诺书');
      await expectFocus(page.getByRole('heading', {name: '承诺书'}));
      // The page behind cannot be reached meanwhile.
      for (let stop = 0; stop < 8; stop++) {
        await page.keyboard.press('Tab');
        expect(await applicant.text('毕业院校').evaluate((field) => field.matches(':focus'))).to.equal(false);
      }
      await page.keyboard.press('Escape');
      await expectFocus(applicant.button('查看承诺书'));

      await page.keyboard.press('Enter');
      await expectFocus(page.getByRole('heading', {name: '承诺书'}));
      await applicant.hands.press(applicant.dialog('承诺书').getByRole('button', {name: '关闭'}));
      await expectFocus(applicant.button('查看承诺书'));

      // A list of suggestions is closed first, and what was typed stays.
      await reach(page, applicant.list('民族'), 'Shift+Tab');
      await page.keyboard.type('满');
      await page.getByRole('option', {name: '满族'}).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('option', {name: '满族'}).and(page.locator('li')).waitFor({state: 'hidden'});
      await expectFocus(applicant.list('民族'));
      expect(await applicant.list('民族').inputValue()).to.equal('满');
    },
  );
});

async function file({page}: Journey): Promise<void> {
  const applicant = new Applicant(page, keyboard(page));
  await applicant.readGuide();
  await applicant.identify(personas.manual);
  await applicant.verifyByFace();
  await applicant.acknowledge();
  await applicant.fill();
  await applicant.undertake();
  const number = await applicant.submit();
  const {cases} = await ministryOf(page);
  expect(cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
  expect(cases[0]?.answers).to.have.nested.include({
    'basic.ethnicGroup': '11',
    'basic.education': '21',
    'basic.degree': '4',
    'basic.graduationDate': details.graduationDate,
    'employer.name': details.employer,
    'qualification.specialities[0].speciality': '13',
    'materials.photo.name': '一寸照.jpg',
  });
}
