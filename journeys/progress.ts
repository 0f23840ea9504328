import {expect} from 'chai';
import type {Locator} from 'playwright-core';
import type {Applicant} from './applicant.ts';
import {expectFocus} from './look.ts';

/** Asks in the progress query for the cases of a business. */
export async function query(applicant: Applicant, business: string): Promise<void> {
  await applicant.hands.choose(applicant.list('业务类型'), business);
  await applicant.press('查询');
}

/** Fails unless the query has found these cases, the latest first, and takes the focus there. */
export async function expectResults({page}: Applicant, ...numbers: readonly string[]): Promise<void> {
  const title = numbers.length === 0 ? '没有查询到' : `查询到 ${numbers.length} 件`;
  await expectFocus(page.getByRole('heading', {name: title, exact: true}));
  expect(await page.getByRole('article').locator('.case-number').allTextContents()).to.deep.equal(numbers);
}

/** Where a case stands by its card: as the status, who has to act, and what else is said of it. */
export async function standing(card: Locator): Promise<readonly string[]> {
  const lines = await card.locator('.case-now p').allTextContents();
  return lines.slice(1).map((line) => line.trim());
}

/** The stages through which a case has come by its card, the latest first. */
export function stages(card: Locator): Promise<readonly string[]> {
  return card.locator('.timeline-status').allTextContents();
}
