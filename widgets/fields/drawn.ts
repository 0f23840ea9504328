import {render, type TemplateResult} from 'lit';
import type {DrawnControl} from './view.ts';

/**
 * A control that Lit draws: spread what this returns into what the view returns.
 *
 *     return {...drawn(() => html`<input id=${row.id} />`), input: …};
 */
export function drawn(template: () => TemplateResult): DrawnControl {
  return {
    draw(slot, end) {
      render(template(), slot, {renderBefore: end});
    },
  };
}
