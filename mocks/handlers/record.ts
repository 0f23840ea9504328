import {http, type HttpHandler} from 'msw/http';
import {answer} from './answer.ts';
import {bearerOf} from './request.ts';
import type {Mock} from './mock.ts';

/** What the ministry already knows of the applicant. */
export function recordHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [http.get(`${endpoint}/record`, async ({request}) => answer(await ministry.record(bearerOf(request))))];
}
