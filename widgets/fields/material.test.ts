import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {Material} from 'formwork/sdk';
import {expectAccessible} from '../testing/axe.ts';
import {itIsAField} from '../testing/field-contract.ts';
import {showForm, until, type FormFixture} from '../testing/fixture.ts';
import {choose, drop, imageFile} from '../testing/files.ts';

const schema = {
  title: '一寸白底免冠照',
  type: 'object',
  properties: {
    id: {type: 'string'},
    name: {type: 'string'},
    mediaType: {enum: ['image/jpeg', 'image/png']},
    size: {type: 'integer', maximum: 102_400},
    width: {type: 'integer', minimum: 100},
    height: {type: 'integer', minimum: 100},
    sha256: {type: 'string'},
  },
  required: ['id', 'name', 'mediaType', 'size'],
  ui: {widget: 'material'},
};
const stored: Material = {
  id: 'm1',
  name: '旧照.png',
  mediaType: 'image/png',
  size: 2048,
  width: 295,
  height: 413,
  sha256: 'a'.repeat(64),
};

/** A store whose answers a test gives itself. */
class Store {
  readonly sent: {
    readonly file: File;
    readonly slot: string;
    readonly signal: AbortSignal | undefined;
    accept(id?: string): void;
    fail(error?: unknown): void;
  }[] = [];

  upload = (file: File, slot: string, signal?: AbortSignal): Promise<Material> =>
    new Promise((resolve, reject) => {
      const accept = (id = 'm2') => resolve({...stored, id, name: file.name, mediaType: file.type, size: file.size});
      this.sent.push({file, slot, signal, accept, fail: (error = new TypeError('no connection')) => reject(error)});
    });

  material = async (): Promise<Blob> => imageFile('旧照.png');
}

function show(value?: Material): FormFixture & {
  readonly store: Store;
  readonly input: HTMLInputElement;
  text(): string;
  button(name: string): HTMLElement;
  preview(): HTMLImageElement | null;
} {
  const store = new Store();
  const fixture = showForm(
    {photo: schema},
    {services: store, schema: {required: ['photo']}, ...(value && {value: {photo: value}})},
  );
  const row = fixture.row('/photo');
  return {
    ...fixture,
    store,
    input: fixture.control('/photo'),
    text: () => row.textContent?.replace(/\s+/g, ' ') ?? '',
    button: (name) =>
      [...row.querySelectorAll<HTMLElement>('.button')].find(
        ({textContent}) => textContent?.trim() === name,
      ) as HTMLElement,
    preview: () => row.querySelector('img'),
  };
}

async function uploading(fixture: ReturnType<typeof show>, file: File): Promise<Store['sent'][number]> {
  const {sent} = fixture.store;
  const before = sent.length;
  choose(fixture.input, file);
  await until('the upload begins', () => sent.length > before);
  return sent.at(-1) as Store['sent'][number];
}

describe('material field', () => {
  itIsAField({schema, answer: stored, options: {services: new Store()}});

  it('satisfies axe while it uploads, with a file, after a refusal, and after a failure', async () => {
    const fixture = show();
    const upload = await uploading(fixture, await imageFile('照片.png'));
    await expectAccessible(fixture.host);
    upload.accept();
    await until('it is there', () => fixture.form.valid);
    await expectAccessible(fixture.host);
    choose(fixture.input, new File(['<!doctype html>'], '网页.png'));
    await until('it is refused', () => fixture.text().includes('没有改变'));
    await expectAccessible(fixture.host);
    (await uploading(fixture, await imageFile('新照.png'))).fail();
    await until('it says so', () => fixture.button('重试'));
    await expectAccessible(fixture.host);
  });

  it('uploads what was chosen and answers with what the store says of it', async () => {
    const fixture = show();
    const {file, slot, accept} = await uploading(fixture, await imageFile('照片.png'));
    expect(slot).to.equal('photo');
    expect(file.type).to.equal('image/png');
    expect(fixture.text()).to.contain('正在上传 照片.png');
    accept('m7');
    await until('it is answered', () => fixture.form.valid);
    expect(fixture.form.payload).to.have.nested.property('photo.id', 'm7');
    expect(fixture.said()).to.equal('已上传 照片.png');
    expect(fixture.text()).to.contain('295 × 413 像素');
  });

  it('takes a file that is dropped', async () => {
    const {row, store, form} = show();
    drop(row('/photo').querySelector('.material') as HTMLElement, await imageFile('照片.png'));
    await until('the upload begins', () => store.sent.length);
    store.sent[0]?.accept();
    await until('it is answered', () => form.valid);
  });

  it('takes one file, not several', async () => {
    const {row, problemAt} = show();
    drop(row('/photo').querySelector('.material') as HTMLElement, await imageFile('a.png'), await imageFile('b.png'));
    await until('it says so', () => problemAt('/photo'));
    expect(problemAt('/photo')).to.equal('一次只能选择一个文件。');
  });

  it('refuses a web page that calls itself an image, at the field and among the form’s problems', async () => {
    const {form, input, store, problemAt} = show();
    choose(input, new File(['<!doctype html><script>alert(1)</script>'], '照片.png', {type: 'image/png'}));
    await until('it is refused', () => problemAt('/photo'));
    expect(store.sent).to.have.length(0);
    expect(problemAt('/photo')).to.contain('HTML');
    form.validate();
    expect(problemAt('/photo')).to.contain('HTML');
    expect(form.problems.map(({keyword}) => keyword)).to.include('material');
  });

  it('refuses a file that is too large and says how large it may be', async () => {
    const {input, problemAt} = show();
    choose(input, new File([await imageFile('大.png'), new Uint8Array(103_424)], '大.png'));
    await until('it is refused', () => problemAt('/photo'));
    expect(problemAt('/photo')).to.contain('100 KB');
  });

  it('refuses an image with too few pixels', async () => {
    const {input, problemAt} = show();
    choose(input, await imageFile('小.png', 50, 50));
    await until('it is refused', () => problemAt('/photo'));
    expect(problemAt('/photo')).to.contain('50');
  });

  it('drops the reason as soon as another file is chosen', async () => {
    const fixture = show();
    choose(fixture.input, await imageFile('小.png', 50, 50));
    await until('it is refused', () => fixture.problemAt('/photo'));
    await uploading(fixture, await imageFile('照片.png'));
    expect(fixture.problemAt('/photo')).to.equal('');
  });

  it('keeps the good file where the next one is refused, and can go on', async () => {
    const {form, input, text, problemAt} = show(stored);
    choose(input, new File(['not an image'], '坏.png'));
    await until('it is refused', () => text().includes('没有改变'));
    expect(text()).to.contain('旧照.png');
    expect(problemAt('/photo')).to.equal('');
    expect(form.payload).to.deep.equal({photo: stored});
    expect(form.validate()).to.deep.equal([]);
  });

  it('goes on with an upload when the file chosen meanwhile is refused', async () => {
    const fixture = show();
    const upload = await uploading(fixture, await imageFile('照片.png'));
    choose(fixture.input, new File(['not an image'], '坏.png'));
    await until('it is refused', () => fixture.text().includes('没有改变'));
    expect(upload.signal?.aborted).to.equal(false);
    upload.accept();
    await until('it is answered', () => fixture.form.valid);
  });

  it('sends only the last of several good files', async () => {
    const fixture = show();
    const first = await uploading(fixture, await imageFile('一.png'));
    const second = await uploading(fixture, await imageFile('二.png'));
    expect(first.signal?.aborted).to.equal(true);
    second.accept('m2');
    first.accept('m1');
    await until('it is answered', () => fixture.form.valid);
    expect(fixture.form.payload).to.have.nested.property('photo.id', 'm2');
  });

  it('says so where nothing is connected to store it, and tells the developer', async () => {
    const errors: unknown[] = [];
    const {reportError} = window;
    window.reportError = (error) => errors.push(error);
    try {
      const {control, problemAt} = showForm({photo: schema});
      choose(control('/photo'), await imageFile('照片.png'));
      await until('it says so', () => problemAt('/photo'));
      expect(problemAt('/photo')).to.contain('没有接入');
      expect(errors).to.have.nested.property('0.code', 'no-upload');
    } finally {
      window.reportError = reportError;
    }
  });

  it('keeps the good file where the next upload fails', async () => {
    const fixture = show(stored);
    (await uploading(fixture, await imageFile('新照.png'))).fail();
    await until('it says so', () => fixture.text().includes('上传没有成功'));
    expect(fixture.form.payload).to.deep.equal({photo: stored});
  });

  it('tries a failed upload again with the same file', async () => {
    const fixture = show();
    const first = await uploading(fixture, await imageFile('照片.png'));
    first.fail();
    await until('it says so', () => fixture.button('重试'));
    expect(fixture.problemAt('/photo')).to.contain('上传没有成功');
    fixture.button('重试').focus();
    await sendKeys({press: 'Enter'});
    expect(fixture.store.sent[1]?.file).to.equal(first.file);
    expect(fixture.root.activeElement).to.equal(fixture.input);
    fixture.store.sent[1]?.accept();
    await until('it is answered', () => fixture.form.valid);
    expect(fixture.problemAt('/photo')).to.equal('');
  });

  it('shows the store’s own reason for a refusal, and offers no second try with the same file', async () => {
    const fixture = show();
    const problem = {detail: '照片背景不是白色。'};
    (await uploading(fixture, await imageFile('照片.png'))).fail(
      Object.assign(new Error('422'), {status: 422, problem}),
    );
    await until('it says so', () => fixture.problemAt('/photo'));
    expect(fixture.problemAt('/photo')).to.equal('照片背景不是白色。');
    expect(fixture.button('重试')).to.equal(undefined);
  });

  it('stops an upload that is cancelled, and drops its late answer', async () => {
    const fixture = show();
    const upload = await uploading(fixture, await imageFile('照片.png'));
    fixture.button('取消上传').click();
    expect(upload.signal?.aborted).to.equal(true);
    upload.accept();
    await new Promise((resolve) => setTimeout(resolve));
    expect(fixture.form.payload).to.deep.equal({});
    expect(fixture.preview()).to.equal(null);
  });

  it('shows the picture while it uploads and under the same address afterwards', async () => {
    const fixture = show();
    const upload = await uploading(fixture, await imageFile('照片.png'));
    const address = fixture.preview()?.src;
    expect(address).to.match(/^blob:/);
    upload.accept();
    await until('it is answered', () => fixture.form.valid);
    expect(fixture.preview()?.src).to.equal(address);
    expect(fixture.preview()?.alt).to.contain('一寸白底免冠照');
  });

  it('fetches the picture of a file that was uploaded before', async () => {
    const {preview} = show(stored);
    await until('it is there', preview);
    await (preview() as HTMLImageElement).decode();
    expect(preview()?.naturalWidth).to.equal(295);
  });

  it('gives every picture’s address back', async () => {
    const given = new Set<string>();
    const {createObjectURL, revokeObjectURL} = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      given.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      given.delete(address);
      revokeObjectURL.call(URL, address);
    };
    try {
      const fixture = show(stored);
      await until('it is there', fixture.preview);
      (await uploading(fixture, await imageFile('新照.png'))).accept();
      await until('it is replaced', () => fixture.text().includes('新照.png') && !fixture.text().includes('正在'));
      expect(given.size).to.equal(1);
      fixture.view.dispose();
      expect(given.size).to.equal(0);
    } finally {
      Object.assign(URL, {createObjectURL, revokeObjectURL});
    }
  });

  it('is removed with its button, and the focus goes to the one that chooses', async () => {
    const {form, input, root, button, said} = show(stored);
    button('删除').focus();
    await sendKeys({press: 'Enter'});
    expect(form.payload).to.deep.equal({});
    expect(root.activeElement).to.equal(input);
    expect(said()).to.equal('已删除 旧照.png');
  });

  it('asks the system for the types that are allowed, and for no camera', () => {
    const {input} = show();
    expect(input.accept).to.equal('image/jpeg,image/png');
    expect(input.hasAttribute('capture')).to.equal(false);
  });

  it('decodes nothing of a file that has not passed', async () => {
    const {input, preview, problemAt} = show();
    choose(input, new File([await imageFile('大.png'), new Uint8Array(103_424)], '大.png'));
    expect(preview()).to.equal(null);
    await until('it is refused', () => problemAt('/photo'));
    expect(preview()).to.equal(null);
  });

  it('shows picture and name where it cannot be changed, or says that there is none', async () => {
    const options = {services: new Store(), open: ['/other']};
    const {row, form, host} = showForm({photo: schema}, {...options, value: {photo: stored}});
    await until('the picture is there', () => row('/photo').querySelector('img'));
    expect(row('/photo').textContent).to.contain('旧照.png').and.to.contain('295 × 413');
    expect(row('/photo').querySelector('.button, input')).to.equal(null);
    drop(row('/photo').querySelector('.material') as HTMLElement, await imageFile('新照.png'));
    expect(form.payload).to.deep.equal({photo: stored});
    await expectAccessible(host);
    expect(showForm({photo: schema}, options).row('/photo').textContent).to.contain('尚未上传');
  });

  describe('example', () => {
    const drawings = [
      'identity-card-front',
      'identity-card-back',
      'identity-card-in-hand',
      'portrait',
      'signature',
    ] as const;
    const withExample = (illustration: string): FormFixture =>
      showForm({
        photo: {...schema, ui: {...schema.ui, example: {illustration, text: '示例：五官清楚'}}},
        other: schema,
      });

    for (const name of drawings) {
      it(`is drawn beside the control (${name})`, async () => {
        const {row, host, control} = withExample(name);
        const example = row('/photo').querySelector('[role=img]') as HTMLElement;
        expect([example.ariaLabel, example.innerText.trim()]).to.deep.equal(['示例：五官清楚', '示例：五官清楚']);
        await until('it is drawn', () => example.querySelector('svg'));
        const {width, height} = (example.querySelector('svg') as SVGElement).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.greaterThan(40);
        expect(example.querySelector('svg')?.querySelectorAll('path, rect').length).to.be.greaterThan(1);
        expect(control('/photo').closest('[role=img]')).to.equal(null);
        await expectAccessible(host);
      });
    }

    it('is not there where there is none', () => {
      expect(withExample('portrait').row('/other').querySelector('[role=img]')).to.equal(null);
    });

    it('fits a page of 320 pixels', async () => {
      await setViewport({width: 320, height: 640});
      const {host, row} = withExample('identity-card-in-hand');
      await until('it is drawn', () => row('/photo').querySelector('svg'));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(host.scrollWidth).to.be.at.most(320);
      await setViewport({width: 1280, height: 800});
    });
  });
});
