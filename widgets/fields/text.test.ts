import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';
import {compose} from '../testing/typing.ts';

describe('text field', () => {
  itIsAField({schema: {type: 'string', title: '姓名', minLength: 2}, answer: '欧阳娜娜'});

  it('answers its field with every key', async () => {
    const {form, control} = showForm({name: {type: 'string', title: '姓名'}});
    control('/name').focus();
    await sendKeys({type: 'Li Bai'});
    expect(form.payload).to.deep.equal({name: 'Li Bai'});
  });

  it('takes the answer away with the last character', async () => {
    const {form, control} = showForm({name: {type: 'string', title: '姓名'}}, {value: {name: 'A'}});
    control('/name').focus();
    await sendKeys({press: 'Backspace'});
    expect(form.payload).to.deep.equal({});
  });

  it('keeps what is pasted, however long it is, and reports it', () => {
    const {form, control, problemAt} = showForm({name: {type: 'string', title: '姓名', maxLength: 4}});
    const input = control('/name');
    input.focus();
    document.execCommand('insertText', false, '一二三四五六');
    input.blur();
    expect(input.value).to.equal('一二三四五六');
    expect(form.payload).to.deep.equal({name: '一二三四五六'});
    expect(problemAt('/name')).to.contain('最多 4 个字');
  });

  it('counts a character outside the BMP as one', () => {
    const {control, problemAt} = showForm({name: {type: 'string', title: '姓名', maxLength: 4}});
    control('/name').focus();
    document.execCommand('insertText', false, '𬱖·𠮷𪚥');
    control('/name').blur();
    expect(problemAt('/name')).to.equal('');
  });

  it('answers once, with the whole text, when a composition ends', () => {
    const answers: unknown[] = [];
    const {form, control} = showForm({name: {type: 'string', title: '姓名'}});
    form.subscribe(() => answers.push(form.payload));
    compose(control('/name'), ['l', 'li', 'li b', '李', '李白']);
    expect(answers).to.deep.equal([{name: '李白'}]);
  });

  it('leaves a composition alone when the answer changes meanwhile', () => {
    const {form, control} = showForm({name: {type: 'string', title: '姓名'}});
    const input = control('/name');
    input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    input.value = 'li';
    form.edit('/name', '从别处来');
    expect(input.value).to.equal('li');
  });

  it('puts an entry into the normal form of its format once it is done', async () => {
    const {form, control} = showForm({mobile: {type: 'string', title: '手机号码', format: 'mobile-cn'}});
    control('/mobile').focus();
    await sendKeys({type: '+86 １３８-0000-0000 '});
    await sendKeys({press: 'Tab'});
    expect(control('/mobile').value).to.equal('13800000000');
    expect(form.payload).to.deep.equal({mobile: '13800000000'});
  });

  it('does not let the browser keep an identity number', () => {
    const {control} = showForm({id: {type: 'string', title: '证件号码', format: 'resident-id'}});
    expect(control('/id').autocomplete).to.equal('off');
    expect(control('/id').spellcheck).to.equal(false);
  });

  it('offers what the browser knows where the schema names a token', () => {
    const ui = {autocomplete: 'tel-national', inputMode: 'tel'};
    const {control} = showForm({mobile: {type: 'string', title: '手机号码', format: 'mobile-cn', ui}});
    expect(control('/mobile').autocomplete).to.equal('tel-national');
    expect(control('/mobile').inputMode).to.equal('tel');
    expect(control('/mobile').type).to.equal('tel');
  });
});

describe('multi-line field', () => {
  itIsAField({schema: {type: 'string', title: '情况说明', maxLength: 500}, answer: '第一行\n第二行'});

  it('takes line breaks as part of the answer', async () => {
    const {form, control} = showForm({note: {type: 'string', title: '情况说明', maxLength: 500}});
    control('/note').focus();
    await sendKeys({type: 'a'});
    await sendKeys({press: 'Enter'});
    await sendKeys({type: 'b'});
    expect(form.payload).to.deep.equal({note: 'a\nb'});
  });
});
