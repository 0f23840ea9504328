import {FormworkError, type Field} from 'formwork/sdk';
import {checkbox} from './checkbox.ts';
import {date} from './date.ts';
import {multiline} from './multiline.ts';
import {number} from './number.ts';
import {radio} from './radio.ts';
import {select} from './select.ts';
import {text} from './text.ts';
import type {FieldView} from './view.ts';
import {waitingFor} from './waiting.ts';

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
  for (const ranked of [own, registered]) {
    for (const {tester, view} of ranked) {
      const rank = tester(field);
      if (rank > highest) [best, highest] = [view, rank];
    }
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

/** Loads the views of these kinds, or of all, so that no field has to wait for its own; may be tried again. */
export async function loadViews(kinds: readonly string[] = Object.keys(LATER)): Promise<void> {
  await Promise.all(
    kinds.map(async (kind) => {
      const load = Object.hasOwn(LATER, kind) && !views.has(kind) ? LATER[kind] : undefined;
      if (load) views.set(kind, await load());
    }),
  );
}

/** What shows an answer that cannot be changed, of whatever kind. */
const READ_ONLY = 'read-only';

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
]);

const further = (): Promise<typeof import('./further.ts')> => import('./further.ts');

/** Views that few forms need are fetched when the first field of their kind is shown. */
const LATER: Readonly<Record<string, () => Promise<FieldView>>> = {
  combobox: async () => (await import('./combobox.ts')).combobox,
  choices: async () => (await import('./several.ts')).several,
  [READ_ONLY]: async () => (await import('./read-only.ts')).readOnly,
  lookup: async () => (await import('./lookup.ts')).lookup,
  table: async () => (await import('./table.ts')).table,
  material: async () => (await import('./material.ts')).material,
  file: async () => (await import('./file.ts')).file,
  constant: async () => (await further()).constant,
  'date-time': async () => (await further()).dateTime,
  time: async () => (await further()).time,
  json: async () => (await further()).json,
  secret: async () => (await further()).secret,
  'sms-code': async () => (await import('./sms-code.ts')).smsCode,
};

const waiting = waitingFor((field) => loadViews([nameOf(field)]));

/** Of these, the ones that are typed into leave it to others to show what cannot be changed. */
const TYPED_INTO: ReadonlySet<string> = new Set(['combobox', 'lookup', 'sms-code']);

function shipped(field: Field): FieldView | undefined {
  const name = nameOf(field);
  return views.get(name) ?? (Object.hasOwn(LATER, name) ? waiting : undefined);
}

function nameOf({kind, readOnly}: Field): string {
  const isTyped = Object.hasOwn(LATER, kind) ? TYPED_INTO.has(kind) : views.has(kind);
  return readOnly && isTyped ? READ_ONLY : kind;
}
