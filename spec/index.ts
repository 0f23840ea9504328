/**
 * What may be filed: the shipped services and the types of the spec language. Entry point `formwork/spec`.
 *
 * @module
 */
import type {ServiceSpec} from './generated/language.ts';
import zh from './generated/initial-registration/zh.json' with {type: 'json'};
import type {ServiceModule} from './module.ts';

export type * from './generated/language.ts';
export type {
  IdentifyAnswers,
  InitialRegistrationAnswers,
  Material,
  RegisterAnswers,
  SmsAnswers,
} from './generated/initial-registration/types.ts';
export type * from './module.ts';

/** 一级建造师执业资格认定（初始注册）: initial registration of a first-class constructor. */
export const initialRegistration: ServiceModule = {
  // The spec conforms to its meta-schema (`fixtures.test.ts`); TypeScript widens the constants of a JSON module.
  spec: zh as unknown as ServiceSpec,
  validators: () => import('./generated/initial-registration/validators.js'),
  translations: {
    en: async () => {
      const {default: en} = await import('./generated/initial-registration/en.json', {with: {type: 'json'}});
      return en as unknown as ServiceSpec;
    },
  },
};
