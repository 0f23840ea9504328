import {http, type HttpHandler} from 'msw/http';
import {refuse} from '../ministry/refusal.ts';
import {refusal} from './answer.ts';
import {caseHandlers} from './cases.ts';
import {employerHandlers} from './employers.ts';
import {filingHandlers} from './filings.ts';
import {identityHandlers} from './identities.ts';
import {materialHandlers} from './materials.ts';
import {recordHandlers} from './record.ts';
import {registrationHandlers} from './registrations.ts';
import {scanHandlers} from './scans.ts';
import {smsCodeHandlers} from './sms-codes.ts';
import {verificationHandlers} from './verifications.ts';
import type {Mock} from './mock.ts';

export type {Mock} from './mock.ts';

/** The whole backend contract, answered by a ministry. */
export function createHandlers(mock: Mock): HttpHandler[] {
  return [
    ...identityHandlers(mock),
    ...registrationHandlers(mock),
    ...smsCodeHandlers(mock),
    ...verificationHandlers(mock),
    ...scanHandlers(mock),
    ...recordHandlers(mock),
    ...employerHandlers(mock),
    ...materialHandlers(mock),
    ...filingHandlers(mock),
    ...caseHandlers(mock),
  ];
}

/** Answers whatever else is asked below the endpoint: a misspelled path is found out here, not at the real network. */
export function unknownResourceHandler({endpoint}: Pick<Mock, 'endpoint'>): HttpHandler {
  return http.all(`${endpoint}/*`, ({request}) => {
    return refusal(refuse('not-found', {detail: `没有 ${request.method} ${new URL(request.url).pathname}。`}));
  });
}
