import {after, before, describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey, type JourneyOptions} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {expectProblem} from './problems.ts';
import {serveUnreliably, type Unreliable} from './unreliable.ts';
import {uploads} from './uploads.ts';

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
    server.isCut = false;
    await applicant.press('重试');
    await expectFocus(applicant.heading('用户验证'));
  });

  journey('the answers stay, and nothing wrong is let through', options, async ({page}) => {
    const applicant = new Applicant(page, finger(page));
    const {hands} = applicant;
    const photo = applicant.group('一寸白底免冠照');
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.verifyByFace();
    await applicant.acknowledge();
    server.isCut = true;
    await applicant.fillBasics();
    const answered = await entries(page);
    await hands.upload(applicant.chooser('一寸白底免冠照'), uploads.photo);
    await expectProblem([photo, /上传没有成功，请检查网络后重试/]);
    await photo.getByText('正在检查文件…').waitFor({state: 'hidden'});
    expect(await entries(page)).to.deep.equal(answered);
    await applicant.press('下一步');
    await expectFocus(applicant.summary);
    expect(await applicant.summary.getByRole('listitem').count()).to.equal(5);
    server.isCut = false;
    await applicant.chooseEmployer();
    await hands.press(applicant.speciality('建筑工程'));
    await applicant.addMaterials();
    await applicant.undertake();
    await applicant.submit();
    expect((await ministryOf(page)).cases).to.have.length(1);
  });
});
