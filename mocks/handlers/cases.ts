import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bearerOf} from './request.ts';
import type {Mock} from './mock.ts';

/** What becomes of filings. */
export function caseHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.get(`${endpoint}/cases`, async ({request}) => {
      const service = new URL(request.url).searchParams.get('service') ?? undefined;
      const items = await ministry.cases(bearerOf(request), service);
      return answer(items instanceof Refusal ? items : {items});
    }),
    http.get(`${endpoint}/cases/:caseNumber`, async ({request, params}) => {
      return answer(await ministry.case(bearerOf(request), String(params['caseNumber'])));
    }),
  ];
}
