import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, buttons, focused, press} from '../testing/buttons.ts';
import {until} from '../testing/fixture.ts';
import {enter} from '../testing/typing.ts';
import {given, showAttachments, stored, type AttachmentsFixture} from './testing/attachments.ts';

/** The texts of what describes an element. */
function described({root}: AttachmentsFixture, element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent).join(' ');
}

describe('section in a dialog', () => {
  it('satisfies axe in the page and opened, empty, filled in and with problems', async () => {
    for (const width of [390, 1280]) {
      await setViewport({width, height: 800});
      for (const value of [undefined, given]) {
        const shown = await showAttachments({headingLevel: 4, ...(value && {value})});
        await expectAccessible(shown.host);
        shown.form.validate();
        await expectAccessible(shown.host);
        button(shown, '重新上传').click();
        await expectAccessible(shown.host);
      }
    }
  });

  it('has its title, what it is about and its buttons in the page, but not its fields', async () => {
    const shown = await showAttachments({headingLevel: 3});
    const section = shown.root.querySelector('section') as HTMLElement;
    expect(section.querySelector('h3')?.textContent).to.equal('附件材料');
    expect(section.textContent).to.contain('修改身份证或姓名时必须重新上传');
    expect(shown.card()).to.equal('尚未上传 重新上传 历史附件');
    expect(buttons(shown)).to.deep.equal(['重新上传', '历史附件']);
    expect(shown.row('/materials/identity/idFront').checkVisibility()).to.equal(false);
  });

  it('lists what has been given, in its groups, and follows when that changes', async () => {
    const {card, form} = await showAttachments({value: given});
    expect(card()).to.contain('身份证明材料 身份证正面：正面.png 电子证照照面使用附件材料 免冠证件照：照片.png');
    form.edit('/materials/identity/idFront', undefined);
    form.edit('/materials/reason', '姓名有误');
    expect(card())
      .to.contain('情况说明：姓名有误 电子证照照面使用附件材料 免冠证件照：照片.png')
      .and.to.not.contain('正面');
  });

  it('opens as a modal dialog inside the same form, named by its title, with its notes and all its fields', async () => {
    const shown = await showAttachments();
    await press(button(shown, '重新上传'));
    const dialog = shown.dialog();
    expect(dialog?.closest('form')).to.equal(shown.view.element);
    const title = shown.root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).to.equal('附件材料');
    expect(shown.root.activeElement).to.equal(title);
    expect([...(dialog?.querySelectorAll('ol > li') ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      '面容清晰',
      '不大于 100 KB',
    ]);
    expect(dialog?.textContent?.replaceAll(/\s+/g, ' ')).to.contain(
      '需要提交的材料为：照片及签名 材料合格标准 面容清晰',
    );
    const headings = [...(dialog?.querySelectorAll('h2, h3, h4') ?? [])];
    expect(headings.map(({tagName, textContent}) => `${tagName} ${textContent}`)).to.deep.equal([
      'H2 附件材料',
      'H3 身份证明材料',
      'H3 电子证照照面使用附件材料',
    ]);
    for (const field of shown.form.fields().filter(({pointer}) => pointer.startsWith('/materials')))
      expect(shown.row(field.pointer).checkVisibility(), field.pointer).to.equal(true);
  });

  for (const [how, close] of [
    ['its button', (shown: AttachmentsFixture) => press(button(shown, '确认'))],
    ['Escape', () => sendKeys({press: 'Escape'})],
    ['its cross', (shown: AttachmentsFixture) => press(button(shown, '关闭'))],
  ] as const) {
    it(`closes with ${how}, keeps its nodes and answers, and gives the focus back`, async () => {
      const shown = await showAttachments();
      button(shown, '重新上传').click();
      const row = shown.row('/materials/reason');
      enter(shown.control('/materials/reason'), '姓名有误');
      await close(shown);
      expect(shown.dialog()).to.equal(null);
      expect(focused(shown)).to.equal('重新上传');
      expect(shown.form.payload).to.have.nested.property('materials.reason', '姓名有误');
      button(shown, '重新上传').click();
      expect(shown.row('/materials/reason')).to.equal(row);
    });
  }

  it('says in the page how many of its fields need a look, and describes its button by that', async () => {
    const shown = await showAttachments({value: {materials: {reason: '短'}}});
    shown.form.validate();
    expect(shown.card()).to.contain('有 2 处需要修改');
    expect(described(shown, button(shown, '重新上传'))).to.equal('有 2 处需要修改');
    shown.form.edit('/materials/reason', '姓名有误');
    shown.form.edit('/materials/identity/idFront', stored('m1', '正面.png'));
    expect(shown.card()).to.not.contain('需要修改');
    expect(button(shown, '重新上传').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('says what is wrong with the section as a whole', async () => {
    const {form, card, view, root} = await showAttachments();
    form.report([{pointer: '/materials', keyword: 'backend', message: '材料与登记不符。'}]);
    expect(card()).to.contain('材料与登记不符。');
    view.focus('/materials');
    expect((root.activeElement as HTMLElement).textContent?.trim()).to.equal('重新上传');
  });

  it('shows what is wrong when it is confirmed, and closes all the same', async () => {
    const shown = await showAttachments();
    button(shown, '重新上传').click();
    enter(shown.control('/materials/reason'), '短');
    shown.form.edit('/name', '李');
    button(shown, '确认').click();
    expect(shown.dialog()).to.equal(null);
    expect(shown.card()).to.contain('有 1 处需要修改');
    expect(shown.problemAt('/materials/reason')).to.contain('情况说明');
    expect(shown.field('/phone').touched, 'only its own fields').to.equal(false);
  });

  it('opens for whoever is led to one of its fields', async () => {
    const shown = await showAttachments();
    shown.view.focus('/materials/reason');
    expect(shown.dialog()).to.not.equal(null);
    expect(focused(shown)).to.equal('/materials/reason');
    await sendKeys({press: 'Escape'});
    expect(focused(shown)).to.equal('重新上传');
    shown.view.focus('/materials/identity/idBack/size');
    expect(focused(shown)).to.equal('/materials/identity/idBack');
  });

  it('does not open by itself when the form takes the focus', async () => {
    const shown = await showAttachments();
    shown.view.focus('/materials');
    expect(shown.dialog()).to.equal(null);
    expect(focused(shown)).to.equal('重新上传');
  });

  it('does not submit the form behind it with Enter', async () => {
    const shown = await showAttachments();
    const button = Object.assign(document.createElement('button'), {type: 'submit', textContent: '提交'});
    shown.view.element.append(button);
    let submitted = 0;
    shown.view.element.addEventListener('submit', () => (submitted += 1));
    shown.view.focus('/materials/reason');
    await sendKeys({type: '姓名有误'});
    await sendKeys({press: 'Enter'});
    expect(submitted).to.equal(0);
    expect(shown.dialog()).to.not.equal(null);
    await sendKeys({press: 'Escape'});
    shown.control('/phone').focus();
    await sendKeys({press: 'Enter'});
    expect(submitted).to.equal(1);
  });

  it('can be opened again after it was taken off the page while it was open', async () => {
    const shown = await showAttachments();
    button(shown, '重新上传').click();
    const {element} = shown.view;
    element.remove();
    shown.root.append(element);
    expect(shown.row('/materials/reason').checkVisibility()).to.equal(false);
    button(shown, '重新上传').click();
    expect(shown.dialog()).to.not.equal(null);
  });

  it('is only to be looked at where nothing in it can be changed', async () => {
    const shown = await showAttachments({value: given, open: ['/phone']});
    button(shown, '查看').click();
    expect(buttons(shown).slice(2)).to.deep.equal(['关闭', '关闭']);
    expect(shown.dialog()?.textContent).to.contain('正面.png').and.to.not.contain('更换');
    await expectAccessible(shown.host);
  });

  it('is filled in where one of its fields can be changed', async () => {
    const shown = await showAttachments({value: given, open: ['/materials/certificate/photo']});
    button(shown, '重新上传').click();
    expect(buttons(shown).slice(2)).to.deep.equal(['关闭', '删除', '确认']);
  });

  it('speaks English', async () => {
    const shown = await showAttachments({locale: 'en'});
    expect(shown.card()).to.contain('Not uploaded yet');
  });

  it('leaves nothing behind when the form is taken down', async () => {
    const shown = await showAttachments();
    button(shown, '重新上传').click();
    shown.view.dispose();
    expect(shown.root.querySelector('dialog')).to.equal(null);
    shown.form.validate();
  });

  for (const width of [320, 390, 1280]) {
    it(`fits a page of ${width} pixels`, async () => {
      await setViewport({width, height: 640});
      const shown = await showAttachments({value: given});
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      button(shown, '重新上传').click();
      await until('it is open', shown.dialog);
      const dialog = shown.dialog() as HTMLElement;
      const {left, right, top, bottom} = dialog.getBoundingClientRect();
      expect([left >= 0, right <= width]).to.deep.equal([true, true]);
      const body = dialog.querySelector('.dialog-body') as HTMLElement;
      expect(body.scrollWidth).to.be.at.most(body.clientWidth);
      expect(body.scrollHeight, 'it scrolls inside').to.be.greaterThan(body.clientHeight);
      const confirm = button(shown, '确认').getBoundingClientRect();
      expect(confirm.bottom, 'its button is in view').to.be.at.most(bottom);
      if (width <= 640) expect([top, bottom]).to.deep.equal([0, 640]);
      else expect(right - left).to.be.within(700, 880);
      await setViewport({width: 1280, height: 800});
    });
  }
});
