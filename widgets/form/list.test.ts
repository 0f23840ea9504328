import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, buttons, focused} from '../testing/buttons.ts';
import {headings, hint, people, phones, showGroups, text, three} from '../testing/lists.ts';

describe('list', () => {
  after(() => setViewport({width: 1280, height: 800}));

  it('satisfies axe, wide and narrow, empty, filled, with problems and with what was removed', async () => {
    for (const width of [390, 1280]) {
      await setViewport({width, height: 800});
      const empty = await showGroups(undefined, {value: {people: [], phones: []}});
      await expectAccessible(empty.host);
      empty.form.validate();
      await expectAccessible(empty.host);
      const filled = await showGroups(undefined, {value: {...three, phones: ['1', '123']}});
      await expectAccessible(filled.host);
      filled.form.validate();
      button(filled, '删除成员 2').click();
      await expectAccessible(filled.host);
    }
  });

  it('says in words that it is empty and how many are wanted', async () => {
    const shown = await showGroups(undefined, {schema: {required: ['people']}, value: {people: []}});
    expect(hint(shown)).to.equal('还没有添加成员。应有 1 至 3 项，现有 0 项。');
    button(shown, '添加成员').click();
    expect(hint(shown)).to.equal('应有 1 至 3 项，现有 1 项。');
  });

  it('adds an item, moves the focus into it and says so', async () => {
    const shown = await showGroups();
    button(shown, '添加成员').click();
    expect(shown.form.payload).to.deep.equal({people: [{}]});
    expect(focused(shown)).to.equal('/people/0/name');
    expect(shown.said()).to.equal('已添加成员 1');
    button(shown, '添加成员').click();
    expect(focused(shown)).to.equal('/people/1/name');
    expect(headings(shown)).to.deep.equal(['成员 1', '成员 2']);
  });

  it('takes no more than it may have, and says why', async () => {
    const shown = await showGroups(undefined, {value: three});
    expect(buttons(shown)).not.to.include('添加成员');
    expect(hint(shown)).to.contain('已满 3 项');
  });

  it('offers only the ways in which an item can be moved', async () => {
    const shown = await showGroups(undefined, {value: three});
    expect(buttons(shown).filter((name) => name.includes('成员'))).to.deep.equal([
      '下移成员 1',
      '删除成员 1',
      '上移成员 2',
      '下移成员 2',
      '删除成员 2',
      '上移成员 3',
      '删除成员 3',
    ]);
  });

  it('of plain answers has a row for each, with the same tools', async () => {
    const shown = await showGroups(undefined, {value: {phones: ['123', '456']}});
    button(shown, '添加联系电话').click();
    expect(focused(shown)).to.equal('/phones/2');
    await sendKeys({type: '789'});
    button(shown, '上移联系电话 3').click();
    expect(shown.form.payload).to.deep.equal({phones: ['123', '789', '456']});
    expect(shown.problemAt('/phones/1')).to.equal('');
    expect(shown.row('/phones/1').querySelector('label')?.textContent).to.equal('联系电话 2');
  });

  it('has targets of 44 pixels, and fits a page of 320', async () => {
    await setViewport({width: 320, height: 640});
    const shown = await showGroups(undefined, {value: {...three, phones: ['123', '456']}});
    button(shown, '删除成员 2').click();
    for (const each of shown.root.querySelectorAll('button:not([hidden])')) {
      const {width, height} = each.getBoundingClientRect();
      expect(Math.min(width, height), each.ariaLabel ?? '').to.be.at.least(44);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({width: 1280, height: 800});
  });

  it('leads from a problem of the whole list to what mends it', async () => {
    const shown = await showGroups(undefined, {
      schema: {required: ['phones', 'people']},
      value: {people: [], phones: ['123']},
    });
    shown.form.validate();
    shown.view.focus('/people');
    expect(focused(shown)).to.equal('添加成员');
    const described = (shown.root.activeElement as HTMLElement).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => shown.root.getElementById(id)?.textContent).join()).to.contain('家庭成员');
    await sendKeys({press: 'Enter'});
    expect(shown.root.querySelector('section > .problem')?.textContent).to.equal('');
  });

  it('leaves the items that are fixed where they are', async () => {
    const point = {
      title: '坐标',
      type: 'array',
      prefixItems: [text('经度'), text('纬度')],
      items: text('备注'),
    };
    const shown = await showGroups({point}, {value: {point: ['1', '2', 'a', 'b']}});
    expect(buttons(shown)).to.deep.equal(['下移备注 3', '删除备注 3', '上移备注 4', '删除备注 4', '添加备注']);
  });

  it('that is read-only is only shown', async () => {
    const shown = await showGroups({people: {...people, readOnly: true}}, {value: three});
    expect(buttons(shown)).to.deep.equal([]);
    expect(hint(shown)).to.equal('');
  });

  it('may be of any kind of field', async () => {
    const list = (title: string, items: object) => ({title, type: 'array', items, ui: {widget: 'list'}});
    const shown = await showGroups(
      {
        grades: list('等级', {enum: ['甲', '乙']}),
        agreed: list('同意', {type: 'boolean'}),
        notes: list('说明', {type: 'string', maxLength: 500}),
        colours: list('颜色', {type: 'array', items: {enum: ['红', '蓝']}}),
        files: list('附件', {type: 'string', contentEncoding: 'base64'}),
        others: list('杂项', {}),
      },
      {
        value: {
          grades: ['甲', '乙'],
          agreed: [true],
          notes: ['一'],
          colours: [['红']],
          files: ['JVBERi0x'],
          others: [{a: 1}],
        },
      },
    );
    await expectAccessible(shown.host);
    button(shown, '下移等级 1').click();
    expect(shown.form.at('/grades')?.value).to.deep.equal(['乙', '甲']);
    expect(shown.row('/grades/0').querySelector<HTMLInputElement>(':checked')?.parentElement?.textContent).to.equal(
      '乙',
    );
  });

  it('within an item of a list has tools of its own', async () => {
    const firms = {
      title: '企业',
      type: 'array',
      items: {title: '企业', type: 'object', properties: {name: text('名称'), phones}},
    };
    const shown = await showGroups({firms});
    button(shown, '添加企业').click();
    expect(focused(shown)).to.equal('/firms/0/name');
    button(shown, '添加联系电话').click();
    expect(focused(shown)).to.equal('/firms/0/phones/0');
    await sendKeys({type: '123'});
    expect(shown.form.payload).to.deep.equal({firms: [{phones: ['123']}]});
    button(shown, '添加企业').click();
    await expectAccessible(shown.host);
  });

  it('can be the whole form', async () => {
    const shown = await showGroups({}, {schema: {...people, properties: undefined}});
    await expectAccessible(shown.host);
    button(shown, '添加成员').click();
    expect(focused(shown)).to.equal('/0/name');
    await sendKeys({type: '张三'});
    expect(shown.form.payload).to.deep.equal([{name: '张三'}]);
    shown.view.focus();
    expect(focused(shown)).to.equal('/0/name');
  });

  it('tells the host that the answers have changed', async () => {
    const told: string[] = [];
    const shown = await showGroups(undefined, {
      value: {phones: ['123', '456']},
      onEdit: (pointer) => told.push(pointer),
    });
    button(shown, '添加成员').click();
    button(shown, '上移联系电话 2').click();
    button(shown, '删除联系电话 1').click();
    expect(told).to.deep.equal(['/people', '/phones', '/phones']);
  });

  it('speaks English', async () => {
    const shown = await showGroups(
      {people: {...people, title: 'Family', items: {...people.items, title: 'Person'}}},
      {locale: 'en', value: {people: [{name: 'Anna'}]}},
    );
    expect(buttons(shown)).to.deep.equal(['Remove Person 1', 'Add Person']);
    expect(hint(shown)).to.equal('1 to 3 wanted; 1 so far.');
    button(shown, 'Remove Person 1').click();
    expect(shown.said()).to.equal('Removed Person 1 (Anna). This can be undone.');
  });
});
