import {FormworkError, join, type Lookup} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {comboboxStyles} from './combobox.styles.ts';
import type {Suggestion} from './context.ts';
import {drawn} from './drawn.ts';
import {Listbox} from './listbox.ts';
import {controlOf, type FieldView} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {viewWordsOf} from '../words/view-words.ts';

/**
 * An entry of a register, found by a keyword; choosing one fills its siblings in, typing again empties them.
 *
 * The register is asked once the applicant pauses; an answer to anything but the last question is dropped.
 */
export const lookup: FieldView = (row) => {
  const {field, context} = row;
  const {form} = context;
  const words = viewWordsOf(context.locale);
  const {
    source,
    fill,
    description = [],
    notFound,
    link,
  } = (field.ui.lookup ?? {}) as Lookup & {
    readonly link?: {readonly text: string; readonly href: string};
  };
  const list = new Listbox<Suggestion>(row, {
    label: nameOf,
    detail: (item) =>
      description
        .map((key) => item[key])
        .filter(Boolean)
        .join(' · '),
    pick,
    open: () => list.show(found),
  });
  let input: HTMLInputElement | undefined;
  let found: readonly Suggestion[] = [];
  let outcome: 'none' | 'failed' | 'searching' | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;

  return {
    overflows: true,
    styles: [buttonStyles, comboboxStyles],
    ...drawn(() => html`${list.template(words.typeToSearch, 'search')}${notice()}`),
    updated() {
      input ??= controlOf(row);
      list.updated();
      const shown = String(field.value ?? '');
      if (!row.composing && input.value !== shown) input.value = shown;
    },
    input() {
      row.edit(input?.value);
      fillIn({});
      stop();
      list.close();
      [found, outcome] = [[], undefined];
      row.update();
      if (keyword().length >= LEAST) pause = setTimeout(ask, PAUSE);
    },
    leave: () => list.close(),
    dispose: stop,
  };

  async function ask(): Promise<void> {
    stop();
    const {signal} = (asked = new AbortController());
    outcome = 'searching';
    row.update();
    const answer = await answered(signal);
    if (signal.aborted) return;
    found = answer ?? [];
    outcome = !answer ? 'failed' : found.length === 0 ? 'none' : undefined;
    // Who has gone on is not called back by a list that opens.
    if (row.element.matches(':focus-within')) list.show(found);
    row.update();
    context.announce(outcome ? noticeText(outcome) : words.suggestions(found.length));
  }

  /** The button goes away, so the focus goes to where the answer will be. */
  function retry(): void {
    input?.focus();
    void ask();
  }

  async function answered(signal: AbortSignal): Promise<readonly Suggestion[] | undefined> {
    try {
      if (!context.services.lookup) throw missing(field.pointer);
      return await context.services.lookup(source, keyword().join(''), signal);
    } catch (error) {
      if (error instanceof FormworkError) reportError(error);
      return undefined;
    }
  }

  function stop(): void {
    clearTimeout(pause);
    asked?.abort();
  }

  function pick(item: Suggestion): void {
    stop();
    [found, outcome] = [[], undefined];
    row.edit(nameOf(item));
    fillIn(item);
    context.announce(words.chosen(nameOf(item)));
  }

  /** Answers the siblings from a suggestion; from an empty one it empties them. */
  function fillIn(item: Suggestion): void {
    for (const [key, property] of Object.entries(fill)) {
      const pointer = join(field.parent?.pointer ?? '', key);
      if (pointer !== field.pointer && form.at(pointer)?.value !== item[property])
        context.edit(pointer, item[property]);
    }
  }

  function nameOf(item: Suggestion): string {
    return String(item[fill[field.key] ?? field.key] ?? '');
  }

  /** Characters as people count them, those outside the BMP as one. */
  function keyword(): string[] {
    return [...String(field.value ?? '').trim()];
  }

  function notice(): TemplateResult | typeof nothing {
    if (!outcome) return nothing;
    return html`<div class="notice" part="notice" id=${context.id(field, 'notice')}>
      ${outcome === 'searching' ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}
      <span>${noticeText(outcome)}</span>
      ${
        outcome === 'none' && link?.href.startsWith('https:')
          ? html`<a href=${link.href} target="_blank" rel="noopener noreferrer">${link.text}</a>`
          : nothing
      }
      ${
        outcome === 'failed'
          ? html`<button type="button" class="button" part="button" @click=${retry}>${context.words.retry}</button>`
          : nothing
      }
    </div>`;
  }

  function noticeText(now: 'none' | 'failed' | 'searching'): string {
    if (now === 'searching') return words.searching;
    return now === 'failed' ? words.searchFailed : (notFound ?? words.notFound);
  }
};

/** How long one pauses between two characters of a word, and no longer. */
const PAUSE = 250;
/** One character would find half of the register. */
const LEAST = 2;

function missing(pointer: string): FormworkError {
  return new FormworkError('no-lookup', `The field “${pointer}” asks a register, but no register is connected.`, {
    mend: 'Give the form `services.lookup`.',
  });
}
