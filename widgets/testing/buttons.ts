import {sendMouse} from '@web/test-runner-commands';
import type {FormFixture} from './fixture.ts';

/** The button of a form that has this name. */
export function button({root}: FormFixture, name: string): HTMLButtonElement {
  const found = buttonsIn(root).find((each) => nameOf(each) === name);
  if (!found) throw new Error(`There is no button “${name}”, only: ${buttonsIn(root).map(nameOf).join(', ')}`);
  return found;
}

/** The names of all buttons of a form that can be seen. */
export function buttons({root}: FormFixture): readonly string[] {
  return buttonsIn(root).map(nameOf);
}

/** Where the focus is: the name of a button, or the pointer of a field. */
export function focused({root}: FormFixture): string {
  const element = root.activeElement as HTMLElement | null;
  if (!element) return '';
  const row = element.closest<HTMLElement>('[data-pointer]');
  return element instanceof HTMLButtonElement ? nameOf(element) : (row?.dataset['pointer'] ?? element.className);
}

/** Presses an element with the mouse. */
export async function press(element: Element): Promise<void> {
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

function buttonsIn(root: ShadowRoot): readonly HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('button')].filter((each) => each.checkVisibility());
}

function nameOf(element: HTMLButtonElement): string {
  return element.ariaLabel ?? element.textContent?.trim() ?? '';
}
