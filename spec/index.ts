/**
 * What may be filed: the shipped services and the types of the spec language. Entry point `formwork/spec`.
 *
 * @module
 */
export type * from './generated/language.ts';
export {initialRegistration} from './generated/initial-registration/index.ts';
export {firstClassConstructor} from './generated/services.ts';
export type {
  IdentifyAnswers,
  InitialRegistrationAnswers,
  Material,
  RegisterAnswers,
  SmsAnswers,
} from './generated/initial-registration/types.ts';
export type {BasicDataCorrectionAnswers} from './generated/basic-data-correction/types.ts';
export type {CancellationAnswers} from './generated/cancellation/types.ts';
export type {CorrectionAnswers} from './generated/correction/types.ts';
export type {PhotoAndSignatureAnswers} from './generated/photo-and-signature/types.ts';
export type {ProgressAnswers} from './generated/progress-query/types.ts';
export type {ReRegistrationAnswers} from './generated/re-registration/types.ts';
export type {RenewalAnswers} from './generated/renewal/types.ts';
export type {SpecialityAdditionAnswers} from './generated/speciality-addition/types.ts';
export type * from './module.ts';
