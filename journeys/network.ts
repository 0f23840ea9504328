import type {Page} from 'playwright-core';

/** A filing as its host sees it. */
type Hosted = HTMLElement & {fetch: typeof fetch | undefined};

/** From now on no request of the filing reaches anybody. */
export async function disconnect(page: Page): Promise<void> {
  await page.locator('formwork-filing').evaluate((filing) => {
    (filing as Hosted).fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
}

/** The filing has its backend back. */
export async function reconnect(page: Page): Promise<void> {
  await page.locator('formwork-filing').evaluate((filing) => {
    (filing as Hosted).fetch = undefined;
  });
}
