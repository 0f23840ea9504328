import type {Locator} from 'playwright-core';
import type {Applicant} from './applicant.ts';

/** A part of the form, by its heading. */
export function section({page}: Applicant, title: string): Locator {
  return page.getByRole('region', {name: title, exact: true}).or(page.getByRole('group', {name: title, exact: true}));
}
