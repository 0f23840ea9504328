import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {ROOT} from '../tools/run.ts';

/** What of a page a picture shows: what is in the window, or all between two elements. */
export type Part = 'window' | {readonly from?: Locator; readonly to?: Locator};

/** Keeps a page as `dist/screenshots/<name>.png`: the whole of it, unless told otherwise. */
export async function screenshot(page: Page, name: string, part: Part = {}): Promise<void> {
  const folder = join(ROOT, 'dist', 'screenshots');
  await mkdir(folder, {recursive: true});
  const path = join(folder, `${name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.png`);
  if (part === 'window') return void (await page.screenshot({path}));
  await inFull(page, async () => page.screenshot({path, clip: await stripOf(page, part)}));
}

/**
 * Looks at the page in a window as tall as itself.
 *
 * Else a bar that sticks to the edge may cover half a control just then, and which one depends on the machine's fonts;
 * and Chromium forgets that it is a telephone while it takes a picture of more than the window.
 */
export async function inFull<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const size = page.viewportSize()!;
  const {height, scrolled} = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    scrolled: scrollY,
  }));
  await page.setViewportSize({...size, height: Math.max(size.height, height)});
  try {
    return await look();
  } finally {
    await page.setViewportSize(size);
    await page.evaluate((before) => scrollTo(0, before), scrolled);
  }
}

/** The strip of a page, all of which is in the window, from one element to another, with some room around them. */
async function stripOf(page: Page, {from, to}: Exclude<Part, 'window'>) {
  const {width, height} = await page.evaluate(() => {
    const {scrollWidth, scrollHeight} = document.documentElement;
    return {width: scrollWidth, height: scrollHeight};
  });
  const [above, below] = [await from?.boundingBox(), await to?.boundingBox()];
  const y = Math.max(0, above ? above.y - ROOM : 0);
  return {x: 0, y, width, height: Math.min(height, below ? below.y + below.height + ROOM : height) - y};
}

/** In pixels. */
const ROOM = 12;
