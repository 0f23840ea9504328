import type {Page} from 'playwright-core';
import {smsCode, type Persona} from 'formwork/mocks';

/** What the backend answers to a filing that no form has made. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: {readonly type?: string; readonly detail?: string; readonly caseNumber?: string};
}

/** Sends a cancellation as someone, by `fetch` from the page and past all that the page would check. */
export function cancelByHand(page: Page, {name, idNumber, mobile}: Persona): Promise<Answered> {
  const answers = {
    basic: {
      name,
      sex: Number(idNumber.at(-2)) % 2 === 1 ? '1' : '2',
      idNumber,
      mobile,
      ethnicGroup: '01',
      education: '21',
      degree: '4',
      school: '示例理工大学',
      major: '土木工程',
      graduationDate: '2002-06-30',
    },
    cancellation: {reason: '04'},
  };
  return page.evaluate(
    async ({person, answers, smsCode}) => {
      const {identity} = (await (await post('identities', person)).json()) as {identity: string};
      await post('sms-codes', {identity});
      const proof = {identity, method: 'sms', consent: [], evidence: {smsCode}};
      const {token} = (await (await post('verifications', proof)).json()) as {token: string};
      const filing = {
        service: 'first-class-constructor/cancellation',
        version: '1.0.0',
        answers,
        acknowledged: [],
        undertaking: [],
      };
      const headers = {authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID()};
      const answer = await post('filings', filing, headers);
      const type = answer.headers.get('content-type') ?? '';
      return {status: answer.status, type, body: (await answer.json()) as object};

      function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
        const type = {'content-type': 'application/json'};
        return fetch(`/api/${path}`, {method: 'POST', headers: {...type, ...headers}, body: JSON.stringify(body)});
      }
    },
    {person: {name, idNumber}, answers, smsCode},
  );
}
