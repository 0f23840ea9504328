import {viewWordsOf} from '../words/view-words.ts';
import {isSame, isStructured, readEntry, typesIn, writeEntry, type JsonType} from './json-entry.ts';
import {jsonStyles} from './json.styles.ts';
import {native, set, wire} from './native.ts';
import type {FieldView} from './view.ts';

/**
 * An answer of any JSON type, or of several.
 *
 * Where only texts, numbers and the like will do it is a line like any other; nobody has to know what JSON is. What is
 * typed is never touched, and what cannot be read is said to be wrong, not left out.
 */
export const json: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  let schema = field.schema;
  let types: ReadonlySet<JsonType> = typesIn(schema, context.form.schema);
  const isLong = isStructured(types);
  const control = isLong ? native('textarea', 'json', {rows: '4', ...PLAIN}) : native('input', 'text', PLAIN);
  const hint = document.createElement('p');
  hint.className = 'muted';
  hint.id = context.id(field, 'hint');
  if (isLong) {
    control.classList.add('code');
    hint.textContent = types.has('string') ? words.jsonOrText : words.json;
  }

  return {
    styles: [jsonStyles],
    draw(slot, end) {
      if (control.parentElement !== slot) slot.insertBefore(control, end);
      wire(control, row);
      control.readOnly = field.readOnly;
      hint.hidden = field.readOnly;
      if (!isLong) return;
      if (hint.parentElement !== slot) slot.insertBefore(hint, end);
      set(control, 'aria-describedby', `${hint.id} ${row.describedBy}`);
    },
    updated() {
      if (schema !== field.schema) [schema, types] = [field.schema, typesIn(field.schema, context.form.schema)];
      const entry = readEntry(control.value, types);
      if (row.composing || isSame('value' in entry ? entry.value : undefined, field.value)) return;
      control.value = writeEntry(field.value, types);
    },
    input: answer,
    leave() {
      // Whoever took the answer away meanwhile did not see what stands here.
      if ('faultyLine' in readEntry(control.value, types)) answer();
    },
  };

  function answer(): void {
    const entry = readEntry(control.value, types);
    if ('value' in entry) return row.edit(entry.value);
    context.form.refuse(field.pointer, {keyword: 'json', message: words.jsonFault(entry.faultyLine)});
    context.edited(field.pointer);
  }
};

const PLAIN = {autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false'};
