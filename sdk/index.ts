/**
 * The headless engine: forms, problems and their words, filings, drafts, materials, identifiers, the backend's client.
 * Entry point `formwork/sdk`; works without a DOM.
 *
 * @module
 */
export {FormworkError} from './errors.ts';
export {createForm, type Form, type FormOptions} from './form/form.ts';
export type {Field} from './form/field.ts';
export {choicesOf, kindOf, typeOf, type Choice} from './form/kind.ts';
export {join, keysOf, valueAt, type Pointer} from './form/pointer.ts';
export type {Lookup, Ui} from './form/ui.ts';
export type {Format, Schema, SchemaObject} from './validation/check.ts';
export type {Problem, Validate} from './validation/problem.ts';
export {languageOf, messageOf, type Language} from './messages/message.ts';
