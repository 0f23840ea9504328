import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';

describe('date field', () => {
  const schema = {type: 'string', title: '毕业时间', format: 'past-date'};
  itIsAField({schema, answer: '2008-07-01'});

  it('answers with the day as RFC 3339 writes it', async () => {
    const {form, control} = showForm({day: schema});
    control('/day').focus();
    await sendKeys({type: '07012008'});
    expect(form.payload).to.deep.equal({day: '2008-07-01'});
  });

  it('reports 30 February, at the field and in the form', async () => {
    const {form, control, problemAt} = showForm({day: schema}, {schema: {required: ['day']}});
    control('/day').focus();
    await sendKeys({type: '02302008'});
    control('/day').blur();
    expect(problemAt('/day')).to.contain('毕业时间');
    expect(form.validate().map(({keyword}) => keyword)).to.deep.equal(['format']);
    expect(problemAt('/day')).not.to.contain('请选择');
  });

  it('reports half a date where none need be given', async () => {
    const {form, control} = showForm({day: schema});
    control('/day').focus();
    await sendKeys({type: '07'});
    expect(form.valid).to.equal(false);
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Backspace'});
    expect(form.valid).to.equal(true);
  });

  it('lets a date be mended part by part', async () => {
    const {form, control, problemAt} = showForm({day: schema});
    control('/day').focus();
    await sendKeys({type: '02302008'});
    form.validate();
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({type: '28'});
    expect(form.payload).to.deep.equal({day: '2008-02-28'});
    expect(problemAt('/day')).to.equal('');
  });

  it('reports a day to come', () => {
    const {form, problemAt} = showForm({day: schema}, {value: {day: '2999-01-01'}});
    form.validate();
    expect(problemAt('/day')).to.contain('今天');
  });

  it('offers no day after today where only past days will do', () => {
    const {control} = showForm({day: schema, any: {type: 'string', title: '日期', format: 'date'}});
    const now = new Date();
    expect(new Date(`${control('/day').max}T00:00`).toDateString()).to.equal(now.toDateString());
    expect(control('/any').max).to.equal('9999-12-31');
  });
});
