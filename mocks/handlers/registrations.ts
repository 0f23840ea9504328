import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bodyOf} from './request.ts';
import type {Mock} from './mock.ts';

/** People who register with the ministry. */
export function registrationHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/registrations`, async ({request}) => {
      const sent = await bodyOf(request);
      return answer(sent instanceof Refusal ? sent : await ministry.register(sent.body), 201);
    }),
  ];
}
