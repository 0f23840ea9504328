import {nothing, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

class FocusWhenNew extends Directive {
  #shown: unknown;

  override render(_value: unknown): typeof nothing {
    return nothing;
  }

  override update({element}: ElementPart, [value]: [unknown]): typeof nothing {
    if (value !== this.#shown) {
      this.#shown = value;
      // By then the element is on the page.
      queueMicrotask(() => (element as HTMLElement).focus());
    }
    return nothing;
  }
}

/** Moves the focus to an element when it first shows a value, and whenever that value has become another. */
export const focusWhenNew = directive(FocusWhenNew);
