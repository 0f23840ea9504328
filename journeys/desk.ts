import {join} from 'node:path';
import {after, before} from 'node:test';
import type {Ministry} from 'formwork/mocks';
import {ROOT} from '../tools/run.ts';
import {serve, type Served} from '../tools/serve.ts';
import {DeskApplicant} from './desk-applicant.ts';
import {DESKTOP, journey, type Journey, type JourneyOptions} from './harness.ts';
import {mouse, type Hands} from './hands.ts';

/** A journey at a desk: who makes it, and the ministry in the server of the pages. */
export interface Desk extends Journey {
  readonly applicant: DeskApplicant;
  readonly ministry: Ministry;
  /** Keeps the page as `dist/screenshots/<name>.png`, in a window of this height; as high as it needs, unless said. */
  picture(name: string, height?: number): Promise<void>;
  /** Lets time pass, for the page and for the ministry, without waiting for it. Only where the journey has a `clock`. */
  wait(seconds: number): Promise<void>;
}

export interface DeskOptions extends Omit<JourneyOptions, 'path' | 'origin'> {
  /** The route of the desktop portal where it starts; its front page unless told otherwise. */
  readonly route?: string;
  /** A mouse, unless told otherwise. */
  readonly hands?: (page: Journey['page']) => Hands;
}

/** A journey through the desktop portal. Its ministry has seen nobody yet. */
export function deskJourney(
  title: string,
  {route = '', hands = mouse, ...options}: DeskOptions,
  travel: (desk: Desk) => Promise<void>,
): void {
  journey(
    title,
    {viewport: DESKTOP, ...options, path: `/desktop/#${route}`, origin: () => served.origin},
    async (journey) => {
      const {ministry} = served;
      ahead = 0;
      await ministry.reset();
      await travel({
        ...journey,
        ministry,
        applicant: new DeskApplicant(journey.page, hands(journey.page)),
        picture: (name, height) => picture(journey, name, height),
        async wait(seconds) {
          ahead += seconds * 1000;
          await journey.page.clock.fastForward(seconds * 1000);
        },
      });
    },
  );
}

let served: Served;
/** How much later it is at the ministry than it really is, in milliseconds. */
let ahead = 0;

before(async () => {
  served = await serve(join(ROOT, 'dist', 'examples'), {clock: () => Date.now() + ahead});
});

after(() => served.close());

async function picture({page, screenshot}: Journey, name: string, height?: number): Promise<void> {
  await page.mouse.move(0, 0);
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({width: DESKTOP.width, height: height ?? Math.max(DESKTOP.height, needed)});
  await screenshot(name, 'window');
  await page.setViewportSize(DESKTOP);
}
