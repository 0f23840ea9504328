import {expect} from 'chai';
import type {SchemaObject} from 'formwork/sdk';
import {FormworkForm} from './formwork-form.ts';

if (!customElements.get('formwork-form')) customElements.define('formwork-form', FormworkForm);

const schema = {
  type: 'object',
  properties: {
    materials: {
      title: '附件材料',
      type: 'object',
      properties: {reason: {title: '情况说明', type: 'string'}},
      ui: {widget: 'dialog'},
    },
  },
} as SchemaObject;

async function found<T>(what: string, find: () => T | null | undefined): Promise<T> {
  for (let turn = 0; turn < 200; turn += 1) {
    const it = find();
    if (it) return it;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

// What shows dialogs has not been fetched here: the fixture of other tests fetches it.
describe('section in a dialog that has still to be fetched', () => {
  it('says so, then makes way for it, and has words where the schema gives none', async () => {
    const element = Object.assign(document.createElement('formwork-form'), {schema});
    document.body.append(element);
    await element.updateComplete;
    const root = element.renderRoot as ShadowRoot;
    expect(root.querySelector('form')?.textContent).to.equal('正在加载…');
    const open = await found('the section', () => root.querySelector<HTMLElement>('section button'));
    expect(root.querySelector('.section-card')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('尚未填写 填写');
    expect(root.querySelector('form')?.textContent).to.not.contain('正在加载');
    open.click();
    const dialog = root.querySelector<HTMLElement>('dialog:modal');
    expect(dialog?.querySelector('.dialog-actions')?.textContent?.trim()).to.equal('完成');
    element.remove();
  });
});
