/**
 * Validation alone: one verdict, several engines. Entry point `formwork/validation`.
 *
 * @module
 */
export type {AjvError, AjvStandalone} from 'formwork/spec';
export type {Format, Schema, SchemaObject} from './check.ts';
export {formats} from './formats.ts';
export {fromAjv} from './precompiled.ts';
export {interpret} from './interpreted.ts';
export type {Problem, Validate} from './problem.ts';
export type {Draft} from './drafts.ts';
export {upgrade, type Upgraded} from './upgrade.ts';
