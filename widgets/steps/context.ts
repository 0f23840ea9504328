import type {Filing, FilingState, Intent} from 'formwork/sdk';
import type {ServiceSpec} from 'formwork/spec';
import type {TemplateResult} from 'lit';
import type {FilingWords} from '../words/filing.zh.ts';

/** Any step of a service spec. */
export type Step = ServiceSpec['steps'][number];

/** The steps of one type. */
export type StepOf<T extends Step['type']> = Extract<Step, {readonly type: T}>;

/** Everything a step's view may use. It shows the state and sends intents; it changes nothing itself. */
export interface StepContext {
  readonly filing: Filing;
  readonly state: FilingState;
  readonly locale: string;
  readonly words: FilingWords;
  /** A DOM id that is unique in the shadow root. */
  readonly id: (part: string) => string;
  readonly send: (intent: Intent) => void;
  /** The live view of one of the filing's forms, with its error summary above it. */
  readonly form: (id: string) => unknown;
  /** The step's title: the heading that takes the focus when the step opens. */
  readonly heading: (title: string) => TemplateResult;
  /** The problems of the step itself, or nothing. */
  readonly problems: () => unknown;
  /** The row of buttons at the end of a step. */
  readonly actions: (primary: unknown) => TemplateResult;
}
