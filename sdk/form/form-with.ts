import type {Format, SchemaObject} from '../validation/check.ts';
import {compile} from './compile.ts';
import type {BareForm, FormOptions} from './form.ts';
import {LiveForm} from './live-form.ts';

/**
 * A live form that knows these formats and no others, and cannot say why; `createForm` knows all and can.
 *
 * A format is looked up when a text is judged, so that `formats` may still grow.
 */
export function createFormWith(
  formats: Readonly<Record<string, Format>>,
  schema: SchemaObject,
  options: FormOptions = {},
): BareForm {
  return new LiveForm(compile(schema, formats), options);
}
