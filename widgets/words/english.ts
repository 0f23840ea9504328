import {english as catalogue, englishFormats, withFormats} from 'formwork/sdk';
import {en} from './en.ts';
import type {Spoken} from './words.ts';

/** English, which is fetched when a form is to speak it. */
export const english: Spoken = {words: en, messages: withFormats(catalogue, englishFormats)};
