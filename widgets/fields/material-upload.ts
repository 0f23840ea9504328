import {
  checkMaterial,
  FormworkError,
  reasonWords,
  say,
  type Material,
  type MaterialLimits,
  type Problem,
} from 'formwork/sdk';
import {faultOf} from './fault.ts';
import type {Row} from './view.ts';
import {viewWordsOf} from '../words/view-words.ts';

/** A file that has passed the checks, with what is true of it. */
export interface CheckedFile extends Pick<Material, 'name' | 'size' | 'width' | 'height'> {
  readonly content: File;
}

/** What becomes of the files that the applicant chooses for one field: checked, sent, refused, tried again. */
export class MaterialUpload {
  readonly #row: Row;
  readonly #limits: () => MaterialLimits;
  readonly #onStored: (id: string, file: File) => void;
  #turn = 0;
  #sending: AbortController | undefined;
  /** Why there is no file although one was chosen. */
  #fault: Omit<Problem, 'pointer'> | undefined;
  isChecking = false;
  stage: 'uploading' | 'failed' | undefined;
  /** The file on its way, or left behind by an upload that failed. */
  file: CheckedFile | undefined;
  /** Why a file was refused while a good one stays. */
  refusal: string | undefined;

  constructor(row: Row, limits: () => MaterialLimits, onStored: (id: string, file: File) => void) {
    this.#row = row;
    this.#limits = limits;
    this.#onStored = onStored;
  }

  get answer(): Material | undefined {
    return this.#row.field.value as Material | undefined;
  }

  /** Takes what the applicant has chosen: checks it, and sends it if it is good. */
  async choose(files: readonly File[]): Promise<void> {
    const [file] = files;
    const {field, context} = this.#row;
    if (!file || field.readOnly) return;
    const turn = (this.#turn += 1);
    this.#begin();
    if (files.length > 1) return this.#refuse({keyword: 'material', message: viewWordsOf(context.locale).oneFile});
    // Until it has passed, nothing of a file is shown: decoding it could be what it was made for.
    this.isChecking = true;
    this.#row.update();
    const checked = await checkMaterial(file, this.#limits()).finally(() => {
      if (turn === this.#turn) this.isChecking = false;
    });
    if (turn !== this.#turn) return;
    if (!checked.ok) return this.#refuse(checked.problem);
    await this.#send({...checked, content: new File([file], checked.name, {type: checked.mediaType})});
  }

  /** Sends the file again whose upload has failed. */
  async retry(): Promise<void> {
    if (this.file) await this.#send(this.file);
  }

  /** Gives up whatever is under way. */
  cancel(): void {
    this.#turn += 1;
    this.#sending?.abort();
    [this.file, this.stage, this.isChecking] = [undefined, undefined, false];
    this.#row.update();
  }

  /** Takes the answer away. */
  remove(): void {
    this.refusal = undefined;
    this.#row.edit(undefined);
  }

  /** Once all is judged anew only the missing answer is known; why it is missing helps more. */
  remind(): void {
    const {problems} = this.#row.field;
    if (this.answer) this.#fault = undefined;
    const fault = this.#fault;
    if (fault && problems.length > 0 && !problems.some(({keyword}) => keyword === fault.keyword))
      this.#row.report(fault);
  }

  async #send(file: CheckedFile): Promise<void> {
    const {field, context} = this.#row;
    const {services} = context;
    const words = viewWordsOf(context.locale);
    this.#begin();
    this.#sending?.abort();
    const {signal} = (this.#sending = new AbortController());
    [this.file, this.stage] = [file, 'uploading'];
    this.#row.update();
    context.announce(words.uploading(file.name));
    try {
      if (!services.upload) throw noUpload(field.pointer);
      const stored = await services.upload(file.content, field.key, signal);
      if (signal.aborted) return;
      [this.file, this.stage] = [undefined, undefined];
      this.#onStored(stored.id, file.content);
      this.#row.edit(stored);
      context.announce(words.uploaded(stored.name));
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const {locale, services} = this.#row.context;
    const words = viewWordsOf(locale);
    if (error instanceof FormworkError) reportError(error);
    const {refused, detail} = faultOf(error);
    this.stage = refused ? undefined : 'failed';
    if (refused) this.file = undefined;
    this.#refuse(
      refused
        ? {keyword: 'material', ...(detail !== undefined && {message: detail})}
        : {keyword: 'upload', message: services.upload ? words.uploadFailed : words.noUpload},
    );
  }

  /** What was wrong with the file before is not wrong with the next one. */
  #begin(): void {
    const {field, context} = this.#row;
    [this.refusal, this.#fault] = [undefined, undefined];
    if (!this.answer) context.form.edit(field.pointer, undefined);
  }

  /** Says why. Where a good file stays the field has no problem: then the words are only the control's. */
  #refuse(problem: Omit<Problem, 'pointer'>): void {
    const {field, context} = this.#row;
    const found = {...problem, pointer: field.pointer};
    const text = say(found, field, context.messages, reasonWords(found, context.locale));
    const good = this.answer ?? (this.stage === 'uploading' ? this.file : undefined);
    if (good) this.refusal = text + viewWordsOf(context.locale).kept(good.name);
    else this.#row.report((this.#fault = {...problem, message: text}));
    this.#row.update();
    context.announce(this.refusal ?? text);
  }
}

function noUpload(pointer: string): FormworkError {
  return new FormworkError('no-upload', `The field “${pointer}” takes a file, but nothing is connected to store it.`, {
    mend: 'Give the form `services.upload`.',
  });
}
