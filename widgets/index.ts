/**
 * The custom elements, their events, and how to extend them. Entry point `formwork/widgets`; registers nothing.
 *
 * @module
 */
export * from './events/index.ts';
export type {FieldContext, FieldServices, Suggestion} from './fields/context.ts';
export {registerFieldView, type RankedView} from './fields/registry.ts';
export type {Control, FieldView, Row} from './fields/view.ts';
export {FormworkFiling, type Destination} from './filing/formwork-filing.ts';
export {registerFamily, registerServices} from './filing/services.ts';
export {FormworkForm} from './form/formwork-form.ts';
export {tokens, type Token} from './theme/tokens.ts';
