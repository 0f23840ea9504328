import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element that shows one view after another. */
export interface Stepped extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What is shown; changes when the applicant comes to see something else. */
  readonly view: string | undefined;
  /** Whether what the applicant last asked for is still being worked on. */
  readonly waiting: boolean;
}

/**
 * Moves the focus where the applicant's attention has to be: to the heading of what has just opened, or to the summary
 * of what has to be mended.
 */
export class StepFocus implements ReactiveController {
  readonly #host: Stepped;
  #view: string | undefined;
  #asked = false;

  constructor(host: Stepped) {
    this.#host = host;
    host.addController(this);
  }

  /** The applicant has asked to go on: if that fails, the summary of problems takes the focus. */
  expect(): void {
    this.#asked = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {view, waiting} = this.#host;
    const opened = view !== undefined && this.#view !== undefined && view !== this.#view;
    const failed = !opened && this.#asked && !waiting;
    this.#view = view;
    if (opened || !waiting) this.#asked = false;
    // Moving the focus makes the field that is left show its problems, which is an update of its own.
    if (opened) queueMicrotask(() => this.#open());
    else if (failed) queueMicrotask(() => this.#focus(SUMMARY));
  }

  #open(): void {
    const host = this.#host;
    const margin = Number.parseFloat(getComputedStyle(host).scrollMarginTop) || 0;
    if (host.getBoundingClientRect().top < margin) host.scrollIntoView({block: 'start'});
    if (!this.#focus(SUMMARY)) this.#focus(HEADING, {preventScroll: true});
  }

  #focus(selector: string, options?: FocusOptions): boolean {
    const element = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus(options);
    return element !== null;
  }
}

const HEADING = '.step-title';
const SUMMARY = '.error-summary';
