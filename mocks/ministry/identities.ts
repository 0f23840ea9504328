import {maskMobile, maskResidentId} from 'formwork/sdk';
import {token, type Desk} from './desk.ts';
import {findApplicant, type Applicant, type Person} from './people.ts';
import {refuse, type Refusal} from './refusal.ts';

/** Names a person to the next request without saying who it is. */
export interface IssuedIdentity {
  readonly identity: string;
  idNumber: string;
  expiresAt: number;
}

/** The answer to someone who said who they are, not yet proved. */
export interface Identity {
  readonly identity: string;
  readonly name: string;
  readonly idNumberMasked: string;
  readonly mobileMasked: string;
}

/** How long a person may take from saying who they are to proving it, in milliseconds. */
export const identityLifetime = 30 * 60_000;

/** Looks up whether the person is registered; a wrong name is answered like an unknown number. */
export function identify(desk: Desk, person: {readonly name: string; readonly idNumber: string}): Identity | Refusal {
  const applicant = findApplicant(desk, person.idNumber);
  return applicant?.name === person.name ? issueIdentity(desk, applicant) : refuse('person-not-found');
}

/** Gives a registered person a name for the next requests. */
export function issueIdentity({state, now}: Desk, {name, idNumber, mobile}: Applicant): Identity {
  const identity = token();
  state.identities.push({identity, idNumber, expiresAt: now + identityLifetime});
  return {identity, name, idNumberMasked: maskResidentId(idNumber), mobileMasked: maskMobile(mobile)};
}

/** The person whom an identity names, if it is still good. */
export function personOf(desk: Desk, identity: string): Person | undefined {
  const issued = issuedAs(desk, identity);
  return issued && findApplicant(desk, issued.idNumber);
}

/** Lets an identity last as long as the session that it was proved for, so that a form can have a code sent meanwhile. */
export function prolong(desk: Desk, identity: string, expiresAt: number): void {
  const issued = issuedAs(desk, identity);
  if (issued) issued.expiresAt = Math.max(issued.expiresAt, expiresAt);
}

function issuedAs({state, now}: Desk, identity: string): IssuedIdentity | undefined {
  return state.identities.find((entry) => entry.identity === identity && entry.expiresAt > now);
}
