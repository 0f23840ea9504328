import type {Case} from '../backend/contract.ts';
import {equal} from '../form/data.ts';
import {createForm, type BareForm} from '../form/form.ts';
import {valueAt, type Pointer} from '../form/pointer.ts';
import type {SchemaObject} from '../validation/check.ts';
import type {Problem} from '../validation/problem.ts';

/** The places of a form that can be answered while a returned case is corrected: where a reviewer has remarked on any, those. */
export function openPlacesOf(schema: SchemaObject, {remarks = [], answers}: Case): readonly Pointer[] | undefined {
  if (remarks.length === 0) return undefined;
  const form = createForm(schema, {value: answers});
  const remarked = remarks.map(({pointer}) => {
    // What a lookup fills in is mended by looking up anew, and that fills its siblings, too.
    const field = form.at(pointer);
    return field && (field.ui.filledBy ?? field.ui.lookup) ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
  });
  // A code that was sent to a phone is never kept.
  const codes = form.fields().filter(({kind}) => kind === 'sms-code');
  return [...remarked, ...codes.map(({pointer}) => pointer)];
}

/** The remarks of a returned case whose answers are still those that were filed. */
export function unmendedOf(form: BareForm, {remarks = [], answers}: Case): readonly Problem[] {
  const {payload} = form;
  return remarks
    .filter(({pointer}) => equal(valueAt(payload, pointer), valueAt(answers, pointer)))
    .map(({pointer, detail}) => ({pointer, keyword: 'remark', message: detail}));
}
