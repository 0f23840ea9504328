import type {CSSResult} from '@lit/reactive-element';
import type {BareForm, Catalogue, Field, Material, Pointer} from 'formwork/sdk';
import type {Words} from '../words/zh.ts';

/** What every field view of one form view shares. */
export interface FieldContext {
  readonly form: BareForm;
  readonly locale: string;
  readonly words: Words;
  /** The words of problems. */
  readonly messages: Catalogue;
  readonly services: FieldServices;
  /** Answers a field. */
  readonly edit: (pointer: Pointer, value: unknown) => void;
  /** Says that the applicant has answered by other means than `edit`: by adding, removing, moving or choosing. */
  readonly edited: (pointer: Pointer) => void;
  /** A DOM id that is unique in the shadow root. */
  readonly id: (field: Field, part?: string) => string;
  /** Says something to screen readers without moving the focus (WCAG 4.1.3). */
  readonly announce: (text: string) => void;
  /** Puts the styles that a view brings into the shadow root, once. */
  readonly adopt: (styles: readonly CSSResult[]) => void;
  /** Moves the focus to the field at a pointer. */
  readonly focus: (pointer: Pointer) => void;
}

/** What fields ask of the world outside the form; a field whose service is missing says so. */
export interface FieldServices {
  /** Suggestions of a register for a keyword. */
  lookup?(source: string, keyword: string, signal: AbortSignal): Promise<readonly Suggestion[]>;
  /** Sends a file that has passed the checks; `slot` is the field's key. */
  upload?(file: File, slot: string, signal?: AbortSignal): Promise<Material>;
  /** The bytes of a file that was uploaded before, for its preview. */
  material?(id: string): Promise<Blob>;
  /** Has a verification code sent to the number in the same section; without one, to the applicant's own. */
  sendCode?(to: {readonly mobile: string} | undefined): Promise<{readonly resendAfter: number}>;
}

/** An entry of a register, as a lookup finds it. */
export type Suggestion = Readonly<Record<string, unknown>>;
