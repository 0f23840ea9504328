import {valueAt} from 'formwork/sdk';
import type {CaseStatus} from './case-status.ts';

/** What kind of business a service is, by which its cases take their way. */
export type Procedure = 'registration' | 'cancellation' | 'correction';

/** How the ministry deals with the cases of a service. */
export function procedureOf(service: string): Procedure {
  return PROCEDURES.get(service) ?? 'registration';
}

/** The stages through which a case goes when nothing comes between, in order. */
export function stagesOf({service, answers}: {service: string; answers: unknown}): readonly CaseStatus[] {
  switch (procedureOf(service)) {
    // 即时办结: complete the moment that the employer confirms.
    case 'cancellation':
      return ['pending-employer', 'completed'];
    case 'correction':
      return ['submitted', 'reviewing', 'completed'];
    default: {
      const joint: readonly CaseStatus[] = isJoint(answers) ? ['joint-review'] : [];
      return ['pending-employer', 'submitted', 'accepted', ...joint, 'reviewing', 'approved', 'announced', 'completed'];
    }
  }
}

/** Where a case begins: with the employer, unless the ministry alone is concerned. */
export function firstStageOf(filed: {service: string; answers: unknown}): CaseStatus {
  return stagesOf(filed)[0] ?? 'submitted';
}

/** Whether the ministry reviews the cases of a service. */
export function isReviewed(service: string): boolean {
  return procedureOf(service) !== 'cancellation';
}

const PROCEDURES: ReadonlyMap<string, Procedure> = new Map([
  ['first-class-constructor/cancellation', 'cancellation'],
  ['first-class-constructor/basic-data-correction', 'correction'],
  ['first-class-constructor/photo-and-signature', 'correction'],
  ['first-class-constructor/correction', 'correction'],
]);

/** Specialities that the ministry reviews together with others: 公路, 铁路, 民航机场, 港口与航道, 水利水电, 通信与广电. */
const JOINT: ReadonlySet<unknown> = new Set(['02', '03', '04', '05', '06', '12']);

function isJoint(answers: unknown): boolean {
  return ['/qualification/specialities', '/registration/specialities']
    .flatMap((pointer) => valueAt(answers, pointer) ?? [])
    .some((row) => JOINT.has(valueAt(row, '/speciality')));
}
