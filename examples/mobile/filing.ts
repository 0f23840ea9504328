import type {Applicant} from 'formwork/sdk';
import type {FormworkFiling} from 'formwork/widgets';
import {create} from '../shared/create.ts';
import {pretendFaceCheck} from '../shared/pretend-face-check.ts';
import type {Route} from './route.ts';

export interface FilingOptions {
  readonly endpoint: string;
  /** Who has been verified already, if the page knows. */
  readonly applicant: Applicant | undefined;
  readonly navigate: NonNullable<FormworkFiling['navigate']>;
  /** Called when the applicant is done. */
  readonly close: () => void;
}

/** The whole embedding. Everything else on this page is the portal's own. */
export function filingOf(
  {service, amend}: Route,
  {endpoint, applicant, navigate, close}: FilingOptions,
): FormworkFiling {
  const filing = create('formwork-filing');
  filing.service = `first-class-constructor/${service.folder}`;
  filing.endpoint = endpoint;
  filing.verifyFace = pretendFaceCheck;
  filing.applicant = applicant;
  filing.amend = amend;
  filing.navigate = navigate;
  filing.addEventListener('formwork-close', close);
  filing.append(create('p', {slot: 'unavailable'}, '暂时无法在线办理，请拨打 010-68318963。'));
  return filing;
}
