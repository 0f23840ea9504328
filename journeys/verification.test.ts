import {describe} from 'node:test';
import {expect} from 'chai';
import {personas, smsCode} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey} from './harness.ts';
import {expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {expectRefused} from './problems.ts';

describe('verifying the identity', () => {
  journey(
    'is done by SMS by whoever does not want to show the face',
    {path: '/mobile/#initial-registration', touch: true, expectedOnConsole: [/422 .*\/api\/verifications/]},
    async ({page}) => {
      const applicant = new Applicant(page, finger(page));
      await applicant.readGuide();
      await applicant.identify(personas.manual);
      await applicant.askForCode();
      // Only once a minute.
      await applicant.button(/^\d+ 秒后可重新获取$/).waitFor();
      await applicant.hands.type(applicant.text('短信验证码'), '123456');
      await applicant.press('下一步');
      await expectRefused(applicant, [applicant.text('短信验证码'), /验证码不正确/]);

      await applicant.hands.type(applicant.text('短信验证码'), smsCode);
      await applicant.press('下一步');
      await applicant.goOnVerified();
      const {sessions} = await ministryOf(page);
      expect(sessions.map(({method}) => method)).to.deep.equal(['sms']);
    },
  );

  journey('is done another way after the face was refused', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.consentToFaceCheck();
    await applicant.press('识别不通过');
    await expectFocus(applicant.summary);
    expect(await applicant.summary.innerText())
      .to.include('核验没有通过')
      .and.to.include('其他核验方式');

    await applicant.verifyBySms();
    const {sessions} = await ministryOf(page);
    expect(sessions.map(({method}) => method)).to.deep.equal(['sms']);
  });

  journey('can be tried again after the face was refused', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.consentToFaceCheck();
    await page.keyboard.press('Escape');
    await expectFocus(applicant.summary);
    // The consent still stands.
    await applicant.press('下一步');
    await applicant.press('识别通过');
    await applicant.goOnVerified();
  });

  journey('needs a way, and for the face every consent', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.press('继续');
    await expectRefused(applicant, [applicant.option('人脸识别'), /请选择一种核验方式/]);

    await applicant.hands.press(applicant.option('人脸识别'));
    await applicant.hands.press(applicant.tick('我单独同意'));
    await applicant.press('下一步');
    await expectRefused(applicant, [applicant.tick('我同意将'), /请逐项阅读并勾选授权事项/]);
    expect(await applicant.tick('我单独同意').isChecked()).to.equal(true);
  });

  journey('says where to go for whoever can do neither', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.readGuide();
    await applicant.identify(personas.manual);
    await applicant.hands.press(applicant.option('线下窗口办理'));
    await page.getByText('携带本人身份证到政务服务窗口办理').waitFor();
    expect(await applicant.button('下一步').count()).to.equal(0);
  });
});
