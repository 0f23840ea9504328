import {describe} from 'node:test';
import {expect} from 'chai';
import {personas, smsCode} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {DESKTOP, journey} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {mouse} from './hands.ts';
import {expectNoProblem, expectProblem, expectRefused} from './problems.ts';

const NOT_FOUND = '未查询到该用户，是否前往注册？';
const person = personas.unregistered;

/** What the browser says on the console whenever the backend refuses something. */
const refusals = [/404 .*\/api\/identities/, /422 .*\/api\/registrations/];

describe('somebody whom the ministry does not know', () => {
  journey(
    'registers first, and goes on to the receipt',
    {path: '/mobile/#initial-registration', touch: true, expectedOnConsole: refusals},
    async ({page}) => {
      const applicant = new Applicant(page, finger(page));
      const {hands} = applicant;
      await applicant.readGuide();
      await applicant.giveName(person);
      await hands.press(applicant.dialog(NOT_FOUND).getByRole('button', {name: '确定'}));

      await expectFocus(applicant.heading('用户注册'));
      // Nobody is asked twice.
      expect(await applicant.text('姓名').inputValue()).to.equal(person.name);
      expect(await applicant.text('证件号码').inputValue()).to.equal(person.idNumber);

      // No code can be sent before there is a number to send it to.
      await applicant.press('获取短信验证码');
      await expectFocus(applicant.text('手机号码'));
      await expectProblem([applicant.text('手机号码'), /请填写手机号码/]);

      await hands.type(applicant.text('手机号码'), person.mobile);
      await applicant.press('获取短信验证码');
      await page.getByText('验证码已发送').waitFor({state: 'attached'});
      await hands.type(applicant.text('短信验证码'), '000000');
      await hands.press(applicant.tick('我已阅读并同意'));
      const before = await entries(page);
      await applicant.press('注册');
      await expectRefused(applicant, [applicant.text('短信验证码'), /验证码不正确/]);
      expect(await entries(page)).to.deep.equal(before);

      await hands.type(applicant.text('短信验证码'), smsCode);
      await expectNoProblem(applicant.text('短信验证码'));
      await applicant.press('注册');
      await expectFocus(applicant.heading('身份核验'));

      await applicant.verifyByFace();
      await applicant.acknowledge();
      await applicant.fill();
      await applicant.undertake();
      const number = await applicant.submit();
      const {people, cases} = await ministryOf(page);
      expect(people.map(({name, idNumber, mobile}) => ({name, idNumber, mobile}))).to.deep.equal([
        {name: person.name, idNumber: person.idNumber, mobile: person.mobile},
      ]);
      expect(cases.map(({caseNumber, idNumber}) => [caseNumber, idNumber])).to.deep.equal([[number, person.idNumber]]);
    },
  );

  journey(
    'may decline to register, and correct the name instead',
    {path: '/plain/', viewport: DESKTOP, expectedOnConsole: refusals},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      await applicant.readGuide();
      await applicant.giveName({...personas.manual, name: '王健国'});
      await applicant.dialog(NOT_FOUND).waitFor();
      await page.keyboard.press('Escape');
      await applicant.dialog(NOT_FOUND).waitFor({state: 'hidden'});
      expect(await applicant.text('身份证号码').inputValue()).to.equal(personas.manual.idNumber);
      await applicant.identify(personas.manual);
    },
  );

  journey(
    'is told what is missing when registering with nothing filled in',
    {path: '/plain/', viewport: DESKTOP, expectedOnConsole: refusals},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      await applicant.readGuide();
      await applicant.giveName(person);
      await applicant.hands.press(applicant.dialog(NOT_FOUND).getByRole('button', {name: '确定'}));
      await applicant.press('注册');
      await expectRefused(
        applicant,
        [applicant.text('手机号码'), /请填写手机号码/],
        [applicant.text('短信验证码'), /请填写短信验证码/],
        [applicant.tick('我已阅读并同意'), /请阅读并同意后再注册/],
      );
    },
  );
});
