/**
 * Registers the elements. Entry point `formwork/define`, the only one with a side effect.
 *
 * @module
 */
import {FormworkFiling} from './filing/formwork-filing.ts';
import {FormworkForm} from './form/formwork-form.ts';

const elements = {'formwork-filing': FormworkFiling, 'formwork-form': FormworkForm} as const;

for (const [name, element] of Object.entries(elements)) {
  // A second copy on the page, or a second embed.js, finds the name taken: the elements of the first one serve both.
  if (!customElements.get(name)) customElements.define(name, element);
}
