import type {Row} from './view.ts';

/**
 * A native control with its look and these attributes.
 *
 * Copied from a pattern: Chromium builds a date control only when a copy is laid out, but at once if its type is set.
 */
export function native<K extends 'input' | 'select' | 'textarea'>(
  tag: K,
  type: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLElementTagNameMap[K] {
  const kind = `${tag} ${type}`;
  const pattern = patterns.get(kind) ?? patternOf(tag, type);
  patterns.set(kind, pattern);
  const control = pattern.cloneNode() as HTMLElementTagNameMap[K];
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) control.setAttribute(name, value);
  return control;
}

/** Ties a control to its row: to label, help and problem, and to what is asked of it. */
export function wire(control: HTMLElement, {id, describedBy, field, invalid}: Row): void {
  if (control.id !== id) control.id = id;
  set(control, 'aria-describedby', describedBy);
  set(control, 'aria-required', field.required ? 'true' : null);
  set(control, 'aria-invalid', invalid ? 'true' : null);
}

/** Sets or removes an attribute if it is another. */
export function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const patterns = new Map<string, HTMLElement>();

function patternOf(tag: string, type: string): HTMLElement {
  const pattern = document.createElement(tag);
  if (tag === 'input') pattern.setAttribute('type', type);
  pattern.className = type === 'checkbox' || type === 'radio' ? 'check' : 'input';
  pattern.setAttribute('part', 'input');
  return pattern;
}
