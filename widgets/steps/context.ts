import type {Filing, FilingState, Intent, Pointer, Problem} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import type {CSSResult, TemplateResult} from 'lit';
import type {FilingWords} from '../words/filing-words.ts';
import type {StepWords} from '../words/step-words.ts';

/** Any step of a service spec. */
export type Step = ServiceSpec['steps'][number];

/** The steps of one type. */
export type StepOf<T extends Step['type']> = Extract<Step, {readonly type: T}>;

/** Everything a step's view may use. It shows the state and sends intents; it changes nothing itself. */
export interface StepContext {
  readonly filing: Filing;
  readonly state: FilingState;
  readonly words: FilingWords;
  /** Whether the applicant has asked to go on and has not been able to. */
  readonly refused: boolean;
  /** Whether the page can have the applicant's face verified. */
  readonly verifiesFaces: boolean;
  readonly send: (intent: Intent) => void;
  /** Opens another service for the same applicant; undefined where the host cannot: nothing then leads to one. */
  readonly navigate: ((to: {readonly service: string; readonly amend?: string}) => void) | undefined;
  /** A DOM id that is unique in the shadow root. */
  readonly id: (part: string) => string;
  /** Shows from now on what is missing, and moves the focus to the element with such an id. */
  readonly refuse: (part: string) => void;
  /** The step's title: the heading that takes the focus when its page opens. */
  readonly heading: (title: string) => TemplateResult;
  /** One of the filing's forms; its Enter key goes on, as its button does. */
  readonly form: (id: string) => HTMLFormElement;
  /** A place in a form right after one of its sections, for what a step shows there. */
  readonly placeAfter: (form: string, pointer: Pointer) => HTMLElement;
  /** Moves the focus to the field of a form. */
  readonly focusField: (form: string, pointer: Pointer) => void;
  /** The list of all that has to be mended on this page, or nothing. */
  readonly summary: (options: SummaryOptions) => unknown;
  /** A dialog over the page; it is closed as soon as a step does not show it. */
  readonly dialog: (options: DialogView) => HTMLElement;
  /** Puts the styles that a step brings into the shadow root around it. */
  readonly adopt: (styles: readonly CSSResult[]) => void;
}

/** The same for a page after the first one, whose words come with it. */
export interface PageContext extends StepContext {
  readonly words: FilingWords & StepWords;
}

/** What a page's summary of problems lists, and where its entries lead. */
export interface SummaryOptions {
  /** The form on the page, if there is one. */
  readonly form?: string;
  /** Where a problem of the step itself is mended: the part of an id. */
  readonly target?: (problem: Problem) => string | undefined;
}

/** A dialog as a step shows it. */
export interface DialogView {
  readonly key: string;
  readonly open: boolean;
  readonly title: string;
  /** Whether it is a short question. */
  readonly narrow?: boolean;
  readonly onClose: () => void;
  readonly body?: unknown;
  readonly actions: unknown;
}
