/**
 * Validation alone: one verdict, several engines. Entry point `formwork/validation`.
 *
 * @module
 */
export type {AjvError, AjvStandalone} from 'formwork/spec';
export {FormworkError} from '../errors.ts';
export type {Format, Schema, SchemaObject} from './check.ts';
export {createValidator, type ValidatorOptions, type Verdict} from './create-validator.ts';
export {formats} from './formats.ts';
export {fromAjv} from './precompiled.ts';
export {interpret} from './interpreted.ts';
export type {Problem, Validate, Violation} from './problem.ts';
export {DRAFTS, type Draft} from './drafts.ts';
export {standardFormats} from './standard-formats.ts';
export {upgrade, type Upgraded} from './upgrade.ts';
