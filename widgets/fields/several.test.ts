import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm, type FormFixture} from '../testing/fixture.ts';
import {enter} from '../testing/typing.ts';

const choice = (title: string, index: number) => ({const: `${index + 1}`, title});
const specialities = {
  title: '专业',
  type: 'array',
  uniqueItems: true,
  items: {oneOf: ['建筑工程', '公路工程', '铁路工程', '机电工程'].map(choice)},
};
const regions = {
  title: '执业地区',
  type: 'array',
  items: {oneOf: Array.from({length: 31}, (_, index) => choice(`地区 ${index + 1}`, index))},
};

const ticks = ({row}: FormFixture, pointer: string): HTMLInputElement[] => [
  ...row(pointer).querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const shownChoices = ({row}: FormFixture, pointer: string): (string | null)[] =>
  [...row(pointer).querySelectorAll('.choice:not([hidden])')].map(({textContent}) => textContent);

describe('field of several choices', () => {
  itIsAField({schema: specialities, answer: ['2', '3']});

  it('answers in the order in which the choices are offered', () => {
    const shown = showForm({specialities});
    const [first, , third] = ticks(shown, '/specialities');
    third?.click();
    first?.click();
    expect(shown.form.payload).to.deep.equal({specialities: ['1', '3']});
    third?.click();
    first?.click();
    expect(shown.form.payload).to.deep.equal({});
  });

  it('is ticked with the keyboard', async () => {
    const shown = showForm({specialities});
    shown.view.focus('/specialities');
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    expect(shown.form.payload).to.deep.equal({specialities: ['1', '2']});
  });

  it('says how many are wanted, to those who see it and to those who hear it', () => {
    const {row, root} = showForm(
      {specialities: {...specialities, minItems: 2, maxItems: 3}, few: {...specialities, maxItems: 2}},
      {schema: {required: ['few']}},
    );
    expect(row('/specialities').querySelector('.several-hint')?.textContent).to.equal('选 2 至 3 项');
    expect(row('/few').querySelector('.several-hint')?.textContent).to.equal('选 1 至 2 项');
    const ids = row('/few').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => root.getElementById(id)?.textContent)).to.include('选 1 至 2 项');
  });

  it('takes more than it may, and reports it once it was left', async () => {
    const shown = showForm({specialities: {...specialities, maxItems: 1}, name: {title: '姓名', type: 'string'}});
    ticks(shown, '/specialities').forEach((each) => each.click());
    shown.control('/specialities').focus();
    shown.control('/name').focus();
    expect(shown.problemAt('/specialities')).to.contain('最多');
  });

  it('keeps an answer that is not offered any more to be seen and taken away', () => {
    const shown = showForm({specialities}, {value: {specialities: ['9', '2']}});
    expect(shownChoices(shown, '/specialities').at(-1)).to.equal('9');
    expect(ticks(shown, '/specialities').map(({checked}) => checked)).to.deep.equal([false, true, false, false, true]);
    ticks(shown, '/specialities').at(-1)?.click();
    expect(shown.form.payload).to.deep.equal({specialities: ['2']});
    expect(ticks(shown, '/specialities')).to.have.length(4);
  });

  it('answers with the value of a choice, which need not be text', () => {
    const shown = showForm({sizes: {title: '尺寸', type: 'array', items: {enum: [1, null, {a: 1}]}}});
    ticks(shown, '/sizes').forEach((each) => each.click());
    expect(shown.form.payload).to.deep.equal({sizes: [1, null, {a: 1}]});
    expect(ticks(shown, '/sizes').every(({checked}) => checked)).to.equal(true);
  });

  describe('with many choices', () => {
    itIsAField({schema: regions, answer: ['2', '30']});

    it('finds those that have a text, and keeps what is ticked', () => {
      const shown = showForm({regions}, {value: {regions: ['1']}});
      const search = shown.row('/regions').querySelector('input[type=search]') as HTMLInputElement;
      enter(search, '地区 3');
      expect(shownChoices(shown, '/regions')).to.deep.equal(['地区 3', '地区 30', '地区 31']);
      expect(shown.said()).to.equal('有 3 个选项');
      ticks(shown, '/regions')[29]?.click();
      expect(shown.form.payload).to.deep.equal({regions: ['1', '30']});
      expect(shown.row('/regions').querySelector('.several-hint')?.textContent).to.equal('已选 2 项');
    });

    it('does not send the form from the search', async () => {
      const shown = showForm({regions});
      let sent = 0;
      shown.view.element.addEventListener('submit', () => (sent += 1));
      shown.row('/regions').querySelector<HTMLElement>('input[type=search]')?.focus();
      await sendKeys({press: 'Enter'});
      expect(sent).to.equal(0);
    });
  });

  it('satisfies axe and fits a page of 320 pixels, with targets of 44', async () => {
    await setViewport({width: 320, height: 640});
    const shown = showForm({specialities, regions});
    await expectAccessible(shown.host);
    for (const each of shown.root.querySelectorAll('.choice, input[type=search]')) {
      expect(each.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({width: 1280, height: 800});
  });

  it('only shows what cannot be changed, in words', () => {
    const given = {...specialities, readOnly: true};
    const shown = showForm({given, none: {...given, title: '其他'}}, {value: {given: ['1', '3']}});
    expect(shownChoices(shown, '/given')).to.deep.equal(['建筑工程', '铁路工程']);
    expect(ticks(shown, '/given').every(({disabled}) => disabled)).to.equal(true);
    expect(shown.row('/none').querySelector('.several-hint')?.textContent).to.equal('无');
  });

  it('speaks English', () => {
    const {row} = showForm({specialities: {...specialities, title: 'Specialities', maxItems: 2}}, {locale: 'en'});
    expect(row('/specialities').querySelector('.several-hint')?.textContent).to.equal('Choose up to 2');
  });
});
