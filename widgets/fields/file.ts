import {html, nothing, type TemplateResult} from 'lit';
import {viewWordsOf} from '../words/view-words.ts';
import {drawn} from './drawn.ts';
import {contentOf, fileRulesOf, isOfType, sizeIn, sizeInWords, typeInWords} from './file-content.ts';
import {materialStyles} from './material.styles.ts';
import {controlOf, type FieldView} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';

/**
 * A file that stands in the answers themselves, chosen or dropped.
 *
 * A refused file never takes the place of a good one. Of a file from a draft only the size is known, for the answer has
 * no name.
 */
export const file: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  /** What is known of the present answer. */
  let known: {readonly answer: string; readonly name: string | undefined; readonly size: string} | undefined;
  let reading: {readonly name: string; readonly percent: number} | undefined;
  /** Why there is no file although one was chosen, or why the one before is still there. */
  let refusal: string | undefined;
  let under = new AbortController();

  return {
    shape: 'group',
    styles: [buttonStyles, materialStyles],
    ...drawn(
      () =>
        html`<div
          class=${field.readOnly ? 'material fixed' : 'material'}
          part="material"
          tabindex=${field.readOnly ? '-1' : nothing}
          @dragover=${onDragOver}
          @drop=${onDrop}
        >
          ${shown()}
          ${refusal !== undefined && answer() !== undefined ? html`<p class="problem">${refusal}</p>` : nothing}
          ${field.readOnly ? nothing : actions()}
        </div>`,
    ),
    updated() {
      // Once all is judged anew only the missing answer is known; why it is missing helps more.
      const isForgotten = field.problems.length > 0 && field.problems.every(({keyword}) => keyword === 'required');
      if (refusal !== undefined && answer() === undefined && isForgotten) report(refusal);
    },
    change(event) {
      const input = event.target as HTMLInputElement;
      const [chosen] = input.files ?? [];
      // Else the same file could not be chosen again once it was put right.
      input.value = '';
      if (chosen) void take(chosen);
    },
    dispose: () => under.abort(),
  };

  function answer(): string | undefined {
    return field.value === undefined ? undefined : String(field.value);
  }

  function shown(): TemplateResult | typeof nothing {
    const present = answer();
    if (present === undefined && !reading) {
      return field.readOnly ? html`<span class="muted">${words.notUploaded}</span>` : nothing;
    }
    const facts = present === undefined ? undefined : factsOf(present);
    return html`<div class="material-facts">
      ${facts ? html`<span class="material-name">${facts.name ?? words.file}</span> <span class="muted">${facts.size}</span>` : nothing}
      ${
        reading
          ? html`<span class="material-stage"
              ><span class="spinner" aria-hidden="true"></span>${
                reading.percent > 0 ? words.readingPart(reading.name, reading.percent) : words.reading(reading.name)
              }</span
            >`
          : nothing
      }
    </div>`;
  }

  /** Kept, for the answer may be long. */
  function factsOf(present: string): NonNullable<typeof known> {
    if (known?.answer === present) return known;
    const size = sizeInWords(sizeIn(present, fileRulesOf(field.schema)));
    return (known = {answer: present, name: undefined, size});
  }

  function actions(): TemplateResult {
    const {mediaType, most} = fileRulesOf(field.schema);
    const [button, limits] = [context.id(field, 'choose'), context.id(field, 'limits')];
    const present = answer();
    return html`<p class="muted" id=${limits}>${words.limits(typeInWords(mediaType), sizeInWords(most))}</p>
      <div class="material-actions">
        <input
          class="file-input"
          id=${row.id}
          type="file"
          accept=${mediaType ?? nothing}
          aria-labelledby="${row.id}-label ${button}"
          aria-describedby="${row.describedBy} ${limits}"
          aria-invalid=${row.invalid ? 'true' : nothing}
        />
        <label class="button" part="button" for=${row.id} id=${button}
          >${present === undefined ? words.chooseFile : words.replace}</label
        >
        ${
          present === undefined
            ? nothing
            : html`<button type="button" class="button plain danger" part="button" @click=${remove}>
                ${words.remove}
              </button>`
        }
        <span class="material-drop muted" aria-hidden="true">${words.drop}</span>
      </div>`;
  }

  async function take(chosen: File): Promise<void> {
    const rules = fileRulesOf(field.schema);
    const {name, size} = chosen;
    under.abort();
    const {signal} = (under = new AbortController());
    refusal = undefined;
    if (size === 0) return refuse(words.empty(name));
    if (size > rules.most) return refuse(words.tooLarge(name, sizeInWords(size), sizeInWords(rules.most)));
    progress(name, 0);
    try {
      const isRight = rules.mediaType === undefined || (await isOfType(chosen, rules.mediaType));
      const content = isRight
        ? await contentOf(chosen, rules, signal, (percent) => progress(name, percent))
        : undefined;
      if (signal.aborted) return;
      reading = undefined;
      if (content === undefined) return refuse(words.wrongType(name, typeInWords(rules.mediaType)));
      known = {answer: content, name, size: sizeInWords(size)};
      row.edit(content);
      row.update();
      context.announce(words.read(name));
    } catch {
      if (!signal.aborted) refuse(words.unreadable(name));
    }
  }

  function progress(name: string, percent: number): void {
    if (percent === 0) context.announce(words.reading(name));
    if (reading?.name === name && reading.percent === percent) return;
    reading = {name, percent};
    row.update();
  }

  function refuse(text: string): void {
    reading = undefined;
    const present = answer();
    refusal = present === undefined ? text : words.sentences(text, words.fileKept);
    if (present === undefined) report(refusal);
    row.update();
    context.announce(refusal);
  }

  function report(message: string): void {
    row.report({keyword: 'file', message});
  }

  /** The button goes away when it is pressed: the focus goes to the one that stays. */
  function remove(): void {
    controlOf(row).focus();
    refusal = undefined;
    row.edit(undefined);
    context.announce(words.fileRemoved);
  }

  function onDragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') && !field.readOnly) event.preventDefault();
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped && !field.readOnly) void take(dropped);
  }
};
