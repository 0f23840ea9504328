import {create} from '../shared/create.ts';

/** A tab: its name, and what its panel holds. */
export type Tab = readonly [name: string, ...content: Node[]];

/** Panels of which one is shown, chosen by tabs above them; arrow keys go from tab to tab. */
export function tabs(label: string, entries: readonly Tab[]): HTMLElement {
  const panels = entries.map(([, ...content], index) =>
    create('div', {role: 'tabpanel', id: `panel-${index}`, className: 'panel tab-panel', tabIndex: 0}, ...content),
  );
  const heads = entries.map(([name], index) => {
    const head = create('button', {type: 'button', role: 'tab', id: `tab-${index}`}, name);
    head.setAttribute('aria-controls', `panel-${index}`);
    head.addEventListener('click', () => select(index));
    panels[index]?.setAttribute('aria-labelledby', `tab-${index}`);
    return head;
  });
  const list = create('div', {role: 'tablist', className: 'tabs', ariaLabel: label}, ...heads);
  list.addEventListener('keydown', ({key}) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[key];
    if (step === undefined) return;
    const next = (heads.findIndex((head) => head.ariaSelected === 'true') + step + heads.length) % heads.length;
    select(next);
    heads[next]?.focus();
  });
  select(0);
  return create('div', {}, list, ...panels);

  function select(chosen: number): void {
    heads.forEach((head, index) => {
      head.ariaSelected = String(index === chosen);
      head.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
  }
}
