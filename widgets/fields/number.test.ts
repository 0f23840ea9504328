import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';

describe('number field', () => {
  const schema = {type: 'integer', title: '从业年限', minimum: 0, maximum: 60};
  itIsAField({schema, answer: 12});

  it('answers with a number', async () => {
    const {form, control} = showForm({years: schema});
    control('/years').focus();
    await sendKeys({type: '12'});
    expect(form.payload).to.deep.equal({years: 12});
  });

  it('takes full-width digits', async () => {
    const {form, control} = showForm({years: schema});
    control('/years').focus();
    await sendKeys({type: '１２'});
    await sendKeys({press: 'Tab'});
    expect(form.payload).to.deep.equal({years: 12});
    expect(control('/years').value).to.equal('12');
  });

  it('does not rewrite a number in the middle of typing it', async () => {
    const {form, control} = showForm({share: {type: 'number', title: '比例'}});
    control('/share').focus();
    await sendKeys({type: '1.'});
    expect(control('/share').value).to.equal('1.');
    await sendKeys({type: '50'});
    expect(control('/share').value).to.equal('1.50');
    expect(form.payload).to.deep.equal({share: 1.5});
  });

  it('keeps and reports what is no number', async () => {
    const {control, problemAt} = showForm({years: schema});
    control('/years').focus();
    await sendKeys({type: '12x'});
    await sendKeys({press: 'Tab'});
    expect(control('/years').value).to.equal('12x');
    expect(problemAt('/years')).to.contain('整数');
  });

  it('asks for a keyboard of digits', () => {
    const {control} = showForm({years: schema, share: {type: 'number', title: '比例'}});
    expect(control('/years').inputMode).to.equal('numeric');
    expect(control('/share').inputMode).to.equal('decimal');
  });
});
