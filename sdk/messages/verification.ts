import type {Language} from './language.ts';

/** What is missing where an identity is verified, by the problem's keyword. */
export const verification: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    method: '请选择一种核验方式。',
    consent: '请逐条阅读并勾选同意；不同意的，可以选择其他核验方式。',
    unavailable: '这里暂不能使用这种核验方式，请选择其他方式。',
    verify: '核验没有通过。请再试一次，或者选择其他核验方式。',
  },
  en: {
    method: 'Choose a way to prove who you are.',
    consent: 'Read and tick each consent. If you do not agree, choose another way.',
    unavailable: 'This way is not available here. Choose another one.',
    verify: 'The check was not passed. Try again, or choose another way.',
  },
};
