import {expect} from 'chai';
import type {SchemaObject} from 'formwork/sdk';
import {FormworkForm} from './formwork-form.ts';

if (!customElements.get('formwork-form')) customElements.define('formwork-form', FormworkForm);

const choices = Array.from({length: 20}, (_, index) => `地区 ${index + 1}`);
const schema = {
  type: 'object',
  properties: {
    regions: {title: '地区', type: 'array', items: {enum: choices}, ui: {widget: 'list'}},
    notes: {title: '说明', type: 'array', items: {title: '说明', type: 'object', properties: {note: {title: '说明'}}}},
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

// No view has been fetched here: the fixture of other tests fetches them all.
describe('first field of a new item', () => {
  afterEach(() => document.querySelector('formwork-form')?.remove());

  for (const [name, selector] of [
    ['地区', 'input[role=combobox]'],
    ['说明', 'textarea'],
  ] as const) {
    it(`takes the focus (${name}), also when its view has still to be fetched`, async () => {
      const element = Object.assign(document.createElement('formwork-form'), {schema});
      document.body.append(element);
      const root = element.renderRoot as ShadowRoot;
      const add = await found('the button', () =>
        [...root.querySelectorAll('button')].find(({textContent}) => textContent === `添加${name}`),
      );
      add.click();
      expect(root.activeElement?.matches('.row, .section'), 'the item itself, meanwhile').to.equal(true);
      const control = await found('the control', () => root.querySelector(selector));
      await found('the focus', () => root.activeElement === control);
    });
  }
});
