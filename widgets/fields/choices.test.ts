import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm} from '../testing/fixture.ts';

const sexes = {
  title: '性别',
  oneOf: [
    {const: '1', title: '男'},
    {const: '2', title: '女'},
  ],
};
const reasons = {
  title: '原因',
  ui: {widget: 'radio'},
  oneOf: [...'甲乙丙丁戊己'].map((title) => ({const: title, title})),
};
const degrees = {
  title: '学位',
  ui: {widget: 'select'},
  oneOf: ['博士', '硕士', '学士', '无学位'].map((title, i) => ({const: i, title})),
};

describe('radio field', () => {
  itIsAField({schema: sexes, answer: '2'});

  it('is answered with the arrow keys', async () => {
    const {form, control} = showForm({sex: sexes});
    control('/sex').focus();
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({sex: '1'});
    await sendKeys({press: 'ArrowDown'});
    expect(form.payload).to.deep.equal({sex: '2'});
  });

  it('gives the focus to the choice that is made', () => {
    const {view, root} = showForm({sex: sexes}, {value: {sex: '2'}});
    view.focus('/sex');
    expect((root.activeElement as HTMLInputElement).checked).to.equal(true);
  });

  it('is one group for screen readers, and says when it is wrong', () => {
    const {form, row} = showForm({sex: sexes}, {schema: {required: ['sex']}});
    form.validate();
    expect(row('/sex').role).to.equal('radiogroup');
    expect(row('/sex').ariaInvalid).to.equal('true');
  });

  it('stands in one column when there are many choices', () => {
    const {row} = showForm({reason: reasons});
    const places = [...row('/reason').querySelectorAll('.choice')].map((choice) => choice.getBoundingClientRect());
    expect(new Set(places.map(({left}) => left)).size).to.equal(1);
    expect(new Set(places.map(({width}) => width)).size).to.equal(1);
  });

  it('says what is wrong above many choices, where it is seen', () => {
    const {form, row} = showForm({reason: reasons}, {schema: {required: ['reason']}});
    form.validate();
    const [problem, first] = ['.problem', '.choice'].map((part) => row('/reason').querySelector(part));
    expect(problem?.textContent).to.not.equal('');
    expect(problem?.getBoundingClientRect().bottom).to.be.at.most(first?.getBoundingClientRect().top ?? 0);
  });

  it('keeps two forms of one page apart', () => {
    const first = showForm({sex: sexes}).control('/sex').name;
    expect(showForm({sex: sexes}).control('/sex').name).not.to.equal(first);
  });
});

describe('select field', () => {
  itIsAField({schema: degrees, answer: 2});

  it('answers with the value of the choice, which need not be text', async () => {
    const {form, control} = showForm({degree: degrees});
    control('/degree').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(form.payload).to.deep.equal({degree: 0});
  });

  it('takes the answer away with the empty choice', () => {
    const {form, control} = showForm({degree: degrees}, {value: {degree: 1}});
    const select = control<HTMLSelectElement>('/degree');
    select.value = '';
    select.dispatchEvent(new Event('input', {bubbles: true}));
    expect(form.payload).to.deep.equal({});
  });

  it('offers what the schema offers under the present answers', () => {
    const {form, control} = showForm(
      {abroad: {type: 'boolean', title: '境外学历'}, degree: degrees},
      {
        schema: {
          if: {properties: {abroad: {const: true}}, required: ['abroad']},
          then: {properties: {degree: {...degrees, oneOf: [{const: 9, title: '境外学位'}]}}},
        },
      },
    );
    const offered = () => [...control<HTMLSelectElement>('/degree').options].map(({text}) => text);
    const before = offered();
    form.edit('/abroad', true);
    form.edit('/abroad', undefined);
    expect(offered()).to.deep.equal(before);
  });
});

describe('checkbox field', () => {
  const schema = {type: 'boolean', title: '我已阅读并同意', const: true};
  itIsAField({schema, answer: true});

  it('is ticked with the space bar, and a consent taken back is no answer', async () => {
    const {form, control} = showForm({agreed: schema});
    control('/agreed').focus();
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({agreed: true});
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({});
  });

  it('answers no where no is an answer', async () => {
    const {form, control} = showForm({abroad: {type: 'boolean', title: '境外学历'}}, {value: {abroad: true}});
    control('/abroad').focus();
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({abroad: false});
  });

  it('is ticked with a press on its label', () => {
    const {form, row} = showForm({agreed: schema});
    row('/agreed').querySelector('label')?.click();
    expect(form.payload).to.deep.equal({agreed: true});
  });
});
