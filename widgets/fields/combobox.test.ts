import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {expectAccessible} from '../testing/axe.ts';
import {showForm, type FormFixture} from '../testing/fixture.ts';
import {compose} from '../testing/typing.ts';
import {matching} from './combobox.ts';

const NAMES = [
  '汉族',
  '蒙古族',
  '回族',
  '藏族',
  '维吾尔族',
  '苗族',
  '彝族',
  '壮族',
  '布依族',
  '朝鲜族',
  '满族',
  '侗族',
  '瑶族',
  '白族',
  '土家族',
  '哈尼族',
];
const KEYWORDS = ['HA', 'MG', 'HU', 'ZA', 'UG', 'MH', 'YI', 'ZH', 'BY', 'CS', 'MA', 'DO', 'YA', 'BA', 'TJ', 'HN'];
const schema = {
  title: '民族',
  type: 'string',
  oneOf: NAMES.map((title, i) => ({const: String(i + 1).padStart(2, '0'), title, ui: {keywords: KEYWORDS[i]}})),
};

function show(
  value?: string,
): FormFixture & {readonly input: HTMLInputElement; options(): string[]; active(): string | undefined} {
  const fixture = showForm({group: schema}, {schema: {required: ['group']}, ...(value && {value: {group: value}})});
  const input = fixture.control('/group');
  return {
    ...fixture,
    input,
    options: () =>
      [...fixture.row('/group').querySelectorAll('[role=option]')].map((option) => option.textContent?.trim() ?? ''),
    active: () => fixture.root.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent?.trim(),
  };
}

describe('combobox field', () => {
  itIsAField({schema, answer: '03'});

  it('satisfies axe while its list is open', async () => {
    const {host, input} = show();
    input.click();
    await expectAccessible(host);
  });

  it('opens at the present answer with the arrow keys, moves, and picks with Enter', async () => {
    const {form, input, active} = show('02');
    input.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(input.ariaExpanded).to.equal('true');
    expect(active()).to.equal('蒙古族');
    await sendKeys({press: 'ArrowDown'});
    expect(active()).to.equal('回族');
    await sendKeys({press: 'Enter'});
    expect(form.payload).to.deep.equal({group: '03'});
    expect(input.value).to.equal('回族');
    expect(input.ariaExpanded).to.equal('false');
  });

  it('goes round at the ends and pages between them', async () => {
    const {input, active} = show('01');
    input.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowUp'});
    expect(active()).to.equal('哈尼族');
    await sendKeys({press: 'ArrowDown'});
    expect(active()).to.equal('汉族');
    await sendKeys({press: 'PageDown'});
    expect(active()).to.equal('满族');
    await sendKeys({press: 'PageDown'});
    expect(active()).to.equal('哈尼族');
  });

  it('filters by what is typed and says how many are left', async () => {
    const {input, options, said} = show();
    input.focus();
    await sendKeys({type: '家'});
    expect(options()).to.deep.equal(['土家族']);
    expect(said()).to.equal('有 1 个选项');
  });

  it('finds a choice by its keywords and by its code', () => {
    const choices = schema.oneOf.map(({const: value, title, ui}) => ({
      value,
      label: title,
      keywords: ui.keywords ?? '',
    }));
    expect(matching(choices, 'mg').map(({label}) => label)).to.deep.equal(['蒙古族']);
    expect(matching(choices, 'ＭＧ').map(({label}) => label)).to.deep.equal(['蒙古族']);
    expect(matching(choices, '15').map(({label}) => label)).to.deep.equal(['土家族']);
  });

  it('picks the first match with Enter, without submitting the form', async () => {
    const {form, view, input} = show();
    let submitted = false;
    view.element.addEventListener('submit', () => (submitted = true));
    input.focus();
    await sendKeys({type: '藏'});
    await sendKeys({press: 'Enter'});
    expect(form.payload).to.deep.equal({group: '04'});
    expect(submitted).to.equal(false);
  });

  it('takes the only match when the applicant moves on', async () => {
    const {form, input} = show();
    input.focus();
    await sendKeys({type: '维吾尔'});
    await sendKeys({press: 'Tab'});
    expect(form.payload).to.deep.equal({group: '05'});
    expect(input.value).to.equal('维吾尔族');
  });

  it('keeps and reports a text that is no choice, also once all is judged', async () => {
    const {form, row, input, problemAt} = show();
    input.focus();
    await sendKeys({type: '无此族'});
    expect(row('/group').querySelector('.notice')?.textContent).to.equal('没有符合的选项');
    await sendKeys({press: 'Tab'});
    expect(input.value).to.equal('无此族');
    expect(problemAt('/group')).to.contain('选择');
    form.validate();
    expect(problemAt('/group')).to.contain('列出的选项');
    expect(input.value).to.equal('无此族');
  });

  it('closes with Escape and keeps Escape from the dialog around it', async () => {
    const {host, input} = show();
    const seen: string[] = [];
    host.addEventListener('keydown', ({key}) => seen.push(key));
    input.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Escape'});
    expect(input.ariaExpanded).to.equal('false');
    expect(seen).to.deep.equal(['ArrowDown']);
    await sendKeys({press: 'Escape'});
    expect(seen).to.deep.equal(['ArrowDown', 'Escape']);
  });

  it('is picked with a press, and the focus stays', () => {
    const {form, root, input} = show();
    input.focus();
    input.click();
    const option = root.querySelectorAll<HTMLElement>('[role=option]')[6] as HTMLElement;
    expect(option.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}))).to.equal(false);
    option.click();
    expect(form.payload).to.deep.equal({group: '07'});
    expect(root.activeElement).to.equal(input);
  });

  it('neither filters nor picks in the middle of a composition', () => {
    const {form, input, options} = show();
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    input.value = 'han';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    expect(options()).to.deep.equal([]);
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}));
    expect(form.payload).to.deep.equal({});
    input.value = '';
    compose(input, ['h', 'han', '汉']);
    expect(options()).to.deep.equal(['汉族']);
  });

  it('tells its list from that of another field', () => {
    const {row} = showForm({a: schema, b: {...schema, title: '另一个'}});
    const lists = ['/a', '/b'].map((pointer) => row(pointer).querySelector('[role=listbox]')?.id);
    expect(new Set(lists)).to.have.property('size', 2);
  });
});
