import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bodyOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Who somebody says they are. */
export function identityHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/identities`, async ({request}) => {
      const sent = await bodyOf(request);
      return answer(sent instanceof Refusal ? sent : await ministry.identify(sent.body));
    }),
  ];
}
