import type {FilingContext} from './context.ts';
import type {FilingState} from './filing.ts';
import {placeOf} from './resume.ts';

/** What a view shows of a filing, from the machine's snapshot and what only the filing knows. */
export function stateOf(
  {value, context, children}: Snapshot,
  known: Pick<FilingState, 'barriers' | 'problems' | 'savedAt' | 'unsaved' | 'resumed'> & {readonly asked: boolean},
): FilingState {
  const {step, phase} = placeOf(value);
  const {identity, scan, method, consent, acknowledged, record, returned, receipt, cases} = context;
  const {asked, problems, ...saved} = known;
  return {
    step,
    phase: SHOWN[phase] ?? phase,
    // Waiting for the phone keeps nobody from doing something else.
    busy: phase !== 'scanning' && Object.values(children).some((child) => child !== undefined),
    problems: problems.filter(({pointer}) => pointer === ''),
    person: identity && {
      name: identity.name,
      idNumberMasked: identity.idNumberMasked,
      mobileMasked: identity.mobileMasked,
    },
    method,
    consent,
    acknowledged,
    scan: scan && {url: scan.url, expiresAt: scan.expiresAt},
    record,
    returned,
    undertaking: {...context.undertaking, asked},
    receipt,
    cases,
    ...saved,
  };
}

interface Snapshot {
  readonly value: unknown;
  readonly context: FilingContext;
  readonly children: Readonly<Record<string, unknown>>;
}

/** States of the machine that look the same to the applicant. */
const SHOWN: Readonly<Record<string, string>> = {
  settling: 'asking',
  preparing: 'sending',
  doubting: 'asking',
  looking: 'scanning',
  scannable: 'opening',
};
