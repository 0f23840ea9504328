import {wayThrough, type Filing, type FilingOptions, type Intent} from 'formwork/sdk';

/**
 * The step that an intent would take the filing to, if it takes it to another one.
 *
 * `known` is with what the filing began: who is known there passes over the steps that ask.
 */
export function destinationOf(
  filing: Pick<Filing, 'spec' | 'state' | 'can'>,
  intent: Intent,
  known: {readonly [K in 'applicant' | 'amend']?: FilingOptions[K] | undefined} = {},
): string | undefined {
  const {spec, state} = filing;
  if (intent.type !== 'next' && intent.type !== 'back') return undefined;
  if (!filing.can(intent.type) || !LEAVES[intent.type].has(state.phase)) return undefined;
  const {applicant, amend} = known;
  const way = wayThrough(spec, {identity: applicant?.identity, session: applicant?.session, amend});
  const place = spec.steps.findIndex(({id}) => id === state.step);
  const beside = way.filter((step) => {
    const distance = spec.steps.indexOf(step) - place;
    return intent.type === 'next' ? distance > 0 : distance < 0;
  });
  return beside.at(intent.type === 'next' ? 0 : -1)?.id;
}

/** The phases in which going on, or back, leads out of the step and not to another phase of it. */
const LEAVES: Readonly<Record<'next' | 'back', ReadonlySet<string>>> = {
  next: new Set(['open', 'entering', 'registering', 'passed', 'editing']),
  back: new Set(
    'open entering choosing opening scanning scanExpired unavailable barred editing querying listed failed'.split(' '),
  ),
};
