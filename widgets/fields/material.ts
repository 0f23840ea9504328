import {limitsOf, type MaterialLimits} from 'formwork/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {drawn} from './drawn.ts';
import {factsOf} from './material-facts.ts';
import {materialStyles} from './material.styles.ts';
import {MaterialUpload} from './material-upload.ts';
import {Preview} from './preview.ts';
import {branchesOf} from './schema.ts';
import {controlOf, type FieldView} from './view.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {viewWordsOf} from '../words/view-words.ts';

/**
 * A file, chosen or dropped, checked by its content before it is sent.
 *
 * A refused file never takes the place of a good one, and an upload that fails can be tried again with the same file.
 */
export const material: FieldView = (row) => {
  const {field, context} = row;
  const words = viewWordsOf(context.locale);
  const preview = new Preview(row, context.services);
  const upload = new MaterialUpload(row, limits, (id, file) => preview.keep(id, file));
  let known: MaterialLimits | undefined;
  let over = false;
  const {example} = field.ui;
  let drawing: TemplateResult | typeof nothing = nothing;
  if (example && !field.readOnly) void draw(example);

  return {
    shape: 'group',
    styles: [buttonStyles, materialStyles],
    ...drawn(() =>
      field.readOnly
        ? html`<div class="material fixed" part="material" tabindex="-1">
            ${upload.answer ? shown() : html`<span class="muted">${words.notUploaded}</span>`}
          </div>`
        : html`<div class=${example ? 'with-example' : nothing}>
            <div
              class=${over ? 'material over' : 'material'}
              part="material"
              @dragenter=${onDrag}
              @dragover=${onDrag}
              @dragleave=${onDragLeave}
              @drop=${onDrop}
            >
              ${shown()} ${upload.refusal ? html`<p class="problem">${upload.refusal}</p>` : nothing} ${actions()}
            </div>
            ${
              example
                ? html`<div class="example" part="example" role="img" aria-label=${example.text}>
                    <div class="example-drawing">${drawing}</div>
                    <span class="muted">${example.text}</span>
                  </div>`
                : nothing
            }
          </div>`,
    ),
    updated() {
      preview.show(upload.file?.content ?? upload.answer);
      upload.remind();
    },
    change(event) {
      const input = event.target as HTMLInputElement;
      const chosen = [...(input.files ?? [])];
      // Else the same file could not be chosen again once it was put right.
      input.value = '';
      void upload.choose(chosen);
    },
    dispose() {
      upload.cancel();
      preview.dispose();
    },
  };

  async function draw({illustration}: NonNullable<typeof example>): Promise<void> {
    try {
      const {illustrations, illustrationStyles} = await import('./illustrations.ts');
      context.adopt([illustrationStyles]);
      drawing = illustrations[illustration];
      row.update();
    } catch {
      // Its words are there all the same.
    }
  }

  function limits(): MaterialLimits {
    return (known ??= limitsOf({allOf: branchesOf(field.schema, context.form.schema)}));
  }

  function shown(): TemplateResult | typeof nothing {
    const file = upload.file ?? upload.answer;
    const doing = upload.isChecking
      ? words.checkingFile
      : upload.stage === 'uploading' && words.uploading(upload.file?.name ?? '');
    if (!file && !doing) return nothing;
    return html`<div class="material-file">
      ${
        preview.url
          ? html`<img class="material-preview" part="preview" src=${preview.url} alt=${words.preview(field.label)} />`
          : html`<span class="material-preview" aria-hidden="true"></span>`
      }
      <div class="material-facts">
        ${
          file
            ? html`<span class="material-name">${file.name}</span> <span class="muted">${factsOf(file, words)}</span>`
            : nothing
        }
        ${
          doing
            ? html`<span class="material-stage"><span class="spinner" aria-hidden="true"></span>${doing}</span>`
            : nothing
        }
      </div>
    </div>`;
  }

  function actions(): TemplateResult {
    const name = context.id(field, 'choose');
    const {stage, answer} = upload;
    return html`<div class="material-actions">
      <input
        class="file-input"
        id=${row.id}
        type="file"
        accept=${limits().mediaTypes.join(',')}
        aria-labelledby="${context.id(field, 'label')} ${name}"
        aria-describedby=${row.describedBy}
        aria-invalid=${row.invalid ? 'true' : nothing}
      />
      <label class="button" part="button" for=${row.id} id=${name}
        >${answer || stage === 'failed' ? words.replace : words.chooseFile}</label
      >
      ${stage === 'failed' ? button('primary', context.words.retry, () => void upload.retry()) : nothing}
      ${stage === 'uploading' ? button('plain', words.cancelUpload, () => upload.cancel()) : nothing}
      ${answer && !stage ? button('plain danger', words.remove, remove) : nothing}
      <span class="material-drop muted" aria-hidden="true">${words.drop}</span>
    </div>`;
  }

  /** A button that goes away when it is pressed: the focus goes to the one that stays. */
  function button(look: string, name: string, press: () => void): TemplateResult {
    const onClick = (): void => {
      controlOf(row).focus();
      press();
    };
    return html`<button type="button" class="button ${look}" part="button" @click=${onClick}>${name}</button>`;
  }

  function remove(): void {
    const name = upload.answer?.name ?? '';
    upload.remove();
    context.announce(words.removed(name));
  }

  function onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!over) hover(true);
  }

  function onDragLeave(event: DragEvent): void {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) hover(false);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    hover(false);
    void upload.choose([...(event.dataTransfer?.files ?? [])]);
  }

  function hover(now: boolean): void {
    over = now;
    row.update();
  }
};
