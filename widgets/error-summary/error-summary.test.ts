import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showForm, type FormFixture} from '../testing/fixture.ts';
import {enter} from '../testing/typing.ts';
import {ErrorSummary} from './error-summary.ts';

const properties = {
  name: {title: '姓名', type: 'string', minLength: 2},
  sex: {
    title: '性别',
    oneOf: [
      {const: '1', title: '男'},
      {const: '2', title: '女'},
    ],
  },
  mobile: {title: '手机号码', type: 'string', format: 'mobile-cn'},
};

function show(
  value?: unknown,
): FormFixture & {readonly summary: ErrorSummary; entries(): string[]; link(index: number): HTMLButtonElement} {
  const required = ['name', 'sex'];
  const fixture = showForm(properties, {schema: {required}, ...(value !== undefined && {value})});
  const summary = new ErrorSummary(fixture.form, {focus: (pointer) => fixture.view.focus(pointer)});
  fixture.root.prepend(summary.element);
  const links = () => [...summary.element.querySelectorAll('button')];
  return {
    ...fixture,
    summary,
    entries: () => links().map(({textContent}) => textContent?.trim() ?? ''),
    link: (index) => links()[index] as HTMLButtonElement,
  };
}

describe('error summary', () => {
  it('satisfies axe', async () => {
    const {form, summary, host} = show();
    form.validate();
    summary.show();
    await expectAccessible(host);
  });

  it('lists the problems in the order of the fields and takes the focus', () => {
    const {form, summary, root, entries} = show({mobile: '123'});
    form.validate();
    expect(summary.show()).to.equal(true);
    expect(root.activeElement).to.equal(summary.element);
    expect(summary.element.textContent).to.contain('有 3 处需要修改');
    expect(entries().map((text) => text.slice(0, 4))).to.deep.equal(['请填写姓', '请选择性', '手机号码']);
  });

  it('puts the label before words that do not name the field', () => {
    const {form, summary, entries} = show();
    form.report([{pointer: '/mobile', keyword: 'backend', message: '此号码已被他人使用'}]);
    summary.show();
    expect(entries()).to.deep.equal(['手机号码：此号码已被他人使用']);
  });

  it('leads to the field with the keyboard', async () => {
    const {form, summary, root, control, link} = show();
    form.validate();
    summary.show();
    link(1).focus();
    await sendKeys({press: 'Enter'});
    expect(root.activeElement).to.equal(control('/sex'));
  });

  it('drops each entry as it is mended, and with the last one itself', () => {
    const {form, summary, control, entries} = show();
    form.validate();
    summary.show();
    enter(control('/name'), '李白');
    expect(entries()).to.have.length(1);
    form.edit('/sex', '1');
    expect(entries()).to.have.length(0);
    expect(summary.element.hidden).to.equal(true);
  });

  it('does not appear by itself while the applicant is still filling in', () => {
    const {form, summary} = show();
    form.edit('/mobile', '1');
    form.touch('/mobile');
    expect(summary.element.hidden).to.equal(true);
  });

  it('stays away and leaves the focus alone where nothing is wrong', () => {
    const {form, summary, root, control} = show({name: '李白', sex: '1'});
    control('/name').focus();
    form.validate();
    expect(summary.show()).to.equal(false);
    expect(root.activeElement).to.equal(control('/name'));
  });

  it('lists a problem inside a field at the field', () => {
    const {form, summary, entries, link, root, control} = show();
    form.report([{pointer: '/name/2', keyword: 'backend', message: '第三个字无法识别'}]);
    summary.show();
    expect(entries()).to.deep.equal(['姓名：第三个字无法识别']);
    link(0).click();
    expect(root.activeElement).to.equal(control('/name'));
  });
});
