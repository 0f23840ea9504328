import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm, type FormFixture} from '../testing/fixture.ts';

const rows = [
  {speciality: '01', method: '1', year: 2004, internal: 'not shown'},
  {speciality: '02', method: '1', year: 2005},
  {speciality: '03', method: '2', year: 2004},
];
const $defs = {
  speciality: {oneOf: ['铁路工程', '机电工程', '水利水电工程'].map((title, i) => ({const: `0${i + 1}`, title}))},
};
const schema = {
  title: '申请注册的专业',
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      speciality: {$ref: '#/$defs/speciality', title: '专业类别'},
      method: {
        title: '取得方式',
        oneOf: [
          {const: '1', title: '考试'},
          {const: '2', title: '考核认定'},
        ],
      },
      year: {title: '取得年份', type: 'integer'},
    },
  },
  ui: {
    widget: 'table',
    rows: '/certificate/rows',
    columns: ['speciality', 'method', 'year'],
    empty: '未查询到专业信息',
  },
};
const record = {certificate: {rows}};
const taken = (index: number) => ({
  speciality: rows[index]?.speciality,
  method: rows[index]?.method,
  year: rows[index]?.year,
});

function show(
  options: Parameters<typeof showForm>[1] = {record},
): FormFixture & {checks(): HTMLInputElement[]; all(): HTMLInputElement} {
  const fixture = showForm({table: schema}, {...options, schema: {required: ['table'], $defs}});
  return {
    ...fixture,
    checks: () => [...fixture.row('/table').querySelectorAll<HTMLInputElement>('tbody input')],
    all: () => fixture.row('/table').querySelector('.table-head input') as HTMLInputElement,
  };
}

describe('table field', () => {
  itIsAField({schema, answer: [taken(1)], options: {record, schema: {required: ['field'], $defs}}});

  it('satisfies axe as cards and without rows, too', async () => {
    await setViewport({width: 390, height: 844});
    await expectAccessible(show().host);
    await setViewport({width: 1280, height: 800});
    await expectAccessible(show({record: {}}).host);
  });

  it('shows the rows of the record in words', () => {
    const {row} = show();
    const texts = [...row('/table').querySelectorAll('tr')].map((line) =>
      [...line.cells].slice(1).map((cell) => cell.textContent),
    );
    expect(texts).to.deep.equal([
      ['专业类别', '取得方式', '取得年份'],
      ['铁路工程', '考试', '2004'],
      ['机电工程', '考试', '2005'],
      ['水利水电工程', '考核认定', '2004'],
    ]);
  });

  it('answers with the chosen rows, in their order and without what is not asked', async () => {
    const {form, checks} = show();
    checks()[2]?.focus();
    await sendKeys({press: 'Space'});
    checks()[0]?.focus();
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({table: [taken(0), taken(2)]});
    await sendKeys({press: 'Space'});
    expect(form.payload).to.deep.equal({table: [taken(2)]});
  });

  it('has no answer while nothing is chosen', () => {
    const {form, checks, problemAt} = show({record, value: {table: [taken(0)]}});
    checks()[0]?.click();
    expect(form.payload).to.deep.equal({});
    form.validate();
    expect(problemAt('/table')).to.contain('选择');
  });

  it('chooses all and none with one tick, and shows when it is neither', () => {
    const {form, all, checks, row} = show();
    all().click();
    expect(form.payload).to.deep.equal({table: [taken(0), taken(1), taken(2)]});
    expect(row('/table').textContent).to.contain('已选 3 项，共 3 项');
    checks()[1]?.click();
    expect(all().indeterminate).to.equal(true);
    all().click();
    all().click();
    expect(form.payload).to.deep.equal({});
  });

  it('offers no tick for all where there is one row', () => {
    expect(show({record: {certificate: {rows: rows.slice(0, 1)}}}).all()).to.equal(null);
  });

  it('names each tick by its row', () => {
    expect(show().checks()[2]?.ariaLabel).to.equal('选择 水利水电工程 考核认定 2004');
  });

  it('is chosen by a press anywhere in the row', () => {
    const {form, row} = show();
    row('/table').querySelectorAll<HTMLElement>('tbody td:last-child')[1]?.click();
    expect(form.payload).to.deep.equal({table: [taken(1)]});
  });

  it('says what to do where the record has nothing', () => {
    const {row} = show({record: {}});
    expect(row('/table').textContent).to.contain('未查询到专业信息');
    expect(row('/table').querySelector('table')).to.equal(null);
  });

  it('shows the rows when the record comes later', () => {
    const {form, checks} = show({});
    expect(checks()).to.have.length(0);
    form.prefill(record);
    expect(checks()).to.have.length(3);
  });

  it('shows only what was chosen where that cannot be changed, and nothing to press', async () => {
    const {form, row, host} = show({record, value: {table: [taken(1)]}, open: ['/other']});
    const lines = [...row('/table').querySelectorAll('tr')].map(({cells}) =>
      [...cells].map((cell) => cell.textContent),
    );
    expect(lines).to.deep.equal([
      ['专业类别', '取得方式', '取得年份'],
      ['机电工程', '考试', '2005'],
    ]);
    row('/table').querySelector('td')?.click();
    expect(form.payload).to.deep.equal({table: [taken(1)]});
    expect(getComputedStyle(row('/table').querySelector('td') as HTMLElement).cursor).to.equal('auto');
    await setViewport({width: 390, height: 844});
    await expectAccessible(host);
    await setViewport({width: 1280, height: 800});
    expect(show({record, open: ['/other']}).row('/table').textContent).to.contain('无');
  });

  it('still shows what was chosen and is no longer in the record', () => {
    const gone = {speciality: '03', method: '1', year: 2010};
    const {checks} = show({record, value: {table: [gone]}});
    expect(checks().map(({checked}) => checked)).to.deep.equal([false, false, false, true]);
  });

  it('stays a table for screen readers when it looks like cards', async () => {
    await setViewport({width: 390, height: 844});
    const {row} = show();
    const table = row('/table').querySelector('table') as HTMLTableElement;
    expect(getComputedStyle(table.rows[1] as HTMLElement).display).to.equal('grid');
    expect(table.role).to.equal('table');
    expect([...table.rows].every((line) => line.role === 'row' && [...line.cells].every(({role}) => role))).to.equal(
      true,
    );
    expect(row('/table').scrollWidth).to.be.at.most(row('/table').clientWidth);
    await setViewport({width: 1280, height: 800});
  });
});
