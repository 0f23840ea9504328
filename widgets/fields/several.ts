import type {Choice} from 'formwork/sdk';
import {viewWordsOf} from '../words/view-words.ts';
import {choicesReader} from './choices.ts';
import {native, set} from './native.ts';
import {severalStyles} from './several.styles.ts';
import type {FieldView} from './view.ts';

/**
 * Any number of choices; the answer has them in the order in which they are offered.
 *
 * Beyond a dozen or so they stand in a list of their own that can be searched. What was answered before and is no longer
 * offered stays to be seen, so that it can be taken away.
 */
export const several: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  const choices = choicesReader(field);
  const hint = piece('p', 'several-hint muted');
  hint.id = context.id(field, 'hint');
  const list = piece('div', 'choices');
  list.setAttribute('part', 'choices');
  const element = piece('div', 'several');
  element.append(hint, list);
  let offered: readonly Choice[] = [];
  let ticks: readonly Tick[] = [];
  let search: HTMLInputElement | undefined;

  return {
    shape: 'group',
    styles: [severalStyles],
    element,
    updated() {
      const chosen = new Set(listOf(field.value).map(keyOf));
      offer([...choices(), ...strangers()]);
      for (const {input, key, label} of ticks) {
        input.checked = chosen.has(key);
        input.disabled = field.readOnly;
        if (field.readOnly) label.hidden = !input.checked;
      }
      list.classList.toggle('wrong', row.invalid);
      hint.textContent = hintText();
      hint.hidden = hint.textContent === '';
      set(row.element, 'aria-describedby', `${row.describedBy} ${hint.id}`);
    },
    input({target}) {
      if (target === search) return find();
      const answer = ticks.filter(({input}) => input.checked).map(({choice}) => choice.value);
      row.edit(answer.length > 0 ? answer : undefined);
    },
    focus: () => (ticks.find(({input}) => input.checked) ?? ticks[0])?.input.focus(),
  };

  function offer(now: readonly Choice[]): void {
    if (now.length === offered.length && now.every((choice, index) => choice.value === offered[index]?.value)) return;
    offered = now;
    ticks = now.map((choice) => tickOf(choice));
    list.replaceChildren(...ticks.map(({label}) => label));
    element.classList.toggle('many', now.length > MANY);
    if (now.length > MANY && !search && !field.readOnly) list.before((search = searchBox()));
  }

  /** What is answered and not offered. */
  function strangers(): readonly Choice[] {
    const known = new Set(choices().map(({value}) => keyOf(value)));
    return listOf(field.value)
      .filter((value) => !known.has(keyOf(value)))
      .map((value) => ({value, label: typeof value === 'string' ? value : keyOf(value)}));
  }

  function searchBox(): HTMLInputElement {
    const input = native('input', 'search', {
      'aria-label': words.find(field.label),
      placeholder: words.findHere,
      autocomplete: 'off',
    });
    // Enter would send the form.
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
    });
    return input;
  }

  function find(): void {
    const sought = folded(search?.value ?? '');
    for (const {choice, label} of ticks) label.hidden = !textOf(choice).includes(sought);
    context.announce(words.found(ticks.filter(({label}) => !label.hidden).length));
  }

  function hintText(): string {
    const {minItems = 0, maxItems = Infinity} = field.schema as {minItems?: number; maxItems?: number};
    const least = Math.max(minItems, field.required ? 1 : 0);
    if (field.readOnly) return listOf(field.value).length > 0 ? '' : words.none;
    const isLimited = minItems > 1 || maxItems < choices().length;
    const count = element.classList.contains('many') ? [words.picked(listOf(field.value).length)] : [];
    return words.parts(...(isLimited ? [words.pick(least, maxItems)] : []), ...count);
  }
};

/** One choice on the page. */
interface Tick {
  readonly choice: Choice;
  readonly key: string;
  readonly label: HTMLElement;
  readonly input: HTMLInputElement;
}

/** As many as a native list has before one rather searches. */
const MANY = 15;

function tickOf(choice: Choice): Tick {
  const input = native('input', 'checkbox');
  const label = piece('label', 'choice');
  label.setAttribute('part', 'choice');
  label.append(input, choice.label);
  return {choice, key: keyOf(choice.value), label, input};
}

function piece(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function keyOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function textOf({label, value, keywords = ''}: Choice): string {
  return folded(`${label} ${String(value)} ${keywords}`);
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
