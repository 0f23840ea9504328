import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bearerOf, bodyOf, keyOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Filings, sent under an `Idempotency-Key`, and what became of them. */
export function filingHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/filings`, async ({request}) => {
      const sent = await bodyOf(request);
      if (sent instanceof Refusal) return answer(sent);
      return answer(await ministry.submit(bearerOf(request), keyOf(request), sent.body), 201);
    }),
    http.get(`${endpoint}/filings/outcome`, async ({request}) => {
      return answer(await ministry.outcome(bearerOf(request), keyOf(request)));
    }),
  ];
}
