import {expect} from 'chai';
import {html, render} from 'lit';
import {expectAccessible} from '../testing/axe.ts';
import {showInShadow} from '../testing/fixture.ts';
import {filingWordsOf} from '../words/filing-words.ts';
import {stepper} from './stepper.ts';

const stages = [
  {id: 'notice', title: '申报须知'},
  {id: 'details', title: '申报信息'},
  {id: 'outcome', title: '申报告知'},
];

describe('stepper', () => {
  it('is accessible', async () => {
    await expectAccessible(show('details'));
  });

  it('marks the present stage as the current step', () => {
    const current = show('details').querySelectorAll('[aria-current]');
    expect([...current].map((stage) => stage.getAttribute('aria-current'))).to.deep.equal(['step']);
    expect(current[0]?.textContent).to.contain('申报信息');
  });

  it('says in words which stages are done', () => {
    const done = [...show('details').querySelectorAll('li')].map((stage) => stage.textContent?.includes('已完成'));
    expect(done).to.deep.equal([true, false, false]);
  });

  it('speaks the language of its words', () => {
    expect(show('outcome', 'en').getAttribute('aria-label')).to.equal('Progress');
  });
});

function show(current: string, locale = 'zh-CN'): HTMLOListElement {
  const container = document.createElement('div');
  render(html`${stepper(stages, current, filingWordsOf(locale))}`, container);
  showInShadow(container);
  return container.querySelector('ol') as HTMLOListElement;
}
