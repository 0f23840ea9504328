import {FormworkError} from 'formwork/sdk';
import {caseStatuses, isEnd, isReturned, isUnderReview, type CaseStatus} from './case-status.ts';
import type {Case, CaseEvent, Remark, Verdict} from './cases.ts';
import {timestamp, type Desk} from './desk.ts';
import {takeEffect} from './effects.ts';
import {isReviewed, stagesOf} from './procedures.ts';
import {usualRemarks} from './remarks.ts';

/** Lets time do its work: each open case goes on as often as its pace has passed. */
export function letTimePass(desk: Desk): void {
  for (const open of desk.state.cases) {
    for (let due = dueAt(open, desk); due <= desk.now; due = dueAt(open, desk)) step(desk, open, due);
  }
}

/** Moves a case one stage on at once, whoever has to act; says whether it moved. */
export function step(desk: Desk, filed: Case, at: number = desk.now): boolean {
  const next = nextOf(filed);
  if (next === undefined) return false;
  const {verdict} = filed;
  if (filed.status === 'reviewing' && verdict) {
    delete filed.verdict;
    if (verdict.status === 'returned') giveBack(desk, filed, verdict.remarks, at);
    else deny(desk, filed, verdict.remark, at);
    return true;
  }
  finish(filed, RESULTS[filed.status]);
  enter(filed, {status: next, since: timestamp(at)});
  if (next === 'completed') takeEffect(desk, filed, at);
  return true;
}

/** Moves a case one stage on at once; there has to be one. */
export function advance(desk: Desk, filed: Case): void {
  if (!step(desk, filed)) throw notPossible('advance', filed);
}

/** The employer confirms a case. */
export function confirm(desk: Desk, filed: Case): void {
  if (filed.status !== 'pending-employer') throw notPossible('confirm', filed);
  step(desk, filed);
}

/** Whoever looks at a case gives it back to be corrected: the employer while it has to confirm, else the ministry. */
export function giveBack(desk: Desk, filed: Case, remarks?: readonly Remark[], at: number = desk.now): void {
  const byEmployer = filed.status === 'pending-employer';
  if (!byEmployer && !isUnderReview(filed.status)) throw notPossible('return', filed);
  const found = remarks ?? usualRemarks(desk, filed);
  filed.remarks = found;
  const remark = found.map(({detail}) => detail).join('');
  finish(filed, '退回');
  enter(filed, {
    status: byEmployer ? 'employer-returned' : 'returned',
    since: timestamp(at),
    ...(remark && {remark}),
  });
}

/** The ministry denies a case. */
export function deny(desk: Desk, filed: Case, remark: string = NOT_MET, at: number = desk.now): void {
  if (!isUnderReview(filed.status)) throw notPossible('deny', filed);
  finish(filed, '不同意');
  enter(filed, {status: 'denied', since: timestamp(at), remark});
}

/** Decides beforehand what the review of a case will come to. */
export function decide(filed: Case, verdict: Verdict): void {
  if (isEnd(filed.status) || !isReviewed(filed.service)) throw notPossible('decide on', filed);
  filed.verdict = verdict;
}

/** A returned case has been corrected and goes on. */
export function resume({now}: Desk, filed: Case, status: CaseStatus): void {
  if (!isReturned(filed.status)) throw notPossible('correct', filed);
  delete filed.remarks;
  finish(filed, '已修改');
  enter(filed, {status, since: timestamp(now)});
}

/** What is said of a stage when it is over. */
const RESULTS: Readonly<Partial<Record<CaseStatus, string>>> = {
  'pending-employer': '企业已确认',
  'joint-review': '同意',
  reviewing: '同意',
};

const NOT_MET = '不符合《注册建造师管理规定》规定的注册条件。';

function nextOf(filed: Case): CaseStatus | undefined {
  const stages = stagesOf(filed);
  const index = stages.indexOf(filed.status);
  return index < 0 ? undefined : stages[index + 1];
}

/** When a case goes on by itself; never, if it waits for the applicant or has ended. */
function dueAt(filed: Case, {pace}: Desk): number {
  return nextOf(filed) === undefined ? Infinity : Date.parse(lastOf(filed).since) + pace;
}

function lastOf({timeline}: Case): CaseEvent {
  const last = timeline.at(-1);
  if (!last) throw new Error('A case has no timeline.');
  return last;
}

function finish(filed: Case, result: string | undefined): void {
  if (result !== undefined) filed.timeline[filed.timeline.length - 1] = {...lastOf(filed), result};
}

function enter(filed: Case, event: CaseEvent): void {
  filed.timeline.push(event);
  filed.status = event.status;
}

function notPossible(what: string, {caseNumber, status}: Case): FormworkError {
  return new FormworkError(
    'not-possible',
    `Nobody can ${what} case ${caseNumber}, which is “${caseStatuses[status]}”.`,
    {
      mend: 'Move it with advance() first, or take another one.',
    },
  );
}
