import {FormworkError} from 'formwork/sdk';
import {delay} from 'msw';
import {http, HttpResponse, type HttpHandler} from 'msw/http';
import {answer, refusal} from './handlers/answer.ts';
import {bearerOf, bodyOf, keyOf} from './handlers/request.ts';
import {fault, refuse, Refusal, type Fault} from './ministry/refusal.ts';
import type {Mock} from './handlers/mock.ts';
import type {Remark, Verdict} from './ministry/cases.ts';
import {isReviewed} from './ministry/procedures.ts';

/** Something that goes wrong: handlers that are asked before the ministry's own. */
export type Scenario = (mock: Mock) => HttpHandler[];

/** Every answer takes its time. */
export function slow({milliseconds = 3000} = {}): Scenario {
  return ({endpoint}) => [http.all(`${endpoint}/*`, () => delay(milliseconds))];
}

/** No request arrives. */
export function offline(): Scenario {
  return ({endpoint}) => [http.all(`${endpoint}/*`, () => HttpResponse.error())];
}

/** The backend fails on every request. */
export function error500(): Scenario {
  return ({endpoint}) => [http.all(`${endpoint}/*`, () => refusal(refuse('internal-error')))];
}

/**
 * A filing is accepted and the answer never arrives.
 *
 * It strikes each filing once: asking for the outcome finds the receipt, and so does sending it again.
 */
export function submitTimeout(): Scenario {
  return ({ministry, endpoint}) => [
    http.post(`${endpoint}/filings`, async ({request}) => {
      const [bearer, key] = [bearerOf(request), keyOf(request)];
      const sent = await bodyOf(request);
      if (sent instanceof Refusal) return answer(sent);
      const result = await ministry.submit(bearer, key, sent.body);
      if (!(result instanceof Refusal) && (await ministry.once(`submit-timeout ${result.caseNumber}`))) {
        await new Promise(() => {});
      }
      return answer(result, 201);
    }),
  ];
}

/** The first submission of each session is refused with problems at fields; the next is judged as usual. */
export function rejectedFields({errors = rejections}: {readonly errors?: readonly Fault[]} = {}): Scenario {
  return ({ministry, endpoint}) => [
    http.post(`${endpoint}/filings`, async ({request}) => {
      const bearer = bearerOf(request);
      const known = !((await ministry.record(bearer)) instanceof Refusal);
      if (known && (await ministry.once(`rejected-fields ${bearer}`))) return refusal(refuse('validation', {errors}));
      return undefined;
    }),
  ];
}

/** The first case of each session that is reviewed is returned to be corrected, with remarks at two of its answers. */
export function returned({remarks}: {readonly remarks?: readonly Remark[]} = {}): Scenario {
  return reviewed({status: 'returned', ...(remarks && {remarks})});
}

/** The first case of each session that is reviewed is denied. */
export function denied({remark}: {readonly remark?: string} = {}): Scenario {
  return reviewed({status: 'denied', ...(remark !== undefined && {remark})});
}

/** What `rejectedFields` objects to, unless it is told otherwise. */
export const rejections: readonly Fault[] = [
  fault('/answers/basic/graduationDate', '毕业时间与学历信息系统的记录不一致，请核对后重新填写。'),
  fault('/answers/employer/creditCode', '该企业的实名认证正在更新，请重新选择聘用企业。'),
];

/** The scenarios by the names that `?scenario=` takes. */
export const scenarios = {
  slow: slow(),
  offline: offline(),
  'error-500': error500(),
  'submit-timeout': submitTimeout(),
  'rejected-fields': rejectedFields(),
  returned: returned(),
  denied: denied(),
} as const satisfies Readonly<Record<string, Scenario>>;

/** The name of a scenario that is shipped. */
export type ScenarioName = keyof typeof scenarios;

/** The scenario that is asked for: by a name, as a function, or none. */
export function scenarioOf(wanted: Scenario | string | null | undefined): Scenario {
  if (typeof wanted === 'function') return wanted;
  if (!wanted) return () => [];
  if (Object.hasOwn(scenarios, wanted)) return scenarios[wanted as ScenarioName];
  throw new FormworkError('unknown-scenario', `There is no scenario “${wanted}”.`, {
    mend: `Use one of: ${Object.keys(scenarios).join(', ')}.`,
  });
}

/** The first case of each session that comes to a review gets this verdict; the others are approved. */
function reviewed(verdict: Verdict): Scenario {
  return ({ministry, endpoint}) => [
    http.post(`${endpoint}/filings`, async ({request}) => {
      const [bearer, key] = [bearerOf(request), keyOf(request)];
      const sent = await bodyOf(request);
      if (sent instanceof Refusal) return answer(sent);
      const result = await ministry.submit(bearer, key, sent.body);
      const meets = !(result instanceof Refusal) && isReviewed(result.service);
      if (meets && (await ministry.once(`${verdict.status} ${bearer}`))) {
        await ministry.decide(result.caseNumber, verdict);
      }
      return answer(result, 201);
    }),
  ];
}
