import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, focused} from '../testing/buttons.ts';
import {showGroups, text} from '../testing/lists.ts';
import {enter} from '../testing/typing.ts';

const kinds = [
  {title: '电话', required: ['phone'], properties: {phone: text('电话号码')}, additionalProperties: false},
  {title: '邮寄', required: ['street'], properties: {street: text('街道')}, additionalProperties: false},
];
const contact = {title: '联系方式', type: 'object', oneOf: kinds};

describe('choice between kinds of a section', () => {
  it('satisfies axe, wide and narrow, open and with problems', async () => {
    for (const width of [320, 1280]) {
      await setViewport({width, height: 800});
      const shown = await showGroups({contact}, {schema: {required: ['contact']}});
      await expectAccessible(shown.host);
      shown.form.validate();
      await expectAccessible(shown.host);
      shown.form.choose('/contact', 1);
      await expectAccessible(shown.host);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
    await setViewport({width: 1280, height: 800});
  });

  it('stands above the fields, and asks those of the kind that is chosen', async () => {
    const shown = await showGroups({contact}, {schema: {required: ['contact']}});
    expect(shown.row('/contact').querySelector('legend')?.textContent).to.contain('联系方式的类型');
    shown.view.focus('/contact');
    await sendKeys({press: 'Space'});
    expect(shown.row('/contact/phone').previousElementSibling).to.equal(shown.row('/contact'));
    await sendKeys({press: 'ArrowDown'});
    expect(focused(shown)).to.equal('/contact');
    expect(shown.row('/contact/phone')).to.equal(null);
    expect(shown.row('/contact/street')).not.to.equal(null);
  });

  it('keeps the answers of the other kind', async () => {
    const shown = await showGroups({contact}, {schema: {required: ['contact']}});
    const [phone, post] = shown.row('/contact').querySelectorAll('input');
    phone?.click();
    enter(shown.control('/contact/phone'), '123');
    post?.click();
    expect(shown.form.payload).to.deep.equal({contact: {}});
    phone?.click();
    expect(shown.form.payload).to.deep.equal({contact: {phone: '123'}});
    expect(shown.control('/contact/phone').value).to.equal('123');
  });

  it('says at the choice that nothing was chosen, and leads there', async () => {
    const shown = await showGroups({contact}, {schema: {required: ['contact']}});
    shown.view.focus('/contact');
    shown.control('/contact').blur();
    expect(shown.problemAt('/contact')).to.equal('');
    shown.form.validate();
    expect(shown.problemAt('/contact')).to.contain('选择联系方式的类型');
    expect(shown.row('/contact').ariaInvalid).to.equal('true');
    expect(shown.root.querySelector('section > .problem')?.checkVisibility()).to.equal(false);
    shown.view.focus('/contact');
    expect(focused(shown)).to.equal('/contact');
    shown.control('/contact').click();
    expect(shown.problemAt('/contact')).to.equal('');
  });

  it('can be taken back where the section need not be filled in', async () => {
    const shown = await showGroups({contact});
    const radios = [...shown.row('/contact').querySelectorAll('input')];
    expect(radios.map(({checked}) => checked)).to.deep.equal([false, false, true]);
    radios[0]?.click();
    enter(shown.control('/contact/phone'), '123');
    radios[2]?.click();
    expect(shown.form.payload).to.deep.equal({});
    expect(shown.row('/contact/phone')).to.equal(null);
  });

  it('is a list where there are more than a few', async () => {
    const many = Array.from({length: 6}, (_, index) => ({
      required: [`p${index}`],
      properties: {[`p${index}`]: text(`问题 ${index}`)},
    }));
    const shown = await showGroups({contact: {...contact, oneOf: many}});
    const select = shown.control<HTMLSelectElement>('/contact');
    expect([...select.options].map(({text}) => text).slice(0, 3)).to.deep.equal(['请选择', '第 1 种', '第 2 种']);
    select.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(shown.row('/contact/p0')).not.to.equal(null);
  });

  it('shows only what is chosen where it cannot be changed', async () => {
    const shown = await showGroups({contact: {...contact, readOnly: true}}, {value: {contact: {street: '长安街'}}});
    expect(shown.control('/contact').value).to.equal('邮寄');
    expect(shown.control('/contact').readOnly).to.equal(true);
  });

  it('takes the focus in an item that begins with it, and is called as the item is', async () => {
    const shown = await showGroups({contacts: {title: '联系人', type: 'array', items: {...contact, title: '联系人'}}});
    button(shown, '添加联系人').click();
    expect(focused(shown)).to.equal('/contacts/0');
    button(shown, '添加联系人').click();
    button(shown, '删除联系人 1').click();
    expect(shown.row('/contacts/0').querySelector('legend')?.textContent).to.contain('联系人 1 的类型');
  });

  it('works for a whole form, and tells the host', async () => {
    const told: string[] = [];
    const shown = await showGroups(
      {},
      {schema: {title: '联系方式', properties: undefined, oneOf: kinds}, onEdit: (at) => told.push(at)},
    );
    shown.row('').querySelector('input')?.click();
    enter(shown.control('/phone'), '1');
    expect(shown.form.payload).to.deep.equal({phone: '1'});
    expect(told).to.deep.equal(['', '/phone']);
  });
});
