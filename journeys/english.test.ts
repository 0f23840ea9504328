import {describe} from 'node:test';
import {expect} from 'chai';
import type {Page} from 'playwright-core';
import {personas} from 'formwork/mocks';
import {Applicant, details} from './applicant.ts';
import {mouse} from './hands.ts';
import {DESKTOP, journey, PHONE} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {expectRefused} from './problems.ts';
import {uploads} from './uploads.ts';

/** What stays Chinese in English: names of people, firms, places and files. */
const NAMES = [
  personas.manual.name,
  details.employer,
  '周文博',
  '北京市',
  '朝阳区',
  details.school,
  uploads.photo.name,
  uploads.signature.name,
];

describe('in English', () => {
  journey('the whole service is done without a Chinese word', {path: '/plain/', viewport: PHONE}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    const {hands} = applicant;
    await applicant.heading('办事指南').waitFor();
    await applicant.press('English');
    await applicant.heading('Guide').waitFor();
    await expectNoChinese(page, 'in the guide');
    await applicant.press('Apply online');
    await expectFocus(applicant.heading('Who you are'));
    await applicant.press('OK');
    await expectRefused(
      applicant,
      [applicant.text('Name'), /Name/],
      [applicant.text('Identity card number'), /Identity card number/],
    );
    await expectNoChinese(page, 'where the name is missing');
    await hands.type(applicant.text('Name'), personas.manual.name);
    await hands.type(applicant.text('Identity card number'), personas.manual.idNumber);
    await applicant.press('OK');

    await expectFocus(applicant.heading('Identity check'));
    await hands.press(applicant.option('SMS code'));
    await expectNoChinese(page, 'at the check by SMS');
    await hands.press(applicant.option('Face recognition'));
    await applicant.press('Next');
    await expectFocus(applicant.summary);
    await expectNoChinese(page, 'where the consent is missing');
    await hands.press(applicant.tick('I separately consent'));
    await hands.press(applicant.tick('I consent to my name'));
    await applicant.press('Next');
    await applicant.press('识别通过');
    await expectFocus(applicant.heading('Passed'));
    await expectNoChinese(page, 'after the check');
    await applicant.press('Continue');

    await expectFocus(applicant.heading('Notice of registration'));
    await applicant.press('Next');
    await expectFocus(applicant.summary);
    await expectNoChinese(page, 'in the notice');
    await hands.press(applicant.tick('Select all'));
    await applicant.press('Next');

    await applicant.text('School of graduation').waitFor();
    await applicant.press('Next');
    await expectFocus(applicant.summary);
    await expectNoChinese(page, 'in the empty form');
    await hands.pick(applicant.list('Ethnic group'), 'Man', 'Man (Manchu)');
    await hands.choose(applicant.list('Education'), 'University undergraduate program, graduated');
    await hands.choose(applicant.list('Degree'), 'Bachelor');
    await hands.type(applicant.text('School of graduation'), details.school);
    await hands.type(applicant.text('Major'), 'Civil engineering');
    await hands.date(applicant.date('Date of graduation'), details.graduationDate);
    await hands.pick(applicant.list('Company name'), details.keyword, details.employer);
    await hands.press(applicant.tick(/^Select Building engineering/i));
    await hands.upload(applicant.chooser('One-inch photo'), uploads.html);
    await applicant.group('One-inch photo').getByText('not an image').waitFor();
    await expectNoChinese(page, 'where a photo was refused');
    await hands.upload(applicant.chooser('One-inch photo'), uploads.photo);
    await hands.upload(applicant.chooser('Handwritten signature'), uploads.signature);
    await applicant.group('Handwritten signature').getByRole('button', {name: 'Remove'}).waitFor();
    await applicant.press('Read the undertaking');
    await applicant.press('Confirm');
    await expectNoChinese(page, 'in the undertaking');
    await hands.press(applicant.tick('I give the above undertaking'));
    await applicant.press('Confirm');
    await expectNoChinese(page, 'in the filled form');
    await applicant.press('Next');

    await expectFocus(applicant.heading('Your application has been submitted.'));
    await expectNoChinese(page, 'in the receipt');
    expect((await ministryOf(page)).cases).to.have.length(1);
  });

  journey('and back, every answer stays', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.reachForm();
    await applicant.fill();
    const answered = await entries(page);

    await applicant.press('English');
    await applicant.text('School of graduation').waitFor();
    await expectNoChinese(page, 'after switching');
    expect(await applicant.text('School of graduation').inputValue()).to.equal(details.school);
    expect(await applicant.list('Ethnic group').inputValue()).to.equal('Man (Manchu)');
    expect(await applicant.date('Date of graduation').inputValue()).to.equal(details.graduationDate);
    expect(await applicant.list('Company name').inputValue()).to.equal(details.employer);
    await applicant.group('One-inch photo').getByRole('img').waitFor();
    await applicant.press('Next');
    await expectFocus(applicant.summary);
    expect(await applicant.summary.getByRole('listitem').allInnerTexts()).to.have.length(1);

    await applicant.press('中文');
    await applicant.text('毕业院校').waitFor();
    expect(await entries(page)).to.deep.equal(answered);
    await applicant.undertake();
    await applicant.submit();
  });
});

/** Fails if a Chinese word is to be read or heard in the filing, apart from names. */
async function expectNoChinese(page: Page, moment: string): Promise<void> {
  const words = await page.locator('formwork-filing').evaluate((filing) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(filing.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && !node.parentElement?.closest('style')) words.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'data-label']) {
        words.push(node.getAttribute(name) ?? '');
      }
    }
    return words;
  });
  const chinese = words
    .map((text) => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text).trim())
    .filter((text) => /[\p{Script=Han}，。、：；！？（）《》]/u.test(text));
  expect(chinese, `Chinese ${moment}`).to.deep.equal([]);
}
