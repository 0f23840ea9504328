import type {Ui} from 'formwork/spec';
import type {SchemaObject} from '../validation/check.ts';

export type {Lookup, Ui} from 'formwork/spec';

/** The `ui` annotation of a schema, empty where there is none. */
export function uiOf(schema: SchemaObject): Ui {
  return (schema['ui'] as Ui | undefined) ?? NONE;
}

const NONE: Ui = {};
