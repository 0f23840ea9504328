import {expect} from 'chai';
import {FormworkFiling, FormworkForm} from './index.ts';

describe('formwork/define', () => {
  it('registers the elements, and importing the classes alone does not', async () => {
    expect(customElements.get('formwork-filing')).to.equal(undefined);
    await import('./define.ts');
    expect(customElements.get('formwork-filing')).to.equal(FormworkFiling);
    expect(customElements.get('formwork-form')).to.equal(FormworkForm);
  });

  it('leaves the page alone when it comes a second time', async () => {
    await import('./define.ts');
    const second = './define.ts?second';
    await import(second);
    expect(customElements.get('formwork-filing')).to.equal(FormworkFiling);
  });
});
