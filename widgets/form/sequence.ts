/**
 * Keeps elements in order within a container, in blocks of a few, and leaves alone what stays where it is.
 *
 * What comes or goes moves what is in its own block, and otherwise whole blocks; in a long form the browser lays out only the
 * blocks in view.
 */
export class Sequence {
  readonly #container: HTMLElement;
  #elements: readonly Element[] = [];

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Brings the container to these elements, before `end`; those that are gone have been removed already. */
  arrange(elements: readonly Element[], end: Element | null): void {
    const before = this.#elements;
    this.#elements = elements;
    const most = Math.min(before.length, elements.length);
    let start = 0;
    while (start < most && before[start] === elements[start]) start += 1;
    let rest = 0;
    while (rest < most - start && before.at(-1 - rest) === elements.at(-1 - rest)) rest += 1;
    const next = elements[elements.length - rest];
    for (let index = start; index < elements.length - rest; index += 1) {
      this.#insert(elements[index] as Element, elements[index - 1], next, end);
    }
    if (before.length > start + rest) {
      for (const block of this.#container.querySelectorAll(':scope > .block:empty')) block.remove();
    }
  }

  #insert(element: Element, last: Element | undefined, next: Element | undefined, end: Element | null): void {
    const block = (last ?? next)?.parentElement;
    const following = last ? last.nextElementSibling : (next ?? null);
    if (block && (following || block.childElementCount < SIZE)) return put(element, block, following);
    const made = document.createElement('div');
    made.className = 'block';
    this.#container.insertBefore(made, block ? block.nextElementSibling : end);
    put(element, made, null);
  }
}

/** How many elements a block has when it is made. */
const SIZE = 20;

/** What hangs out of a row must not be cut off where its block ends. */
function put(element: Element, block: Element, next: Element | null): void {
  block.insertBefore(element, next);
  const overflows = element.tagName === 'SECTION' ? element.querySelector('.overflows') : element.matches('.overflows');
  for (let around = overflows && block; around; around = around.parentElement?.closest('.block') ?? null) {
    around.classList.add('overflows');
  }
}
