import {http, HttpResponse, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer, refusal} from './answer.ts';
import {bearerOf, bodyOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Codes that a page shows and a phone scans. */
export function scanHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/scans`, async ({request}) => {
      const sent = await bodyOf(request);
      return answer(sent instanceof Refusal ? sent : await ministry.openScan(sent.body), 201);
    }),
    http.get(`${endpoint}/scans/:scan`, async ({params}) => {
      return answer(await ministry.scanStatus(String(params['scan'])));
    }),
    http.post(`${endpoint}/scans/:scan/confirmation`, async ({request, params}) => {
      const refused = await ministry.confirmScan(bearerOf(request), String(params['scan']));
      return refused ? refusal(refused) : new HttpResponse(null, {status: 204, headers: {'Cache-Control': 'no-store'}});
    }),
  ];
}
