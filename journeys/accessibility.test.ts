import {describe} from 'node:test';
import {Applicant} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey, PHONE, type Journey} from './harness.ts';
import {tour, toldOnTour} from './tour.ts';
import {tourOfServices} from './tour-of-services.ts';

describe('axe finds nothing', () => {
  journey(
    'on a phone, on any page in any state',
    {path: '/mobile/#initial-registration', viewport: PHONE, touch: true, expectedOnConsole: toldOnTour},
    async (journey) => {
      await tour(new Applicant(journey.page, finger(journey.page)), examine(journey, 'phone'));
    },
  );

  journey(
    'on a phone, wherever the other services lead',
    {path: '/mobile/', viewport: PHONE, touch: true},
    async (journey) => {
      await tourOfServices(new Applicant(journey.page, finger(journey.page)), examine(journey, 'phone services'));
    },
  );

  journey(
    'at a desk, on any page in any state',
    {path: '/plain/', viewport: DESKTOP, expectedOnConsole: toldOnTour},
    async (journey) => {
      await tour(new Applicant(journey.page, mouse(journey.page)), examine(journey, 'desk'));
    },
  );

  journey('on the page of examples', {path: '/', viewport: DESKTOP}, async ({page, expectAccessible, screenshot}) => {
    await page.getByRole('heading', {level: 1}).waitFor();
    await expectAccessible('on the page of examples');
    await screenshot('desk-examples');
  });
});

/** Has axe look at each moment, and keeps a picture of it. */
function examine({expectAccessible, screenshot}: Journey, where: string): (moment: string) => Promise<void> {
  let moments = 0;
  return async (moment) => {
    moments += 1;
    await screenshot(`${where} ${String(moments).padStart(2, '0')} ${moment}`);
    await expectAccessible(`on the ${where} at “${moment}”`);
  };
}
