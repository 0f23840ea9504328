import type {FieldContext} from '../fields/context.ts';
import {FieldRow} from './field-row.ts';
import type {GroupScene} from './group-scene.ts';
import type {PartHost} from './part.ts';
import {VariantField} from './variant-field.ts';

/** The row above the fields of a section in which its kind is chosen. */
export class VariantRow extends FieldRow {
  constructor(scene: GroupScene, {views}: PartHost, changed: (row: FieldRow) => void) {
    const {field, context, words} = scene;
    super(new VariantField(field, words), contextOf(scene, context), views, changed);
  }

  /** Who has only looked at the kinds has done nothing wrong. */
  override leave(): void {}
}

/** An answer to the choice is no answer in the document. */
function contextOf({field, change}: GroupScene, context: FieldContext): FieldContext {
  return {
    ...context,
    edit: (_pointer, value) => {
      const index = typeof value === 'number' ? value : undefined;
      if (index !== field.variant) change(() => context.form.choose(field.pointer, index));
    },
  };
}
