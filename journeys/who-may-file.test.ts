import {describe} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {Applicant, type Person} from './applicant.ts';
import {cancelByHand} from './by-hand.ts';
import {finger} from './hands.ts';
import {journey} from './harness.ts';
import {expectFocus} from './look.ts';
import {ministryOf} from './ministry.ts';
import {expectResults, query} from './progress.ts';

/** Somebody who may not file, what they are told, and where they are led instead. */
interface Barred {
  readonly who: string;
  readonly person: Person;
  readonly business: string;
  readonly told: readonly RegExp[];
  /** What the service is called to which a button leads; without one there is no button. */
  readonly leadsTo?: string;
}

const barred: readonly Barred[] = [
  {
    who: 'somebody whose registration ends in 20 days is too late to renew it',
    person: personas.expiring,
    business: '延续注册',
    told: [
      /您的注册有效期至\d{4}-\d\d-\d\d。延续注册应在有效期届满30日前申请，现已不足30日。/,
      /依据：《注册建造师管理规定》第十二条/,
      /在有效期届满后申请重新注册/,
    ],
  },
  {
    who: 'somebody whose registration has expired registers again instead',
    person: personas.expired,
    business: '延续注册',
    told: [/您的注册已失效、已注销或者已被吊销。/, /第十六条、第十八条/, /请申请重新注册/],
    leadsTo: '重新注册',
  },
  {
    who: 'somebody who was never registered has nothing to renew',
    person: personas.manual,
    business: '延续注册',
    told: [/未查询到您的一级建造师注册信息。/, /第十二条/, /请申请初始注册/],
    leadsTo: '初始注册',
  },
  {
    who: 'somebody who is registered cancels that before registering again',
    person: personas.holder,
    business: '重新注册',
    told: [
      /您现注册于江苏示例铁路工程有限公司，有效期至\d{4}-\d\d-\d\d，注销前不能申请重新注册。/,
      /第十五条第（二）项/,
      /请先办理注销手续/,
    ],
    leadsTo: '注销手续',
  },
  {
    who: 'somebody older than 65 may only cancel',
    person: personas.over65,
    business: '延续注册',
    told: [/您已年满65周岁，不予注册。/, /第十五条第（十）项/, /请及时办理注销手续/],
    leadsTo: '注销手续',
  },
  {
    who: 'somebody from whom no application is taken is told until when',
    person: personas.restricted,
    business: '初始注册',
    told: [/您在不得再次申请注册的期限内，期限至\d{4}-\d\d-\d\d止。/, /行政许可法》第七十八条/, /请在期限届满后再申请/],
  },
  {
    who: 'somebody whose certificate was revoked lately waits',
    person: personas.revoked,
    business: '重新注册',
    told: [
      /您的注册证书于\d{4}-\d\d-\d\d被吊销，自处罚决定之日起至今不满2年，不予注册。/,
      /第十五条第（七）项/,
      /请在期限届满并具备条件后，申请重新注册/,
    ],
  },
];

describe('before there is anything to fill in', () => {
  for (const {who, person, business, told, leadsTo} of barred) {
    journey(who, {path: '/mobile/', touch: true}, async ({page, screenshot}) => {
      const applicant = new Applicant(page, finger(page));
      await applicant.enterPortal(business);
      await applicant.reachNotice(person);
      await expectBarred(applicant, ...told);
      expect((await ministryOf(page)).cases).to.deep.equal([]);
      if (leadsTo === undefined) return void expect(await applicant.button('立即前往').count()).to.equal(0);
      if (person === personas.holder) await screenshot('phone-barred', 'window');

      await applicant.press('立即前往');
      await page.getByRole('heading', {level: 1, name: leadsTo}).waitFor();
      await applicant.heading('办事指南').waitFor();
      // Who has been verified is not asked again, and may come back.
      await applicant.press('在线办理');
      await expectFocus(applicant.heading(leadsTo === '注销手续' ? '注销须知' : '注册须知'));
      await applicant.hands.press(page.getByRole('link', {name: '返回上一页'}));
      await applicant.heading('目前不能办理此业务').waitFor();
    });
  }

  journey('somebody with an open case is led to its progress', {path: '/mobile/', touch: true}, async ({page}) => {
    const applicant = new Applicant(page, finger(page));
    await applicant.button('建造师').waitFor();
    const {status, body} = await cancelByHand(page, personas.holder);
    expect(status).to.equal(201);
    await applicant.enterPortal('增项注册');
    await applicant.reachNotice(personas.holder);
    await expectBarred(
      applicant,
      /您有一项注册业务正在办理中，办结前不能再申报其他注册业务。/,
      /同一申请人同一时间只能办理一项注册业务/,
      /请通过“进度查询”查看办理进度/,
    );
    await applicant.press('立即前往');
    await applicant.heading('进度查询').waitFor();
    await query(applicant, '一级建造师执业资格认定（注销手续）');
    await expectResults(applicant, body.caseNumber!);
  });
});

describe('the backend', () => {
  journey(
    'takes nothing from somebody who may not file, whatever the page that sends it',
    {path: '/mobile/', touch: true, expectedOnConsole: [/403 .*\/api\/filings/]},
    async ({page}) => {
      await new Applicant(page, finger(page)).button('建造师').waitFor();
      const {status, type, body} = await cancelByHand(page, personas.manual);
      expect([status, type.split(';')[0], body.type]).to.deep.equal([
        403,
        'application/problem+json',
        'urn:formwork:problem:not-eligible',
      ]);
      expect(body.detail).to.equal(
        '未查询到您的一级建造师注册信息，无需办理注销手续。（《注册建造师管理规定》第十七条）',
      );
      expect((await ministryOf(page)).cases).to.deep.equal([]);
    },
  );
});

/** Goes on from the notice, and fails unless the page says all of this and asks for nothing. */
async function expectBarred(applicant: Applicant, ...told: readonly RegExp[]): Promise<void> {
  const {page, hands} = applicant;
  await hands.press(applicant.tick('全选'));
  await applicant.press('下一步');
  await expectFocus(applicant.heading('目前不能办理此业务'));
  const text = await page.locator('.barriers').innerText();
  for (const words of told) expect(text).to.match(words);
  expect(await page.locator('formwork-filing').getByRole('textbox').count(), 'fields').to.equal(0);
}
