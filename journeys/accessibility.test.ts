import {describe} from 'node:test';
import {Applicant} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey, PHONE, type Journey} from './harness.ts';
import {tour, toldOnTour} from './tour.ts';

describe('axe finds nothing', () => {
  journey(
    'on a phone, on any page in any state',
    {path: '/mobile/', viewport: PHONE, touch: true, expectedOnConsole: toldOnTour},
    async (journey) => {
      const applicant = new Applicant(journey.page, finger(journey.page));
      const look = examine(journey, 'phone');
      await applicant.button('建造师').waitFor();
      await look('portal');
      await applicant.press('建造师');
      await look('portal, avatar and nickname');
      await applicant.hands.type(applicant.text('昵称'), '小王');
      await applicant.press('完成');
      await applicant.dialog('请选择办理事项').waitFor();
      await look('portal, choice of business');
      await applicant.hands.press(journey.page.getByRole('link', {name: /初始注册/}));
      await tour(applicant, look);
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
