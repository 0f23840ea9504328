import type {Locator, Page} from 'playwright-core';
import {expectFocusToBeSeen, hasFocus} from './look.ts';
import type {Upload} from './uploads.ts';

/** How an applicant operates a page. */
export interface Hands {
  /** Presses a button, follows a link, ticks or unticks a box, chooses a radio button. */
  press(target: Locator): Promise<void>;
  /** Replaces what stands in a text control. */
  type(target: Locator, text: string): Promise<void>;
  /** Gives a date as `YYYY-MM-DD`. */
  date(target: Locator, date: string): Promise<void>;
  /** Chooses from a native list. */
  choose(list: Locator, label: string): Promise<void>;
  /** Types a keyword and takes the suggestion that begins with these words. */
  pick(box: Locator, keyword: string, suggestion: string): Promise<void>;
  /** Chooses files in the system's file chooser. */
  upload(button: Locator, ...files: readonly Upload[]): Promise<void>;
}

/** A hand on a mouse. */
export function mouse(page: Page): Hands {
  return pointing(page, (target) => target.click());
}

/** A finger on a screen. */
export function finger(page: Page): Hands {
  return pointing(page, (target) => target.tap());
}

function pointing(page: Page, press: (target: Locator) => Promise<void>): Hands {
  return {
    press,
    async type(target, text) {
      await press(target);
      await target.selectText();
      await enter(page, text);
    },
    async date(target, date) {
      // The calendar is the browser's own, outside of the page.
      await target.fill(date);
    },
    async choose(list, label) {
      // So is the list of options.
      await list.selectOption({label});
    },
    async pick(box, keyword, suggestion) {
      await press(box);
      await box.selectText();
      await enter(page, keyword);
      await press(optionOf(page, suggestion));
    },
    async upload(button, ...files) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(labelOf(button))]);
      await chooser.setFiles([...files]);
    },
  };
}

/**
 * Ten fingers on a keyboard and nothing else.
 *
 * Whatever is to be operated is reached with the Tab key, forwards, as often as it takes. On the way every stop has to
 * be on the screen, uncovered, and marked.
 */
export function keyboard(page: Page): Hands {
  const {keyboard} = page;
  return {
    async press(target) {
      await reach(page, target);
      const kind = await kindOf(target);
      if (kind === 'radio') await arrowTo(page, target);
      else await keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    async type(target, text) {
      await reach(page, target);
      await keyboard.press('Control+A');
      if (text === '') await keyboard.press('Delete');
      else await keyboard.type(text);
    },
    async date(target, date) {
      await reach(page, target);
      const [year, month, day] = date.split('-');
      // The order of the parts is the browser's own, whatever the language of the page.
      for (const order of [`${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`]) {
        for (let part = 1; part < 3; part++) await keyboard.press('ArrowLeft');
        await keyboard.type(order);
        if ((await target.inputValue()) === date) return;
      }
      throw new Error(`${date} cannot be typed into ${target}.`);
    },
    async choose(list, label) {
      await reach(page, list);
      await keyboard.press('Home');
      const count = await list.locator('option').count();
      for (let step = 0; step < count && (await chosenIn(list)) !== label; step++) await keyboard.press('ArrowDown');
      if ((await chosenIn(list)) !== label) throw new Error(`The list has no option “${label}”.`);
    },
    async pick(box, keyword, suggestion) {
      await reach(page, box);
      await keyboard.press('Control+A');
      await keyboard.type(keyword);
      const wanted = optionOf(page, suggestion);
      await wanted.waitFor();
      const id = await wanted.getAttribute('id');
      const count = await page.getByRole('option').count();
      for (let step = 0; step < count && (await box.getAttribute('aria-activedescendant')) !== id; step++) {
        await keyboard.press('ArrowDown');
      }
      if ((await box.getAttribute('aria-activedescendant')) !== id) {
        throw new Error(`The arrow keys do not lead to “${suggestion}”.`);
      }
      await keyboard.press('Enter');
    },
    async upload(button, ...files) {
      await reach(page, button);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
      await chooser.setFiles([...files]);
    },
  };
}

/** Goes forwards with the Tab key, or backwards, until the target has the focus. */
export async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor({state: 'attached'});
  const isRadio = (await kindOf(target)) === 'radio';
  for (let stops = 0; stops <= MOST_STOPS; stops++) {
    if (stops > 0) await expectFocusToBeSeen(page);
    if (await hasFocus(target, isRadio)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_STOPS} presses of ${key} do not lead to ${target}.`);
}

/** More stops than any page has. */
const MOST_STOPS = 80;

/** A group of radio buttons is one stop; the arrow keys move, and choose, within it. */
async function arrowTo(page: Page, radio: Locator): Promise<void> {
  for (let step = 0; step < 10; step++) {
    if (await hasFocus(radio)) {
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not lead to ${radio}.`);
}

/** What an input method commits: text without keys. */
async function enter(page: Page, text: string): Promise<void> {
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

function optionOf(page: Page, suggestion: string): Locator {
  return page.getByRole('option', {name: suggestion}).and(page.locator('li')).first();
}

/** What looks like the button of a file input is its label. */
function labelOf(input: Locator): Locator {
  return input.locator('xpath=following-sibling::label[1]');
}

function kindOf(target: Locator): Promise<string | undefined> {
  return target.evaluate((element) => (element instanceof HTMLInputElement ? element.type : undefined));
}

function chosenIn(list: Locator): Promise<string | undefined> {
  return list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label);
}
