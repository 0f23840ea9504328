import {createForm, type Field, type Form, type FormOptions, type Pointer, type SchemaObject} from 'formwork/sdk';
import {loadViews} from '../fields/registry.ts';
import {loadAllFormats} from '../form/formats.ts';
import {FormView, type FormViewOptions} from '../form/form-view.ts';
import {adopter} from '../theme/adopter.ts';
import {theme} from '../theme/theme.ts';
import {loadLanguage} from '../words/words.ts';

/** A form on the page, as a test finds it. */
export interface FormFixture {
  readonly form: Form;
  readonly view: FormView;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  field(pointer: Pointer): Field;
  row(pointer: Pointer): HTMLElement;
  /** The first control of a field that takes the focus. */
  control<T extends HTMLElement = HTMLInputElement>(pointer: Pointer): T;
  /** The problem that stands at a field, `''` if there is none. */
  problemAt(pointer: Pointer): string;
  /** What screen readers were told last. */
  said(): string;
}

/** Puts a form of these properties on the page, in a shadow root with the theme, in place of the one before. */
export function showForm(
  properties: Readonly<Record<string, unknown>>,
  options: FormOptions & FormViewOptions & {readonly schema?: SchemaObject} = {},
): FormFixture {
  const schema = {type: 'object', title: '表', properties, ...options.schema} as SchemaObject;
  const form = createForm(schema, options);
  const {host, root} = showInShadow();
  const view = new FormView(form, {adopt: adopter(root), ...options});
  root.append(view.element);
  disposeLast = () => view.dispose();
  const row = (pointer: Pointer): HTMLElement =>
    root.querySelector<HTMLElement>(`[data-pointer="${pointer}"]`) as HTMLElement;
  return {
    form,
    view,
    host,
    root,
    row,
    field: (pointer) => form.at(pointer) as Field,
    control: (pointer) => row(pointer).querySelector('input, select, textarea') as never,
    problemAt: (pointer) => row(pointer).querySelector(':scope > .problem')?.textContent ?? '',
    said: () => root.querySelector('[role=status]')?.textContent?.trim() ?? '',
  };
}

/** Puts an element on the page, in a shadow root with the theme, in place of whatever was there before. */
export function showInShadow(...nodes: readonly Node[]): {readonly host: HTMLElement; readonly root: ShadowRoot} {
  clear();
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = theme.flatMap(({styleSheet}) => styleSheet ?? []);
  root.append(...nodes);
  document.body.append(host);
  last = host;
  return {host, root};
}

/** Takes away what a test has put on the page. */
export function clear(): void {
  disposeLast?.();
  disposeLast = undefined;
  last?.remove();
}

/** Waits until something holds, and fails with its name if it does not within two seconds. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  const end = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// Fields of every kind are shown at once, and in every language, so that tests need not wait for them.
await Promise.all([loadViews(), loadAllFormats(), loadLanguage('en')]);

let last: HTMLElement | undefined;
let disposeLast: (() => void) | undefined;
