import type {Field} from 'formwork/sdk';
import type {Words} from '../words/zh.ts';
import type {FieldView} from './view.ts';

/** Stands for views that have still to be fetched, and makes way for them; `load` fetches that of a field. */
export function waitingFor(load: (field: Field) => Promise<void>): FieldView {
  return (row) => {
    const element = awaiting(
      row.context.words,
      () => load(row.field),
      () => row.reconsider(),
    );
    return {
      // Drawn, for the row would tie an element to label and problem as if one could answer with it.
      draw(slot, end) {
        if (!element.parentElement) slot.insertBefore(element, end);
      },
    };
  };
}

/** Says that something is being fetched, and offers to try again if it could not be had; `then` is called once it is there. */
export function awaiting(words: Words, load: () => Promise<void>, then: () => void): HTMLElement {
  const element = document.createElement('p');
  element.className = 'muted';
  fetchIt();
  return element;

  function fetchIt(): void {
    element.textContent = words.loading;
    load().then(then, fail);
  }

  function fail(): void {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'input';
    retry.textContent = words.retry;
    retry.addEventListener('click', fetchIt);
    element.replaceChildren(words.loadFailed, retry);
  }
}
