/**
 * Holds changes of the page back while a pointer is pressed on a button or link outside the fields.
 *
 * Pressing a button takes the focus out of a field, whose problem then appears and moves the button away before the
 * pointer is released: the click would be lost.
 */
export class StillUnderPress<T> {
  readonly #draw: (part: T) => void;
  readonly #waiting = new Set<T>();
  readonly #ends = new AbortController();
  #pressed: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, draw: (part: T) => void) {
    this.#draw = draw;
    const {signal} = this.#ends;
    const options = {capture: true, passive: true, signal};
    const page = element.ownerDocument;
    page.addEventListener('pointerdown', this.#press, options);
    for (const type of ['pointerup', 'pointercancel', 'click']) page.addEventListener(type, this.#release, options);
  }

  /** Draws a part that has changed, at once or when the pointer is released. */
  changed(part: T): void {
    if (this.#pressed === undefined) this.#draw(part);
    else this.#waiting.add(part);
  }

  dispose(): void {
    clearTimeout(this.#pressed);
    this.#ends.abort();
    this.#waiting.clear();
  }

  readonly #press = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.closest('button, a, [role=button]')) return;
    clearTimeout(this.#pressed);
    // A release that never comes must not keep the page as it was.
    this.#pressed = setTimeout(this.#flush, LONGEST_PRESS);
  };

  readonly #release = (event: Event): void => {
    if (this.#pressed === undefined) return;
    clearTimeout(this.#pressed);
    // The click comes after the release, and has to find its button. After that of a finger, the browser first takes the
    // focus away and then clicks, in tasks of their own; a swipe has no click at all.
    const clickIsToCome = event.type === 'pointerup' && (event as PointerEvent).pointerType !== 'mouse';
    this.#pressed = setTimeout(this.#flush, clickIsToCome ? LONGEST_TAP : 0);
  };

  readonly #flush = (): void => {
    this.#pressed = undefined;
    const parts = [...this.#waiting];
    this.#waiting.clear();
    for (const part of parts) this.#draw(part);
  };
}

const LONGEST_PRESS = 1000;
const LONGEST_TAP = 400;
