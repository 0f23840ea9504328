import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm, until, type FormFixture} from '../testing/fixture.ts';
import {compose, enter} from '../testing/typing.ts';
import type {Suggestion} from './context.ts';

const NOT_FOUND = '未查询到该企业：请核对企业名称。';
const employer = (name: string, creditCode: string): Suggestion => ({
  name,
  creditCode,
  representative: '张三',
  city: '北京市',
});

const schema = {
  title: '企业名称',
  type: 'string',
  ui: {
    widget: 'lookup',
    lookup: {
      source: 'employers',
      fill: {creditCode: 'creditCode', legal: 'representative'},
      description: ['creditCode', 'city'],
      notFound: NOT_FOUND,
      link: {text: '前往注册', href: 'https://register.example/'},
    },
  },
};
const filled = (title: string) => ({title, type: 'string', readOnly: true, ui: {filledBy: 'name'}});

/** A register whose answers a test gives itself. */
class Register {
  readonly asked: {
    readonly keyword: string;
    readonly signal: AbortSignal;
    answer(items: readonly Suggestion[]): void;
    fail(): void;
  }[] = [];

  lookup = (source: string, keyword: string, signal: AbortSignal): Promise<readonly Suggestion[]> => {
    expect(source).to.equal('employers');
    return new Promise((answer, reject) => {
      this.asked.push({keyword, signal, answer, fail: () => reject(new TypeError('no connection'))});
    });
  };
}

function show(): FormFixture & {
  readonly register: Register;
  readonly input: HTMLInputElement;
  texts(): string[];
  notice(): string;
} {
  const register = new Register();
  const properties = {name: schema, creditCode: filled('统一社会信用代码'), legal: filled('法定代表人')};
  const fixture = showForm(
    {employer: {type: 'object', title: '聘用企业信息', properties, required: ['name', 'creditCode']}},
    {
      services: register,
      schema: {required: ['employer']},
    },
  );
  const row = fixture.row('/employer/name');
  return {
    ...fixture,
    register,
    input: fixture.control('/employer/name'),
    texts: () =>
      [...row.querySelectorAll('[role=option]')].map((option) => option.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    notice: () => row.querySelector('.notice')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  };
}

async function find(
  {input, register}: ReturnType<typeof show>,
  keyword: string,
  items: readonly Suggestion[],
): Promise<void> {
  enter(input, keyword);
  const before = register.asked.length;
  await until('the register is asked', () => register.asked.length > before);
  register.asked.at(-1)?.answer(items);
}

describe('lookup field', () => {
  itIsAField({schema, answer: '某建设公司', options: {services: new Register()}});

  it('satisfies axe with suggestions, while it searches, with nothing found, and after a failure', async () => {
    const fixture = show();
    enter(fixture.input, '建工');
    await until('it is asked', () => fixture.register.asked.length === 1);
    await expectAccessible(fixture.host);
    fixture.register.asked[0]?.answer([employer('北京建工', '91110000')]);
    await until('the list opens', () => fixture.texts().length);
    await expectAccessible(fixture.host);
    await find(fixture, '无此', []);
    await until('it says so', () => fixture.notice() === `${NOT_FOUND} 前往注册`);
    await expectAccessible(fixture.host);
    enter(fixture.input, '断网');
    await until('it is asked', () => fixture.register.asked.length === 3);
    fixture.register.asked[2]?.fail();
    await until('it says so', () => fixture.notice().includes('重试'));
    await expectAccessible(fixture.host);
  });

  it('asks once the applicant pauses, not with every key', async () => {
    const {input, register} = show();
    input.focus();
    await sendKeys({type: 'jian gong'});
    await until('it is asked', () => register.asked.length);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(register.asked.map(({keyword}) => keyword)).to.deep.equal(['jian gong']);
  });

  it('asks nothing for a single character', async () => {
    const {input, register} = show();
    enter(input, '建');
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(register.asked).to.have.length(0);
  });

  it('asks nothing in the middle of a composition', async () => {
    const {input, register} = show();
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    input.value = 'jian gong';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(register.asked).to.have.length(0);
    input.value = '';
    compose(input, ['jian', '建工']);
    await until('it is asked', () => register.asked.length === 1);
    expect(register.asked[0]?.keyword).to.equal('建工');
  });

  it('drops an answer that comes after the next question', async () => {
    const {input, register, texts} = show();
    enter(input, '建工');
    await until('it is asked', () => register.asked.length === 1);
    enter(input, '铁建');
    expect(register.asked[0]?.signal.aborted).to.equal(true);
    await until('it is asked again', () => register.asked.length === 2);
    register.asked[1]?.answer([employer('中国铁建', '2')]);
    register.asked[0]?.answer([employer('北京建工', '1')]);
    await until('the list opens', () => texts().length);
    expect(texts()).to.deep.equal(['中国铁建 2 · 北京市']);
  });

  it('fills its siblings in from the suggestion that is picked with the keyboard', async () => {
    const fixture = show();
    await find(fixture, '建工', [employer('北京建工', '1'), employer('上海建工', '2')]);
    await until('the list opens', () => fixture.texts().length === 2);
    expect(fixture.said()).to.contain('2');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(fixture.form.payload).to.deep.equal({employer: {name: '上海建工', creditCode: '2', legal: '张三'}});
    expect(fixture.control('/employer/creditCode').value).to.equal('2');
  });

  it('empties its siblings when something else is typed', async () => {
    const fixture = show();
    await find(fixture, '建工', [employer('北京建工', '1')]);
    await until('the list opens', () => fixture.texts().length);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await sendKeys({type: '某'});
    expect(fixture.form.payload).to.deep.equal({employer: {name: '北京建工某'}});
  });

  it('asks to pick a suggestion where a name was only typed', async () => {
    const {form, input, problemAt} = show();
    enter(input, '某某公司');
    form.validate();
    expect(problemAt('/employer/name')).to.contain('点选');
  });

  it('says why nothing was found and what to do, to the eye and to the ear', async () => {
    const fixture = show();
    await find(fixture, '无此企业', []);
    await until('it says so', fixture.notice);
    expect(fixture.notice()).to.contain(NOT_FOUND);
    expect(fixture.said()).to.equal(NOT_FOUND);
    const link = fixture.row('/employer/name').querySelector('a');
    expect(link?.href).to.equal('https://register.example/');
    expect(link?.rel).to.contain('noopener');
  });

  it('can be asked again after a failure, and what was typed is still there', async () => {
    const {input, register, row, notice, texts} = show();
    enter(input, '建工');
    await until('it is asked', () => register.asked.length === 1);
    register.asked[0]?.fail();
    await until('it says so', () => notice().includes('查询没有成功'));
    row('/employer/name').querySelector<HTMLButtonElement>('.notice button')?.focus();
    await sendKeys({press: 'Enter'});
    expect(register.asked).to.have.length(2);
    register.asked[1]?.answer([employer('北京建工', '1')]);
    await until('the list opens', () => texts().length);
    expect(input.value).to.equal('建工');
  });

  it('does not open its list once the applicant has gone on', async () => {
    const {input, register, texts} = show();
    enter(input, '建工');
    await until('it is asked', () => register.asked.length === 1);
    input.blur();
    register.asked[0]?.answer([employer('北京建工', '1')]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(texts()).to.deep.equal([]);
    input.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(texts()).to.have.length(1);
  });

  it('leaves no question open when it is taken off the page', async () => {
    const {input, register, view} = show();
    enter(input, '建工');
    await until('it is asked', () => register.asked.length === 1);
    view.dispose();
    expect(register.asked[0]?.signal.aborted).to.equal(true);
  });
});
