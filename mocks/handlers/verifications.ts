import {http, type HttpHandler} from 'msw/http';
import {Refusal} from '../ministry/refusal.ts';
import {answer} from './answer.ts';
import {bodyOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Proofs that somebody is who they say. */
export function verificationHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/verifications`, async ({request}) => {
      const sent = await bodyOf(request);
      return answer(sent instanceof Refusal ? sent : await ministry.verify(sent.body), 201);
    }),
  ];
}
