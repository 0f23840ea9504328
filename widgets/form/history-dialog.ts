import {valueAt, type Field, type Material} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {Dialog} from '../dialog/dialog.ts';
import type {FieldContext} from '../fields/context.ts';
import {factsOf} from '../fields/material-facts.ts';
import {materialStyles} from '../fields/material.styles.ts';
import {Preview} from '../fields/preview.ts';
import {viewWordsOf} from '../words/view-words.ts';
import {fieldsIn} from './given.ts';

/** The dialog with the materials that were filed before, as they stand in the applicant's record. */
export class HistoryDialog {
  readonly #history: History;
  readonly #section: Field;
  readonly #context: FieldContext;
  readonly #dialog: Dialog;
  /** Pictures are fetched when it opens, and given back when it closes. */
  #entries: readonly Shown[] = [];

  /** `level` is that of the section's heading: those that follow in the page go on from it. */
  constructor(history: History, section: Field, context: FieldContext, level: number) {
    this.#history = history;
    this.#section = section;
    this.#context = context;
    context.adopt([materialStyles]);
    this.#dialog = new Dialog({title: history.label, close: viewWordsOf(context.locale).close, level});
    this.#dialog.element.addEventListener('close', () => {
      // The event comes late: it may be open again.
      if (!this.#dialog.isOpen) this.#forget();
    });
  }

  get element(): HTMLElement {
    return this.#dialog.element;
  }

  open(): void {
    const {form, services} = this.#context;
    this.#forget();
    this.#entries = rowsOf(valueAt(form.record, this.#history.rows)).map((row) => ({
      row,
      preview: new Preview({update: () => this.#draw()}, services),
    }));
    for (const {row, preview} of this.#entries) preview.show(row.material);
    this.#draw();
    this.#dialog.element.close();
    this.#dialog.open();
  }

  dispose(): void {
    this.#dialog.dispose();
    this.#forget();
  }

  #forget(): void {
    for (const {preview} of this.#entries) preview.dispose();
    this.#entries = [];
  }

  #draw(): void {
    const entries = this.#entries;
    this.#dialog.update({
      body:
        entries.length === 0
          ? html`<p>${this.#history.empty}</p>`
          : html`<ul class="history">
              ${entries.map((entry) => html`<li class="material-file">${this.#entry(entry)}</li>`)}
            </ul>`,
    });
  }

  #entry({row: {slot, filedOn, material}, preview}: Shown): TemplateResult {
    const words = viewWordsOf(this.#context.locale);
    const label = fieldsIn(this.#section).find(({key}) => key === slot)?.label ?? slot;
    return html`${
        preview.url
          ? html`<img class="material-preview" part="preview" src=${preview.url} alt=${words.preview(label)} />`
          : html`<div class="material-preview" part="preview">${stageOf(preview, words)}</div>`
      }
      <div class="material-facts">
        <span class="material-name">${label}</span>
        <span>${material.name}</span>
        <span class="muted">${factsOf(material, words)}</span>
        ${filedOn === undefined ? nothing : html`<span class="muted">${words.filedOn(filedOn)}</span>`}
      </div>`;
  }
}

type History = NonNullable<NonNullable<Field['ui']['dialog']>['history']>;

/** A material of the record, with the name of the field that it was filed for. */
interface HistoryRow {
  readonly slot: string;
  readonly filedOn?: string;
  readonly material: Material;
}

interface Shown {
  readonly row: HistoryRow;
  readonly preview: Preview;
}

/** What the record has of the right shape: it comes from outside. */
function rowsOf(rows: unknown): readonly HistoryRow[] {
  return Array.isArray(rows) ? rows.filter((row) => typeof row?.material?.id === 'string') : [];
}

function stageOf({stage}: Preview, words: ReturnType<typeof viewWordsOf>): unknown {
  if (stage === 'failed') return html`<span class="muted">${words.previewFailed}</span>`;
  if (stage === undefined) return nothing;
  return html`<span class="spinner" aria-hidden="true"></span
    ><span class="visually-hidden">${words.previewLoading}</span>`;
}
