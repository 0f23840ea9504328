import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {SchemaObject} from 'formwork/sdk';
import {expectAccessible} from '../testing/axe.ts';
import {FormworkForm} from './formwork-form.ts';

if (!customElements.get('formwork-form')) customElements.define('formwork-form', FormworkForm);

describe('<formwork-form> of a single answer', () => {
  afterEach(() => document.querySelector('formwork-form')?.remove());

  it('asks for it, and has it for its payload', async () => {
    const schema = {title: '姓名', type: 'string', minLength: 2} as SchemaObject;
    const element = Object.assign(document.createElement('formwork-form'), {schema});
    document.body.append(element);
    await element.updateComplete;
    await expectAccessible(element);
    const input = element.renderRoot.querySelector('input') as HTMLInputElement;
    expect(element.renderRoot.querySelector('label')?.control).to.equal(input);
    input.focus();
    await sendKeys({type: 'a'});
    expect(element.payload).to.equal('a');
    expect(element.validate().map(({keyword}) => keyword)).to.deep.equal(['minLength']);
  });
});
