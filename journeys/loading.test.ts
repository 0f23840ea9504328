import {after, before, describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey, type JourneyOptions} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {serveUnreliably, type Unreliable} from './unreliable.ts';

describe('when the network is gone before all of the page is loaded', () => {
  let server: Unreliable;

  before(async () => {
    server = await serveUnreliably();
  });

  after(() => server.close());

  const options: JourneyOptions = {
    path: '/mobile/#initial-registration',
    origin: () => server.origin,
    touch: true,
    expectedOnConsole: [/\/assets\//],
  };

  journey('the applicant is told so and can try again', options, async ({page}) => {
    const applicant = new Applicant(page, finger(page));
    await applicant.heading('办事指南').waitFor();
    server.isCut = true;
    await applicant.press('在线办理');
    await page.getByText('后面的页面没有取到').first().waitFor();
    // Pressing and clicking ask one after the other; both shall have found the connection cut.
    await page.waitForTimeout(500);
    server.isCut = false;
    await applicant.press('重试');
    // Where the browser never asks again for what it could not get, the page is loaded anew.
    const next = applicant.heading('用户验证');
    const goesOn = await next.waitFor({timeout: 5000}).then(
      () => true,
      () => false,
    );
    if (!goesOn) await applicant.press('在线办理');
    await expectFocus(next);
  });

  journey('the answers stay, and nothing wrong is let through', options, async ({page}) => {
    const applicant = new Applicant(page, finger(page));
    const {hands} = applicant;
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.verifyByFace();
    await applicant.acknowledge();
    server.isCut = true;
    await applicant.fillBasics();
    const answered = await entries(page);
    await applicant.press('下一步');
    await expectFocus(applicant.summary);
    expect(await applicant.summary.getByRole('listitem').count()).to.equal(5);
    expect(await entries(page)).to.deep.equal(answered);
    server.isCut = false;
    await applicant.chooseEmployer();
    await hands.press(applicant.speciality('建筑工程'));
    await applicant.addMaterials();
    await applicant.undertake();
    await applicant.submit();
    expect((await ministryOf(page)).cases).to.have.length(1);
  });
});
