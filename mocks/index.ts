/**
 * A pretend ministry behind the backend contract, for examples and tests. Entry point `formwork/mocks`.
 *
 * `formwork/mocks/browser` starts it on a page.
 *
 * @module
 */
export {employers} from './employers.ts';
export {createHandlers, type Mock} from './handlers/index.ts';
export {caseStatuses, type CaseStatus} from './ministry/case-status.ts';
export type {CaseEvent, CaseProgress, FiledCase, Remark, Verdict} from './ministry/cases.ts';
export type {Employer, EmployerDetails} from './ministry/employers.ts';
export type {Receipt, Submission} from './ministry/filings.ts';
export {Ministry, type MinistryOptions} from './ministry/ministry.ts';
export type {Certificate, FiledMaterial, Persona, Speciality} from './ministry/people.ts';
export type {
  PersonaRegistration,
  ProfessionalRegistration,
  RegisteredSpeciality,
} from './ministry/professional-registrations.ts';
export type {ApplicantRecord} from './ministry/record.ts';
export {fault, refuse, Refusal, type Fault, type ProblemDetails, type RefusalName} from './ministry/refusal.ts';
export type {Scan, ScanStatus} from './ministry/scans.ts';
export {smsCode} from './ministry/sms-codes.ts';
export type {MinistryState} from './ministry/state.ts';
export {memoryStore, type MinistryStore} from './ministry/store.ts';
export {personas, type PersonaName} from './personas.ts';
export {
  denied,
  error500,
  offline,
  rejectedFields,
  rejections,
  returned,
  scenarioOf,
  scenarios,
  slow,
  submitTimeout,
  type Scenario,
  type ScenarioName,
} from './scenarios.ts';
export {createMockFetch, handlersOf, type MockFetchOptions} from './transport.ts';
