import 'axe-core/axe.min.js';
import type {RunOptions} from 'axe-core';

/** Fails unless axe finds nothing wrong in an element and all shadow roots below it (WCAG 2.2 A and AA, best practices). */
export async function expectAccessible(element: Element, rules: RunOptions['rules'] = {}): Promise<void> {
  const {violations} = await window.axe.run(element, {rules, resultTypes: ['violations']});
  const found = violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}\n  at ${target.flat().join(' ')}\n  ${failureSummary}`),
  );
  if (found.length > 0) throw new Error(`axe found ${found.length} problems:\n${found.join('\n')}`);
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
