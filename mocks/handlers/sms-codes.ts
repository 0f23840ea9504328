import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bodyOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Codes sent to a telephone. */
export function smsCodeHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/sms-codes`, async ({request}) => {
      const sent = await bodyOf(request);
      return answer(sent instanceof Refusal ? sent : await ministry.sendCode(sent.body), 202);
    }),
  ];
}
