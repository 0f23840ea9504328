import type {Locator} from 'playwright-core';
import type {Applicant} from './applicant.ts';

/** A section of the form, by its heading. */
export function sectionOf({page}: Applicant, title: string): Locator {
  return page.getByRole('region', {name: title, exact: true});
}

/** What a table of the form shows, row by row, its headings first; the boxes to tick are left out. */
export async function tableIn(section: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await section.getByRole('table').getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.getByRole('columnheader').or(row.getByRole('cell')).allTextContents();
      return cells.slice(1).map((text) => text.trim());
    }),
  );
}

/** Which fields of a section are only shown, by their names. */
export function shownOnlyIn(section: Locator): Promise<readonly string[]> {
  return section.evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>('input[readonly]')].map(
      ({labels}) => labels?.[0]?.textContent.trim() ?? '',
    ),
  );
}
