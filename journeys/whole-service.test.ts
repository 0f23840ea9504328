import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant, details} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey, PHONE} from './harness.ts';
import {ministryOf} from './ministry.ts';
import {sectionOf} from './sections.ts';

describe('the whole service', () => {
  journey('is done with a finger on a phone', {path: '/mobile/', viewport: PHONE, touch: true}, async (journey) => {
    const {page, screenshot} = journey;
    const applicant = new Applicant(page, finger(page));
    await applicant.enterPortal();
    await file(applicant, async () => {
      await screenshot('phone-form-1', {to: sectionOf(applicant, '基本信息')});
      await screenshot('phone-form-2', {from: sectionOf(applicant, '聘用企业信息')});
      await applicant.press('查看承诺书');
      await applicant.dialog('承诺书').waitFor();
      await screenshot('phone-undertaking', 'window');
      await applicant.press('关闭');
    });
    await screenshot('phone-receipt');
    await applicant.press('关闭');
    await applicant.button('建造师').waitFor();
  });

  journey('is done with a mouse at a desk', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await file(applicant);
    await applicant.press('关闭');
    await applicant.heading('办事指南').waitFor();
  });
});

/** From the guide to the receipt; `look` is called when everything is filled in. */
async function file(applicant: Applicant, look = async () => {}): Promise<void> {
  const {page} = applicant;
  await applicant.readGuide();
  await applicant.identify(personas.manual);
  await applicant.verifyByFace();
  await applicant.acknowledge();
  await applicant.fill();
  await look();
  await applicant.undertake();
  const number = await applicant.submit();

  const lines = page.getByRole('listitem');
  for (const line of ['5个工作日内受理', '20个工作日内审核', '进度查询']) {
    await lines.filter({hasText: line}).waitFor();
  }
  expect(await page.getByRole('link', {name: '010-68318963'}).getAttribute('href')).to.equal('tel:01068318963');

  const {cases, materials} = await ministryOf(page);
  expect(cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
  const {name, idNumber, mobile, certificate} = personas.manual;
  const {answers} = cases[0] as {answers: Record<'basic' | 'employer' | 'qualification', unknown>};
  expect(answers.basic).to.deep.equal({
    name,
    sex: '1',
    idNumber,
    mobile,
    ethnicGroup: '11',
    education: '21',
    degree: '4',
    school: details.school,
    major: details.major,
    graduationDate: details.graduationDate,
  });
  expect(answers.qualification).to.deep.equal({
    certificateNumber: certificate.number,
    specialities: [{speciality: '13', method: 'examination', year: 2005}],
  });
  expect(answers).to.deep.include({
    employer: {
      name: details.employer,
      creditCode: '91110000MAXX00015G',
      legalRepresentative: '周文博',
      province: '北京市',
      city: '朝阳区',
    },
  });
  expect(materials.map(({mediaType}) => mediaType)).to.deep.equal(['image/jpeg', 'image/png']);
}
