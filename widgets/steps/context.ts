import type {Filing, FilingState, Intent, Problem} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import type {TemplateResult} from 'lit';
import type {FilingWords} from '../words/filing-words.ts';

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
  /** A DOM id that is unique in the shadow root. */
  readonly id: (part: string) => string;
  /** Shows from now on what is missing, and moves the focus to the element with such an id. */
  readonly refuse: (part: string) => void;
  /** The step's title: the heading that takes the focus when its page opens. */
  readonly heading: (title: string) => TemplateResult;
  /** One of the filing's forms; its Enter key goes on, as its button does. */
  readonly form: (id: string) => HTMLFormElement;
  /** The list of all that has to be mended on this page, or nothing. */
  readonly summary: (options: SummaryOptions) => unknown;
  /** A dialog over the page; it is closed as soon as a step does not show it. */
  readonly dialog: (options: DialogView) => HTMLElement;
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
