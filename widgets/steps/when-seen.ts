import {nothing, type ElementPart} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';

class WhenSeen extends AsyncDirective {
  #element: Element | undefined;
  #callback: () => void = () => {};
  #observer: IntersectionObserver | undefined;

  override render(_callback: () => void): typeof nothing {
    return nothing;
  }

  override update({element}: ElementPart, [callback]: [() => void]): typeof nothing {
    this.#element = element;
    this.#callback = callback;
    this.#observe();
    return nothing;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override reconnected(): void {
    this.#observe();
  }

  #observe(): void {
    if (this.#observer || !this.#element) return;
    this.#observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#callback(), {threshold: 1});
    this.#observer.observe(this.#element);
  }
}

/** Calls back each time that the element has come into view as a whole. */
export const whenSeen = directive(WhenSeen);
