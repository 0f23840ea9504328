import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {button, focused} from '../testing/buttons.ts';
import {until} from '../testing/fixture.ts';
import {imageFile} from '../testing/files.ts';
import {showAttachments} from './testing/attachments.ts';

const photo = await imageFile('旧照.png');

describe('history of materials', () => {
  it('satisfies axe with and without entries', async () => {
    for (const options of [{}, {record: {}}]) {
      const shown = await showAttachments(options);
      button(shown, '历史附件').click();
      await until('the pictures are there', () => shown.dialog()?.querySelectorAll('.spinner').length === 0);
      await expectAccessible(shown.host);
    }
  });

  it('lists what the record has: what it was filed for, when, its name and size', async () => {
    const shown = await showAttachments();
    button(shown, '历史附件').click();
    const entries = [...(shown.dialog()?.querySelectorAll('li') ?? [])].map(({textContent}) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(entries).to.have.length(2);
    expect(entries[0]).to.contain('免冠证件照 旧照.png 13 KB · 295 × 413 像素 2026-01-02 提交');
    expect(entries[1], 'a slot that is no field').to.contain('contract 合同.png');
  });

  it('says so when there is nothing', async () => {
    for (const record of [{}, {materials: []}, {materials: [null, 'x', {slot: 'photo'}]}]) {
      const shown = await showAttachments({record});
      button(shown, '历史附件').click();
      expect(shown.dialog()?.textContent).to.contain('没有历史附件。');
    }
  });

  it('leaves the order of the headings in the page as it is', async () => {
    const shown = await showAttachments({headingLevel: 4});
    button(shown, '历史附件').click();
    expect(shown.dialog()?.querySelector('h2')?.ariaLevel).to.equal('4');
  });

  it('shows the record that came last', async () => {
    const shown = await showAttachments({record: {}});
    shown.form.prefill({materials: [{slot: 'photo', filedOn: '2026-01-02', material: {id: 'm1', name: '一.png'}}]});
    button(shown, '历史附件').click();
    expect(shown.dialog()?.textContent).to.contain('一.png');
  });

  it('fetches the pictures when it is opened, and says how far that is', async () => {
    const asked: string[] = [];
    const answers: {resolve(blob: Blob): void; reject(error: Error): void}[] = [];
    const material = (id: string): Promise<Blob> => {
      asked.push(id);
      return new Promise((resolve, reject) => answers.push({resolve, reject}));
    };
    const shown = await showAttachments({services: {material}});
    expect(asked).to.deep.equal([]);
    button(shown, '历史附件').click();
    expect(asked).to.deep.equal(['m7', 'm8']);
    expect(shown.dialog()?.textContent).to.contain('正在加载预览…');
    answers[0]?.resolve(photo);
    answers[1]?.reject(new Error('offline'));
    await until('it says that one could not be had', () => shown.dialog()?.textContent?.includes('预览没有加载成功'));
    const picture = shown.dialog()?.querySelector('img') as HTMLImageElement;
    await picture.decode();
    expect([picture.naturalWidth, picture.alt]).to.deep.equal([295, '免冠证件照的预览']);
    expect(shown.dialog()?.textContent).to.not.contain('正在加载预览');
  });

  it('gives the address of every picture back when it closes, and the focus to its button', async () => {
    const addresses = new Set<string>();
    const {createObjectURL, revokeObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      addresses.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      addresses.delete(address);
      revokeObjectURL.call(URL, address);
    };
    try {
      const shown = await showAttachments();
      button(shown, '历史附件').click();
      await until('the pictures are there', () => shown.dialog()?.querySelectorAll('img').length === 2);
      expect(addresses.size).to.equal(2);
      await sendKeys({press: 'Escape'});
      await until('they are given back', () => addresses.size === 0);
      expect(focused(shown)).to.equal('历史附件');
      button(shown, '历史附件').click();
      await until('the pictures are there again', () => shown.dialog()?.querySelectorAll('img').length === 2);
      shown.view.dispose();
      expect(addresses.size).to.equal(0);
    } finally {
      Object.assign(URL, {createObjectURL, revokeObjectURL});
    }
  });
});
