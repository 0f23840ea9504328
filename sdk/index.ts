/**
 * The headless engine: forms, problems and their words, filings, drafts, materials, identifiers, the backend's client.
 * Entry point `formwork/sdk`; works without a DOM.
 *
 * @module
 */
export {FormworkError} from './errors.ts';
export {createForm, type BareForm, type Form, type FormOptions} from './form/form.ts';
export {createFormWith} from './form/form-with.ts';
export type {Because, Reason} from './form/explain.ts';
export type {Field} from './form/field.ts';
export {choicesOf, kindOf, typeOf, type Choice} from './form/kind.ts';
export {join, keysOf, valueAt, type Pointer} from './form/pointer.ts';
export type {Lookup, Ui} from './form/ui.ts';
export type {Format, Schema, SchemaObject} from './validation/check.ts';
export type {Problem, Validate, Validator} from './validation/problem.ts';
export {upgrade, type Upgraded} from './validation/upgrade.ts';
export {isCalendarDate} from './validation/dates.ts';
export {defaultFormats} from './validation/standard-formats.ts';
export {withFormats, type Catalogue} from './messages/catalogue.ts';
export {english} from './messages/en.ts';
export {englishFormats} from './messages/formats.en.ts';
export {chineseFormats} from './messages/formats.zh.ts';
export {languageOf, type Language} from './messages/language.ts';
export {messageOf} from './messages/message.ts';
export {reasonWords} from './messages/reasons.ts';
export {say} from './messages/say.ts';
export {chinese} from './messages/zh.ts';
export {createBackend, type Backend, type BackendOptions, type Verification} from './backend/client.ts';
export {BackendError, type BackendErrorKind} from './backend/backend-error.ts';
export {problemsOf, reasonOf, type BackendReason} from './backend/problems.ts';
export type {
  Case,
  CaseEvent,
  Identity,
  Material,
  ProblemDetails,
  Receipt,
  Remark,
  Scan,
  ScanStatus,
  SentCode,
  Session,
  Submission,
} from './backend/contract.ts';
export {indexedDbDrafts} from './drafts/indexed-db.ts';
export {memoryDrafts, type Draft, type DraftStore} from './drafts/store.ts';
export {answerProblemsOf, asksUndertaking, changedOf} from './filing/answer-rules.ts';
export type {
  Applicant,
  FilingContext,
  FilingEvent,
  Intent,
  SubmissionState,
  UndertakingState,
} from './filing/context.ts';
export {barriersOf, type Barrier} from './filing/eligibility.ts';
export type {FaceCheck} from './filing/effects.ts';
export {createFiling, type Filing, type FilingOptions, type FilingState} from './filing/filing.ts';
export {createFilingMachine, wayThrough} from './filing/machine.ts';
export {
  checkMaterial,
  type CheckedMaterial,
  type MaterialFault,
  type MaterialProblem,
} from './materials/check-material.ts';
export {limitsOf, type MaterialLimits, type MediaType} from './materials/limits.ts';
export {isCreditCode, normalizeCreditCode, parseCreditCode, type CreditCode} from './identifiers/credit-code.ts';
export {
  isMobileNumber,
  maskMobile,
  normalizeMobileNumber,
  parseMobileNumber,
  type MobileNumber,
} from './identifiers/mobile-number.ts';
export {
  checkResidentId,
  isResidentId,
  maskResidentId,
  normalizeResidentId,
  parseResidentId,
  upgradeResidentId,
  type ResidentId,
} from './identifiers/resident-id.ts';
