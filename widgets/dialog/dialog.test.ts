import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html} from 'lit';
import {expectAccessible} from '../testing/axe.ts';
import {showInShadow} from '../testing/fixture.ts';
import {Dialog} from './dialog.ts';

function show(): {
  readonly dialog: Dialog;
  readonly opener: HTMLButtonElement;
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly closed: number[];
} {
  const closed: number[] = [];
  const dialog = new Dialog({title: '承诺书', close: '关闭', onClose: () => closed.push(1)});
  const opener = document.createElement('button');
  opener.textContent = '查看承诺书';
  const {root, host} = showInShadow(opener, dialog.element);
  dialog.update({
    body: html`<p>承诺条款</p>`,
    actions: html`<button type="button" class="button primary">确认</button>`,
  });
  opener.focus();
  return {dialog, opener, root, host, closed};
}

describe('dialog', () => {
  it('satisfies axe while it is open', async () => {
    const {dialog, host} = show();
    dialog.open();
    await expectAccessible(host);
    dialog.close();
  });

  it('is named by its title, which takes the focus', () => {
    const {dialog, root} = show();
    dialog.open();
    const title = root.getElementById(dialog.element.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).to.equal('承诺书');
    expect(root.activeElement).to.equal(title);
    expect(dialog.element.matches(':modal')).to.equal(true);
    dialog.close();
  });

  it('keeps the focus inside', async () => {
    const {dialog, root} = show();
    dialog.open();
    for (let turn = 0; turn < 6; turn += 1) {
      await sendKeys({press: 'Tab'});
      expect(root.activeElement === null || dialog.element.contains(root.activeElement)).to.equal(true);
    }
    dialog.close();
  });

  it('closes with Escape, says so, and gives the focus back', async () => {
    const {dialog, opener, root, closed} = show();
    dialog.open();
    await sendKeys({press: 'Escape'});
    expect(dialog.isOpen).to.equal(false);
    expect(closed).to.have.length(1);
    expect(root.activeElement).to.equal(opener);
  });

  it('closes with its button', () => {
    const {dialog, root, closed} = show();
    dialog.open();
    root.querySelector<HTMLButtonElement>('[aria-label=关闭]')?.click();
    expect(dialog.isOpen).to.equal(false);
    expect(closed).to.have.length(1);
  });

  it('is closed by its owner without being told of it', () => {
    const {dialog, opener, root, closed} = show();
    dialog.open();
    dialog.close();
    expect(closed).to.have.length(0);
    expect(root.activeElement).to.equal(opener);
  });

  it('does not close when a file chooser inside it is cancelled', () => {
    const {dialog, root} = show();
    dialog.update({body: html`<input type="file" aria-label="文件" />`});
    dialog.open();
    root.querySelector('input')?.dispatchEvent(new Event('cancel', {bubbles: true}));
    expect(dialog.isOpen).to.equal(true);
    dialog.close();
  });
});
