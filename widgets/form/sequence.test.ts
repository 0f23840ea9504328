import {expect} from 'chai';
import {Sequence} from './sequence.ts';

describe('sequence', () => {
  const row = (name: string, tag = 'div'): HTMLElement => {
    const element = document.createElement(tag);
    element.id = name;
    return element;
  };
  const shown = (container: Element): string[] => [...container.querySelectorAll('[id]')].map(({id}) => id);

  it('has whatever order it is told last, before the end of the container', () => {
    const container = document.createElement('div');
    const end = row('end');
    container.append(end);
    const sequence = new Sequence(container);
    const all = Array.from({length: 90}, (_, index) => row(`r${index}`, index % 7 === 0 ? 'section' : 'div'));
    let seed = 7;
    for (let turn = 0; turn < 200; turn += 1) {
      const wanted = all.filter(() => (seed = (seed * 16807) % 2147483647) % 3 > 0);
      if (turn % 5 === 0) wanted.reverse();
      for (const element of all) if (!wanted.includes(element)) element.remove();
      sequence.arrange(wanted, end);
      expect(shown(container)).to.deep.equal([...wanted.map(({id}) => id), 'end']);
      expect(container.querySelectorAll('.block:empty')).to.have.length(0);
    }
  });

  it('moves nothing that stays when something comes between', () => {
    const container = document.createElement('div');
    const sequence = new Sequence(container);
    const all = Array.from({length: 50}, (_, index) => row(`r${index}`));
    sequence.arrange(all.toSpliced(25, 1), null);
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) =>
      records.forEach(({addedNodes, removedNodes}) =>
        [...addedNodes, ...removedNodes].forEach((node) => touched.add(node)),
      ),
    );
    observer.observe(container, {childList: true, subtree: true});
    sequence.arrange(all, null);
    for (const {addedNodes, removedNodes} of observer.takeRecords())
      for (const node of [...addedNodes, ...removedNodes]) touched.add(node);
    expect([...touched]).to.deep.equal([all[25]]);
  });

  it('lets what hangs out of a row hang out of all blocks around it', () => {
    const outer = document.createElement('div');
    const section = document.createElement('section');
    const combobox = row('combobox');
    combobox.className = 'row overflows';
    new Sequence(section).arrange([combobox], null);
    new Sequence(outer).arrange([section], null);
    expect([...outer.querySelectorAll('.block')].every((block) => block.matches('.overflows'))).to.equal(true);
  });
});
