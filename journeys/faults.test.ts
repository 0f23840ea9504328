import {describe} from 'node:test';
import {expect} from 'chai';
import type {Locator, Page} from 'playwright-core';
import {personas} from 'formwork/mocks';
import {Applicant, details} from './applicant.ts';
import {finger, mouse} from './hands.ts';
import {DESKTOP, journey} from './harness.ts';
import {entries, expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {disconnect, reconnect} from './network.ts';
import {expectProblem, expectRefused} from './problems.ts';
import {uploads} from './uploads.ts';

/** Ways to be without a backend: what the applicant is told, and what the browser says on the console. */
const OUTAGES = {
  offline: {told: /网络连接不上。您填写的内容都还在/, console: /net::ERR_FAILED/},
  'error-500': {told: /办事系统暂时出了问题，不是您填写有误。您填写的内容都还在/, console: /500 .*\/api\//},
} as const;

/** What the browser says when the ministry is asked about a filing that has not arrived. */
const NOT_ARRIVED = /404 .*\/api\/filings\/outcome/;

describe('when the backend is slow', () => {
  journey(
    'every wait says what for',
    {path: '/plain/', scenario: 'slow', viewport: DESKTOP, clock: true},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      const {hands} = applicant;
      await applicant.readGuide();
      await hands.type(applicant.text('姓名'), personas.manual.name);
      await hands.type(applicant.text('身份证号码'), personas.manual.idNumber);
      await applicant.press('确定');
      await answerAfter(page, applicant.button('正在查询…'));
      await applicant.consentToFaceCheck();
      await applicant.press('识别通过');
      await answerAfter(page, applicant.button('正在核验…'));
      await applicant.goOnVerified();
      await hands.press(applicant.tick('全选'));
      await applicant.press('下一步');
      await answerAfter(page, page.getByText('正在读取您的注册信息…').and(page.locator(':not([role=status])')));
      await expectFocus(applicant.heading('申报信息'));
      await applicant.fillBasics();

      await hands.type(applicant.list('企业名称'), details.keyword);
      await page.clock.fastForward(1000);
      await answerAfter(page, page.getByText('正在查询…').first());
      await hands.press(page.getByRole('option', {name: details.employer}));
      await hands.press(applicant.speciality('建筑工程'));
      for (const [label, file] of [
        ['一寸白底免冠照', uploads.photo],
        ['手写签名', uploads.signature],
      ] as const) {
        await hands.upload(applicant.chooser(label), file);
        await answerAfter(page, applicant.group(label).getByText(`正在上传 ${file.name}…`));
        await applicant.group(label).getByRole('button', {name: '删除'}).waitFor();
      }
      await applicant.undertake();
      await applicant.press('下一步');
      await expectFocus(applicant.heading('正在提交'));
      await answerAfter(page, page.getByText('请不要关闭页面。'));
      await applicant.receipt();
      const {identities, cases} = await ministryOf(page);
      expect([identities.length, cases.length]).to.deep.equal([1, 1]);
    },
  );
});

describe('when there is no backend', () => {
  for (const [scenario, {told, console}] of Object.entries(OUTAGES)) {
    journey(
      `as in “${scenario}”, the applicant is told so and can try again`,
      {path: '/mobile/#initial-registration', scenario, touch: true, expectedOnConsole: [console]},
      async ({page}) => {
        const applicant = new Applicant(page, finger(page));
        await applicant.readGuide();
        for (let attempt = 0; attempt < 2; attempt++) {
          await applicant.giveName(personas.manual);
          await expectFocus(applicant.summary);
          expect(await applicant.summary.innerText()).to.match(told);
          expect(await entries(page)).to.deep.equal({
            姓名: personas.manual.name,
            身份证号码: personas.manual.idNumber,
          });
        }
      },
    );

    journey(
      `as in “${scenario}”, a filing waits with everything in it`,
      {path: '/plain/', viewport: DESKTOP, expectedOnConsole: [console, NOT_ARRIVED]},
      async ({page}) => {
        const applicant = new Applicant(page, mouse(page));
        await applicant.reachSubmission();
        const answered = await entries(page);
        const working = page.url();
        await page.waitForTimeout(500);
        await page.goto(`${working}?scenario=${scenario}`);
        await applicant.text('毕业院校').waitFor();

        await applicant.press('下一步');
        await expectFocus(applicant.summary);
        expect(await applicant.summary.innerText()).to.match(told);
        await applicant.heading('尚未提交成功').waitFor();
        await applicant.press('重新提交');
        await expectFocus(applicant.summary);
        await applicant.press('返回修改');
        await expectFocus(applicant.heading('申报信息'));
        expect(await entries(page)).to.deep.equal(answered);

        await page.waitForTimeout(500);
        await page.goto(working);
        await applicant.text('毕业院校').waitFor();
        await applicant.submit();
        expect((await ministryOf(page)).cases).to.have.length(1);
      },
    );
  }

  journey(
    'for a moment, what failed is tried again where it failed',
    {path: '/plain/', viewport: DESKTOP, expectedOnConsole: [NOT_ARRIVED]},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      const {hands} = applicant;
      const photo = applicant.group('一寸白底免冠照');
      await applicant.readGuide();
      await applicant.identify(personas.manual);
      await applicant.verifyByFace();
      await disconnect(page);
      await hands.press(applicant.tick('全选'));
      await applicant.press('下一步');
      await expectFocus(applicant.summary);
      expect(await applicant.summary.innerText()).to.match(OUTAGES.offline.told);
      await reconnect(page);
      await applicant.press('重试');
      await applicant.text('毕业院校').waitFor();

      await disconnect(page);
      await hands.type(applicant.list('企业名称'), details.keyword);
      await page.getByText('查询没有成功，请检查网络后重试。').first().waitFor();
      await reconnect(page);
      await applicant.press('重试');
      await hands.press(page.getByRole('option', {name: details.employer}));
      expect(await applicant.text('法定代表人').inputValue()).to.equal('周文博');

      await disconnect(page);
      await hands.upload(applicant.chooser('一寸白底免冠照'), uploads.photo);
      await expectProblem([photo, /上传没有成功，请检查网络后重试/]);
      await reconnect(page);
      await applicant.press('重试');
      await photo.getByRole('button', {name: '删除'}).waitFor();

      await applicant.fillBasics();
      await hands.press(applicant.speciality('建筑工程'));
      await applicant.add('手写签名', uploads.signature);
      await applicant.undertake();
      await disconnect(page);
      await applicant.press('下一步');
      await expectFocus(applicant.summary);
      await reconnect(page);
      await applicant.press('重新提交');
      await applicant.receipt();
      expect((await ministryOf(page)).cases).to.have.length(1);
    },
  );
});

describe('when the answer to a filing is lost', () => {
  const lost = {path: '/plain/', scenario: 'submit-timeout', viewport: DESKTOP, clock: true};

  journey('there is one case and one receipt', lost, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.reachSubmission();
    await applicant.press('下一步');
    await applicant.heading('正在提交').waitFor();
    await accepted(page);
    await page.clock.fastForward(15_000);
    const number = await applicant.receipt();
    const {cases, filings} = await ministryOf(page);
    expect(cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
    expect(filings).to.have.length(1);
  });

  journey('and the page is loaded again meanwhile, there is one case and one receipt', lost, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.reachSubmission();
    await applicant.press('下一步');
    await applicant.heading('正在提交').waitFor();
    await accepted(page);
    await page.reload();
    const number = await applicant.caseNumber();
    expect((await ministryOf(page)).cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
  });
});

describe('when the backend objects to answers', () => {
  journey(
    'they are marked, mended, and filed once',
    {path: '/plain/', scenario: 'rejected-fields', viewport: DESKTOP, expectedOnConsole: [/422 .*\/api\/filings/]},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      const date = applicant.date('毕业时间');
      await applicant.reachSubmission();
      const answered = await entries(page);
      await applicant.press('下一步');
      await expectRefused(
        applicant,
        [date, /毕业时间与学历信息系统的记录不一致/],
        [applicant.text('统一社会信用代码'), /该企业的实名认证正在更新/],
      );
      expect(await entries(page)).to.deep.equal(answered);

      await applicant.hands.date(date, '1998-07-02');
      await applicant.chooseEmployer('青岛', '青岛示例港湾工程有限公司');
      expect(await applicant.summary.count()).to.equal(0);
      const number = await applicant.submit();
      const {cases} = await ministryOf(page);
      expect(cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
      expect(cases[0]?.answers).to.have.nested.property('basic.graduationDate', '1998-07-02');
      expect(cases[0]?.answers).to.have.nested.property('employer.creditCode', '91370200MAXX000744');
    },
  );
});

describe('an impatient applicant', () => {
  journey('who clicks twice files once', {path: '/plain/', viewport: DESKTOP}, async ({page}) => {
    const applicant = new Applicant(page, mouse(page));
    await applicant.reachSubmission();
    await applicant.button('下一步').dblclick();
    const number = await applicant.caseNumber();
    const {cases, filings} = await ministryOf(page);
    expect(cases.map(({caseNumber}) => caseNumber)).to.deep.equal([number]);
    expect(filings).to.have.length(1);
  });

  journey(
    'who clicks everything twice gets past no step unseen',
    {path: '/plain/', viewport: DESKTOP},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      await applicant.button('在线办理').dblclick();
      await applicant.heading('用户验证').waitFor();
      await applicant.hands.type(applicant.text('姓名'), personas.manual.name);
      await applicant.hands.type(applicant.text('身份证号码'), personas.manual.idNumber);
      await applicant.button('确定').dblclick();
      await applicant.heading('身份核验').waitFor();
      expect((await ministryOf(page)).identities).to.have.length(1);
    },
  );
});

describe('a patient applicant', () => {
  journey(
    'whose verification has expired verifies again, and loses nothing',
    {path: '/plain/', viewport: DESKTOP, clock: true, expectedOnConsole: [/401 .*\/api\/filings/, NOT_ARRIVED]},
    async ({page}) => {
      const applicant = new Applicant(page, mouse(page));
      await applicant.reachSubmission();
      const answered = await entries(page);
      await page.clock.fastForward('03:00:00');
      await applicant.press('下一步');
      await expectFocus(applicant.summary);
      expect(await applicant.summary.innerText()).to.include('身份核验已过期');
      await applicant.heading('身份核验').waitFor();

      // By then the ministry wants to hear the name again, too.
      await applicant.press('返回');
      await applicant.press('确定');
      await expectFocus(applicant.heading('身份核验'));
      await applicant.verifyBySms();
      await applicant.press('下一步');
      await applicant.text('毕业院校').waitFor();
      expect(await entries(page)).to.deep.equal(answered);
      await applicant.submit();
      expect((await ministryOf(page)).cases).to.have.length(1);
    },
  );
});

/** Sees that the page says what it waits for, and lets three seconds pass. */
async function answerAfter(page: Page, words: Locator): Promise<void> {
  await words.waitFor();
  await page.clock.fastForward(3000);
}

/** Waits until the ministry has opened a case. */
async function accepted(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 100 && (await ministryOf(page)).cases.length === 0; attempt++) {
    await page.waitForTimeout(50);
  }
}
