import type {Field} from 'formwork/sdk';
import type {PartHost} from './part.ts';

/** Gives a section's element the heading by which it is named, and what helps to fill the section in. */
export function headed(
  element: HTMLElement,
  field: Field,
  {context, headingLevel}: PartHost,
  depth: number,
): HTMLElement {
  const heading = document.createElement(`h${Math.min(6, headingLevel + depth - 1)}`);
  heading.className = 'section-title';
  heading.part.add('section-title');
  heading.id = context.id(field, 'title');
  heading.textContent = field.label;
  element.part.add('section');
  element.setAttribute('aria-labelledby', heading.id);
  // As landmarks, those of several items would have the same name.
  if (depth > 1) element.role = 'group';
  element.append(heading);
  const {help} = field;
  if (help !== undefined) {
    const text = document.createElement('p');
    text.className = 'help';
    text.textContent = help;
    element.append(text);
  }
  return heading;
}
