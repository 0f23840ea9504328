import type {ServiceSpec} from 'formwork/spec';
import type {Submission} from '../backend/contract.ts';
import {isObject, write, type Answers} from '../form/data.ts';
import type {FilingContext, SubmissionState} from './context.ts';

/** What is filed: the answers to what applied, and what was acknowledged and undertaken. */
export function submissionOf(spec: ServiceSpec, context: FilingContext, answers: unknown): Submission {
  const undertaking = spec.steps.find((step) => step.type === 'undertaking');
  return {
    service: spec.id,
    version: spec.version,
    answers,
    acknowledged: context.acknowledged,
    undertaking: context.undertaking.agreed ? (undertaking?.clauses.map(({id}) => id) ?? []) : [],
    ...(context.amend !== undefined && {case: context.amend}),
  };
}

/** The key under which a filing is sent: the earlier one while it stands for the same content, else a new one. */
export async function keyFor(submission: Submission, earlier: SubmissionState | undefined): Promise<SubmissionState> {
  const bytes = new TextEncoder().encode(JSON.stringify(submission, inOrder));
  const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  // 128 random bits and more, as the draft on the Idempotency-Key header asks; a UUID has only 122.
  return earlier?.digest === digest ? earlier : {key: hex(crypto.getRandomValues(new Uint8Array(20))), digest};
}

/** The same answers are the same content in whatever order they were given. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const sorted: Answers = {};
  for (const key of Object.keys(value).toSorted()) write(sorted, key, value[key]);
  return sorted;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
