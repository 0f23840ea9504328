import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showForm, until} from '../testing/fixture.ts';
import {enter} from '../testing/typing.ts';

const text = (title: string, more: object = {}) => ({title, type: 'string', ...more});

const sections = {
  basic: {
    title: '基本信息',
    type: 'object',
    required: ['name'],
    properties: {name: text('姓名', {minLength: 2}), school: text('毕业院校')},
  },
  work: {
    title: '工作信息',
    type: 'object',
    properties: {
      company: text('企业名称'),
      address: {title: '地址', type: 'object', properties: {city: text('城市')}},
    },
  },
};

/** A field that is asked while another is answered, in the middle between two. */
const conditional = {
  properties: {abroad: {title: '境外学历', type: 'boolean'}, country: true, school: text('毕业院校')},
  schema: {
    if: {properties: {abroad: {const: true}}, required: ['abroad']},
    then: {properties: {country: text('国家')}, required: ['country']},
  },
};

describe('form view', () => {
  it('satisfies axe, wide and narrow, empty and with problems', async () => {
    for (const width of [390, 1280]) {
      await setViewport({width, height: 800});
      const {form, host} = showForm(sections);
      await expectAccessible(host);
      form.validate();
      await expectAccessible(host);
    }
  });

  it('gives each section a heading of its level, by which it is named', () => {
    const {root} = showForm(sections, {headingLevel: 3});
    const headings = [...root.querySelectorAll('h3, h4')].map(({tagName, textContent}) => `${tagName} ${textContent}`);
    expect(headings).to.deep.equal(['H3 基本信息', 'H3 工作信息', 'H4 地址']);
    const named = [...root.querySelectorAll('section')].map(
      (section) => root.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(named).to.deep.equal(['基本信息', '工作信息', '地址']);
  });

  it('shows problems of a field once it was left, not before', async () => {
    const {control, problemAt} = showForm(sections);
    control('/basic/name').focus();
    await sendKeys({type: '李'});
    expect(problemAt('/basic/name')).to.equal('');
    await sendKeys({press: 'Tab'});
    expect(problemAt('/basic/name')).to.contain('姓名');
    expect(control('/basic/name').ariaInvalid).to.equal('true');
  });

  it('takes a problem away with the key that mends it', async () => {
    const {form, control, problemAt} = showForm(sections, {value: {basic: {name: '李'}}});
    form.validate();
    control('/basic/name').focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: '白'});
    expect(problemAt('/basic/name')).to.equal('');
    expect(control('/basic/name').ariaInvalid).to.equal(null);
  });

  it('touches no other row with a key', async () => {
    const {root, row, control} = showForm(sections);
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({target}) => changed.add(target)));
    observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    control('/basic/name').focus();
    await sendKeys({type: '李白'});
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect([...changed].filter((node) => !row('/basic/name').contains(node))).to.deep.equal([]);
  });

  it('asks a question where the schema has it, and keeps the nodes of the others', () => {
    const {form, root, row} = showForm(conditional.properties, {schema: conditional.schema});
    const before = ['/abroad', '/school'].map(row);
    form.edit('/abroad', true);
    const shown = [...root.querySelectorAll<HTMLElement>('.row')].map(({dataset}) => dataset['pointer']);
    expect(shown).to.deep.equal(['/abroad', '/country', '/school']);
    expect(['/abroad', '/school'].map(row)).to.deep.equal(before);
    form.edit('/abroad', false);
    expect(row('/country')).to.equal(null);
  });

  it('keeps the focus while the page around it changes', async () => {
    const {form, root, control} = showForm(conditional.properties, {schema: conditional.schema});
    control('/school').focus();
    await sendKeys({type: 'ab'});
    form.edit('/abroad', true);
    await sendKeys({type: 'c'});
    expect(root.activeElement).to.equal(control('/school'));
    expect(form.payload).to.have.property('school', 'abc');
  });

  it('brings a parked answer back with its question', () => {
    const {form, control} = showForm(conditional.properties, {schema: conditional.schema});
    form.edit('/abroad', true);
    enter(control('/country'), '德国');
    form.edit('/abroad', false);
    form.edit('/abroad', true);
    expect(control('/country').value).to.equal('德国');
  });

  it('does not mind that a row with the focus goes away', () => {
    const {form, control, row} = showForm(conditional.properties, {schema: conditional.schema, value: {abroad: true}});
    control('/country').focus();
    form.edit('/abroad', false);
    expect(row('/country')).to.equal(null);
  });

  it('gives a field that becomes one of another kind another control', () => {
    const {form, control} = showForm(
      {known: {title: '已登记', type: 'boolean'}, name: text('姓名')},
      {
        schema: {
          if: {properties: {known: {const: true}}, required: ['known']},
          then: {properties: {name: {readOnly: true}}},
        },
      },
    );
    expect(control('/name').readOnly).to.equal(false);
    form.edit('/known', true);
    expect(control('/name').readOnly).to.equal(true);
  });

  it('moves the focus to the field at a pointer, below it, or around it', () => {
    const {view, root, control} = showForm(sections);
    view.focus('/work/company');
    expect(root.activeElement).to.equal(control('/work/company'));
    view.focus('/basic');
    expect(root.activeElement).to.equal(control('/basic/name'));
    view.focus('/work/company/0');
    expect(root.activeElement).to.equal(control('/work/company'));
    view.focus();
    expect(root.activeElement).to.equal(control('/basic/name'));
  });

  it('shows a problem of a whole section below its heading', () => {
    const {form, root} = showForm(sections);
    form.report([{pointer: '/work', keyword: 'backend', message: '工作信息与登记不符'}]);
    expect(root.querySelectorAll('section')[1]?.querySelector(':scope > .problem')?.textContent).to.equal(
      '工作信息与登记不符',
    );
  });

  it('gives its fields ids of their own, also beside another form', () => {
    const {root} = showForm(sections);
    const other = showForm(sections).root;
    const ids = [root, other].flatMap((each) => [...each.querySelectorAll('[id]')].map(({id}) => id));
    expect(new Set(ids)).to.have.property('size', ids.length);
  });

  it('submits with Enter as any form, and never by itself to a server', async () => {
    const {view, control} = showForm({name: text('姓名')});
    const events: Event[] = [];
    view.element.addEventListener('submit', (event) => events.push(event));
    control('/name').focus();
    await sendKeys({press: 'Enter'});
    expect(events.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([true]);
  });

  it('does not count a look into another window as leaving the field', () => {
    const {control, problemAt} = showForm(sections, {value: {basic: {name: '李'}}});
    control('/basic/name').focus();
    control('/basic/name').dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true}));
    expect(problemAt('/basic/name')).to.equal('');
  });

  it('does not move a button away from under the pointer that presses it', async () => {
    const {root, control, problemAt} = showForm({name: text('姓名', {minLength: 2})});
    const button = Object.assign(document.createElement('button'), {textContent: '下一步'});
    let pressed = 0;
    button.addEventListener('click', () => (pressed += 1));
    root.append(button);
    control('/name').focus();
    await sendKeys({type: '李'});
    const {left, top, width} = button.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + 2)]});
    await sendMouse({type: 'down'});
    expect(root.activeElement).to.equal(button);
    expect(problemAt('/name')).to.equal('');
    await sendMouse({type: 'up'});
    expect(pressed).to.equal(1);
    await until('the problem is shown', () => problemAt('/name'));
  });

  it('draws a long form only where it is looked at, and still finds every field', () => {
    const properties = Object.fromEntries(
      Array.from({length: 250}, (_, index) => [`f${index}`, text(`问题 ${index}`)]),
    );
    const {view, root, row, control} = showForm(properties);
    const block = row('/f249').parentElement as HTMLElement;
    expect(getComputedStyle(block).contentVisibility).to.equal('auto');
    expect(block.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    view.focus('/f249');
    expect(root.activeElement).to.equal(control('/f249'));
  });

  it('fits a page of 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    const {host} = showForm(sections);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(host.scrollWidth).to.be.at.most(320);
    await setViewport({width: 1280, height: 800});
  });

  it('leaves the page and listens no longer when it is disposed of', () => {
    const {form, view, host, problemAt, row} = showForm(sections, {value: {basic: {name: '李'}}});
    const before = row('/basic/name');
    view.dispose();
    expect(host.shadowRoot?.querySelector('form')).to.equal(null);
    form.validate();
    expect(before.querySelector('.problem')?.textContent).to.equal('');
    expect(problemAt).to.throw();
  });
});
