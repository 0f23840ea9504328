import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {keyboard} from './hands.ts';
import {DESKTOP, journey, PHONE, type Journey} from './harness.ts';
import {ministryOf} from './ministry.ts';

describe('the whole service, by keyboard alone', () => {
  journey('is done at a desk', {path: '/plain/', viewport: DESKTOP}, file);

  journey('is done on a narrow page', {path: '/mobile/', viewport: PHONE}, async (journey) => {
    await new Applicant(journey.page, keyboard(journey.page)).enterPortal();
    await file(journey);
  });
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
}
