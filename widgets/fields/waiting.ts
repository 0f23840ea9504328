import type {Field} from 'formwork/sdk';
import type {FieldView} from './view.ts';

/** Stands for views that have still to be fetched, and makes way for them; `load` fetches that of a field. */
export function waitingFor(load: (field: Field) => Promise<void>): FieldView {
  return (row) => {
    const {words} = row.context;
    const element = document.createElement('p');
    element.className = 'muted';
    fetchView();
    return {
      // Drawn, for the row would tie an element to label and problem as if one could answer with it.
      draw(slot, end) {
        if (!element.parentElement) slot.insertBefore(element, end);
      },
    };

    function fetchView(): void {
      element.textContent = words.loading;
      load(row.field).then(() => row.reconsider(), fail);
    }

    function fail(): void {
      const retry = document.createElement('button');
      retry.type = 'button';
      retry.className = 'input';
      retry.textContent = words.retry;
      retry.addEventListener('click', fetchView);
      element.replaceChildren(words.loadFailed, retry);
    }
  };
}
