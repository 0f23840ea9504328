import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bearerOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Employers, found by a keyword of their name. */
export function employerHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.get(`${endpoint}/employers`, async ({request}) => {
      const keyword = new URL(request.url).searchParams.get('keyword') ?? '';
      const items = await ministry.employers(bearerOf(request), keyword);
      return answer(items instanceof Refusal ? items : {items});
    }),
  ];
}
