import {expect} from 'chai';
import type {Locator} from 'playwright-core';
import type {Applicant} from './applicant.ts';
import {comesTrue, expectFocus, expectFocusWithin} from './look.ts';

/** A problem that the applicant has to see: at which field, and what it says. */
export type Expected = readonly [field: Locator, says: RegExp];

/** Fails unless a field is marked as wrong and described by these words. */
export async function expectProblem([field, says]: Expected): Promise<void> {
  await comesTrue(async () => says.test(await descriptionOf(field)));
  expect(await descriptionOf(field), `what describes ${field}`).to.match(says);
}

/** Fails unless nothing is said to be wrong with a field. */
export async function expectNoProblem(field: Locator): Promise<void> {
  expect(await field.getAttribute('aria-invalid'), `aria-invalid of ${field}`).to.not.equal('true');
}

/**
 * Fails unless the page has refused to go on with exactly these problems.
 *
 * Each stands at its field and in the summary, which has the focus, and each of its entries leads to its field.
 */
export async function expectRefused({summary, hands}: Applicant, ...expected: readonly Expected[]): Promise<void> {
  await expectFocus(summary);
  for (const problem of expected) await expectProblem(problem);
  const entries = summary.getByRole('listitem');
  const texts = await entries.allInnerTexts();
  expect(texts.length, texts.join('\n')).to.equal(expected.length);
  for (const [index, [field, says]] of expected.entries()) {
    expect(texts[index]).to.match(says);
    await hands.press(entries.nth(index).getByRole('button'));
    await expectFocusWithin(field);
  }
}

/** The words that assistive technology reads after the name of a field, or of the group that it belongs to. */
function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const described = [element, element.closest('fieldset')];
    const ids = described.flatMap((each) => each?.getAttribute('aria-describedby')?.split(' ') ?? []);
    return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  });
}
