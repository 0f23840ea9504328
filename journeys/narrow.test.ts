import {describe} from 'node:test';
import {Applicant} from './applicant.ts';
import {mouse} from './hands.ts';
import {journey} from './harness.ts';
import {expectNoSidewaysScrolling} from './look.ts';
import {tour, toldOnTour} from './tour.ts';
import {tourOfServices} from './tour-of-services.ts';

/** The narrowest page that has to do without scrolling sideways (WCAG 1.4.10). */
const NARROW = {width: 320, height: 640};

describe('a page of 320 px', () => {
  for (const path of ['/mobile/#initial-registration', '/plain/']) {
    journey(
      `never has to be scrolled sideways: ${path}`,
      {path, viewport: NARROW, expectedOnConsole: toldOnTour},
      async ({page}) => {
        await tour(new Applicant(page, mouse(page)), (moment) => expectNoSidewaysScrolling(page, moment));
      },
    );
  }

  journey(
    'never has to be scrolled sideways, wherever the other services lead',
    {path: '/mobile/', viewport: NARROW},
    async ({page}) => {
      await tourOfServices(new Applicant(page, mouse(page)), (moment) => expectNoSidewaysScrolling(page, moment));
    },
  );
});
