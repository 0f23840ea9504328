import {describe} from 'node:test';
import {expect} from 'chai';
import {personas, smsCode} from 'formwork/mocks';
import {Applicant} from './applicant.ts';
import {finger} from './hands.ts';
import {journey} from './harness.ts';
import {expectFocus, expectFocusWithin} from './look.ts';
import {ministryOf} from './ministry.ts';
import {goByMore} from './more.ts';
import {expectNoProblem, expectProblem} from './problems.ts';
import {uploads} from './uploads.ts';

/** 图3, word for word and in its order. */
const BUSINESSES = ['初始注册', '延续注册', '增项注册', '注销手续', '重新注册'].map(
  (business) => `一级建造师执业资格认定（${business}）`,
);

describe('the mini-program', () => {
  journey(
    'asks for avatar and nickname on first use, and keeps them',
    {path: '/mobile/', touch: true},
    async ({page, screenshot}) => {
      const applicant = new Applicant(page, finger(page));
      const {hands} = applicant;
      const [profile, businesses] = [applicant.dialog('设置头像和昵称'), applicant.dialog('请选择办理事项')];
      await applicant.press('建造师');
      await profile.waitFor();
      const nickname = applicant.text('昵称');
      await applicant.press('完成');
      await expectFocus(nickname);
      await expectProblem([nickname, /请填写昵称/]);
      await hands.type(nickname, '建'.repeat(23));
      await applicant.press('完成');
      await expectProblem([nickname, /昵称最多20个字，现在有23个，请删去3个/]);
      await hands.press(profile.getByRole('radio', {name: '塔吊'}));
      await hands.type(nickname, ' 小王  ');
      await expectNoProblem(nickname);
      await screenshot('phone-profile', 'window');
      await applicant.press('完成');

      await businesses.waitFor();
      expect(await businesses.getByRole('link').allTextContents()).to.deep.equal(BUSINESSES);
      await screenshot('phone-businesses', 'window');
      await hands.press(businesses.getByRole('button', {name: '取消'}));
      await businesses.waitFor({state: 'hidden'});
      await expectFocus(applicant.button('建造师'));
      await screenshot('phone-home', 'window');

      await page.reload();
      await hands.press(page.getByRole('button', {name: /小王/}));
      const change = applicant.dialog('修改头像和昵称');
      expect(await applicant.text('昵称').inputValue()).to.equal('小王');
      expect(await change.getByRole('radio', {name: '塔吊'}).isChecked()).to.equal(true);
      await hands.upload(page.locator('#own-picture'), uploads.photo);
      await change.getByRole('radio', {name: '自己的图片', checked: true}).waitFor();
      await applicant.press('完成');
      await change.waitFor({state: 'hidden'});
      // It is not asked for again.
      await applicant.press('建造师');
      await businesses.waitFor();
    },
  );

  journey(
    'has whoever is not known register, and goes on to the notice',
    {path: '/mobile/', touch: true, expectedOnConsole: [/404 .*\/api\/identities/]},
    async ({page, screenshot}) => {
      const applicant = new Applicant(page, finger(page));
      const {hands} = applicant;
      const {name, idNumber, mobile} = personas.unregistered;
      await applicant.enterPortal();
      await screenshot('phone-guide', 'window');
      await applicant.readGuide();
      await hands.type(applicant.text('姓名'), name);
      await hands.type(applicant.text('身份证号码'), idNumber);
      await screenshot('phone-identify', 'window');
      await applicant.press('确定');
      const question = applicant.dialog('未查询到该用户，是否前往注册？');
      await hands.press(question.getByRole('button', {name: '确定'}));
      await expectFocus(applicant.heading('用户注册'));
      await hands.type(applicant.text('手机号码'), mobile);
      await applicant.press('获取短信验证码');
      await page.getByText('验证码已发送').waitFor({state: 'attached'});
      await hands.type(applicant.text('短信验证码'), smsCode);
      await hands.press(applicant.tick('我已阅读并同意'));
      await screenshot('phone-register');
      await applicant.press('注册');
      await expectFocus(applicant.heading('身份核验'));
      await hands.press(applicant.option('人脸识别'));
      await hands.press(applicant.tick('我单独同意'));
      await hands.press(applicant.tick('我同意将'));
      await screenshot('phone-face');
      await applicant.press('下一步');
      await applicant.press('识别通过');
      await applicant.goOnVerified();
      await hands.press(applicant.tick('全选'));
      await screenshot('phone-notice');
      const {people} = await ministryOf(page);
      expect(people.map((person) => [person.name, person.registered])).to.deep.equal([[name, true]]);
    },
  );

  journey(
    'leads by “更多” to corrections and progress, without asking again who one is',
    {path: '/mobile/', touch: true},
    async ({page, screenshot}) => {
      const applicant = new Applicant(page, finger(page));
      const {hands} = applicant;
      const menu = applicant.dialog('更多');
      const entries = menu.getByRole('listitem');
      await applicant.enterPortal();
      await applicant.reachNotice(personas.woman);
      await applicant.press('更多');
      expect(await entries.allInnerTexts()).to.deep.equal(['信息修改', '进度查询']);
      await screenshot('phone-more', 'window');
      await hands.press(menu.getByRole('button', {name: '信息修改'}));
      await expectFocus(menu.getByRole('heading', {name: '信息修改'}));
      expect(await entries.allInnerTexts()).to.deep.equal(['基本信息修改', '修改免冠照及手写签名']);
      await screenshot('phone-more-correction', 'window');
      await hands.press(menu.getByRole('button', {name: '返回'}));
      await expectFocus(menu.getByRole('button', {name: '信息修改'}));
      await hands.press(menu.getByRole('button', {name: '取消'}));
      await menu.waitFor({state: 'hidden'});
      await expectFocus(applicant.button('更多'));

      for (const [title, ...path] of [
        ['个人信息修改', '信息修改', '基本信息修改'],
        ['免冠照及手写签名修改', '信息修改', '修改免冠照及手写签名'],
        ['进度查询', '进度查询'],
      ] as const) {
        await goByMore(applicant, ...path);
        await applicant.heading(title).waitFor();
        await expectFocusWithin(page.locator('body'));
        await hands.press(page.getByRole('link', {name: '返回上一页'}));
        await applicant.heading('注册须知').waitFor();
      }
      await goByMore(applicant, '进度查询');
      await applicant.heading('进度查询').waitFor();
      expect((await ministryOf(page)).sessions).to.have.length(1);
    },
  );
});
