import {FormworkError, type Field} from 'formwork/sdk';
import {checkbox} from './checkbox.ts';
import {combobox} from './combobox.ts';
import {date} from './date.ts';
import {lookup} from './lookup.ts';
import {material} from './material.ts';
import {multiline} from './multiline.ts';
import {number} from './number.ts';
import {radio} from './radio.ts';
import {readOnly} from './read-only.ts';
import {select} from './select.ts';
import {smsCode} from './sms-code.ts';
import {table} from './table.ts';
import {text} from './text.ts';
import type {FieldView} from './view.ts';

/** A view with the judge of whether it suits a field: 0 is not at all, the shipped views have 1, the highest wins. */
export interface RankedView {
  readonly tester: (field: Field) => number;
  readonly view: FieldView;
}

/** Adds a view for every form that is shown from now on; among equals the last one added wins. */
export function registerFieldView(ranked: RankedView): void {
  registered.unshift(ranked);
}

/** The view that suits a field best; `own` views are asked before the registered ones. */
export function viewOf(field: Field, own: readonly RankedView[] = NONE): FieldView {
  let best = shipped(field);
  let highest = best ? 0.5 : 0;
  for (const {tester, view} of [...own, ...registered]) {
    const rank = tester(field);
    if (rank > highest) [best, highest] = [view, rank];
  }
  if (best) return best;
  throw new FormworkError(
    'unknown-widget',
    `There is no view for the field “${field.pointer}” of kind “${field.kind}”.`,
    {
      mend: 'Correct `ui.widget` in its schema, or add a view with registerFieldView().',
    },
  );
}

const NONE: readonly RankedView[] = [];
const registered: RankedView[] = [];

const views = new Map<string, FieldView>([
  ['text', text],
  ['multiline', multiline],
  ['number', number],
  ['date', date],
  ['checkbox', checkbox],
  ['radio', radio],
  ['select', select],
  ['combobox', combobox],
  ['lookup', lookup],
  ['table', table],
  ['material', material],
  ['sms-code', smsCode],
]);

/** These have nothing to type in, and show themselves that they cannot be changed. */
const SHOW_THEMSELVES: ReadonlySet<string> = new Set(['table', 'material']);

function shipped(field: Field): FieldView | undefined {
  const {kind} = field;
  return field.readOnly && views.has(kind) && !SHOW_THEMSELVES.has(kind) ? readOnly : views.get(kind);
}
