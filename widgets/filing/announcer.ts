import type {ReactiveControllerHost} from 'lit';

/** What a polite live region says to screen readers, without moving the focus (WCAG 4.1.3). */
export class Announcer {
  #text = '';
  #language: string | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;
  #savedSaidAt = -Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is being said; nothing once the page speaks another language. */
  textIn(language: string | undefined): string {
    return language === this.#language ? this.#text : '';
  }

  /** Says something; the same words again only if they are not quite the same. */
  say(text: string, language: string): void {
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#language = language;
    this.#host.requestUpdate();
    // Said once: whoever browses the page later must not find what is long over.
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => {
      this.#text = '';
      this.#host.requestUpdate();
    }, HEARD);
  }

  /** Says that the draft has been saved, but not after every keystroke. */
  saySaved(text: string, language: string): void {
    const now = performance.now();
    if (now - this.#savedSaidAt < QUIET) return;
    this.#savedSaidAt = now;
    this.say(text, language);
  }
}

/** In milliseconds, as is `HEARD`. */
const QUIET = 60_000;
const HEARD = 5_000;
