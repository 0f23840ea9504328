import {expect} from 'chai';
import type {Locator, Page} from 'playwright-core';

/** Whether an element has the focus; of a radio button `asGroup` asks whether any of its group has. */
export function hasFocus(target: Locator, asGroup = false): Promise<boolean> {
  return target.evaluate((element, asGroup) => {
    const {activeElement} = element.getRootNode() as Document | ShadowRoot;
    if (!asGroup) return activeElement === element;
    return activeElement instanceof HTMLInputElement && activeElement.name === (element as HTMLInputElement).name;
  }, asGroup);
}

/** Fails unless the element has the focus, or soon gets it. */
export async function expectFocus(target: Locator): Promise<void> {
  await target.waitFor();
  if (await comesTrue(() => hasFocus(target))) return;
  throw new Error(`The focus is not on ${target} but on ${await focused(target.page())}.`);
}

/** Fails unless the element, or something in it, has the focus or soon gets it. */
export async function expectFocusWithin(target: Locator): Promise<void> {
  if (await comesTrue(() => target.evaluate((element) => element.matches(':focus-within')))) return;
  throw new Error(`The focus is not in ${target} but on ${await focused(target.page())}.`);
}

/** Asks until the answer is yes, for three seconds at most. */
export async function comesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + 3000;
  while (!(await ask())) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** What has the focus, in words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.outerHTML.slice(0, 200) ?? 'nothing';
  });
}

/** Fails if what has the focus is off the screen, covered, or not marked (WCAG 2.4.7, 2.4.11). */
export async function expectFocusToBeSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    let element = document.activeElement;
    let root: Document | ShadowRoot = document;
    while (element?.shadowRoot?.activeElement) [root, element] = [element.shadowRoot, element.shadowRoot.activeElement];
    // The browser's own controls come between the last element and the first.
    if (!element || element === document.body) return undefined;
    const shown = (element as HTMLInputElement).type === 'file' ? element.nextElementSibling! : element;
    const {left, right, top, bottom} = shown.getBoundingClientRect();
    const [x, width] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, right - left];
    const from = Math.max(top, 0);
    const to = Math.min(bottom, innerHeight);
    if (to <= from || width === 0) return `${element.outerHTML.slice(0, 200)} is off the screen`;
    const seen = [from + 2, (from + to) / 2, to - 2].some((y) => {
      const over = root.elementFromPoint(x, y);
      return over && (shown.contains(over) || over.contains(shown) || over.closest('label')?.contains(shown));
    });
    if (!seen) return `${element.outerHTML.slice(0, 200)} is covered`;
    // The browser marks the parts of its own controls, such as the button for the calendar.
    if (!element.matches(':focus')) return undefined;
    const marks = [element, shown, element.closest('label')].map((each) => each && getComputedStyle(each));
    const marked = marks.some((style) => style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'));
    return marked ? undefined : `${element.outerHTML.slice(0, 200)} is not marked`;
  });
  if (fault) throw new Error(`What has the focus cannot be seen: ${fault}.`);
}

/** Everything that the applicant has entered on the page, by the names of the fields. */
export function entries(page: Page): Promise<Record<string, string | boolean>> {
  return page.locator('formwork-filing').evaluate((filing) => {
    const root = filing.shadowRoot!;
    const entries: Record<string, string | boolean> = {};
    const controls = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea');
    for (const control of controls) {
      const named = control.getAttribute('aria-labelledby')?.split(' ')[0];
      const label = control.ariaLabel ?? (named ? root.getElementById(named) : control.labels?.[0])?.textContent;
      const name = `${control.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${label ?? ''}`.trim();
      const {type, value} = control;
      if (type === 'file') entries[name] = control.closest('fieldset')!.innerText.match(/^\S+\.\w+$/m)?.[0] ?? '';
      else if (type === 'checkbox' || type === 'radio') entries[name] = control.checked;
      else entries[name] = value;
    }
    return entries;
  });
}

/** Fails if the page can be scrolled sideways, or if anything sticks out of it. */
export async function expectNoSidewaysScrolling(page: Page, moment: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.scrollingElement!;
    return {scrollWidth, clientWidth};
  });
  expect(wide.scrollWidth, `width of the page ${moment}`).to.equal(wide.clientWidth);
}
