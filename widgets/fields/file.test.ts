import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {itIsAField} from '../testing/field-contract.ts';
import {choose, drop} from '../testing/files.ts';
import {button, buttons, focused} from '../testing/buttons.ts';
import {showForm, until, type FormFixture} from '../testing/fixture.ts';

const schema = {title: '学历证书', type: 'string', contentMediaType: 'application/pdf', contentEncoding: 'base64'};
const pdf = (name = '证书.pdf', text = '%PDF-1.7 ') => new File([text], name, {type: 'application/pdf'});
const answer = btoa('%PDF-1.7 ');

const input = ({row}: FormFixture) => row('/file').querySelector('input[type=file]') as HTMLInputElement;
const shownText = ({row}: FormFixture) =>
  row('/file').querySelector('.material-facts')?.textContent?.replace(/\s+/g, ' ').trim();

function show(more: object = {}, options: Parameters<typeof showForm>[1] = {}): FormFixture {
  return showForm({file: {...schema, ...more}}, options);
}

describe('file field', () => {
  itIsAField({schema, answer});

  it('answers with the bytes in base64, and shows name and size', async () => {
    const shown = show();
    choose(input(shown), pdf());
    await until('it is read', () => shown.form.at('/file')?.value);
    expect(shown.form.payload).to.deep.equal({file: answer});
    expect(shownText(shown)).to.equal('证书.pdf 9 B');
    expect(shown.said()).to.equal('已选择 证书.pdf');
  });

  it('answers with the text where the schema asks for no encoding', async () => {
    const shown = show({contentMediaType: 'text/csv', contentEncoding: undefined, ui: {widget: 'file'}});
    choose(input(shown), new File(['姓名,年龄'], 'a.csv', {type: 'text/csv'}));
    await until('it is read', () => shown.form.at('/file')?.value);
    expect(shown.form.payload).to.deep.equal({file: '姓名,年龄'});
  });

  it('is chosen by dropping, too', async () => {
    const shown = show();
    drop(shown.row('/file').querySelector('.material') as HTMLElement, pdf());
    await until('it is read', () => shown.form.at('/file')?.value);
  });

  it('offers and takes only what the schema allows, whatever a file is called', async () => {
    const shown = show();
    expect(input(shown).accept).to.equal('application/pdf');
    expect(shown.row('/file').textContent).to.contain('PDF，不超过 10 MB');
    choose(input(shown), pdf('照片.pdf', 'JFIF'));
    await until('it is refused', () => shown.problemAt('/file'));
    expect(shown.problemAt('/file')).to.equal('照片.pdf 不是 PDF 文件，请换一个。');
    expect(shown.form.payload).to.deep.equal({});
  });

  it('refuses what is too large or empty before it is read', async () => {
    const shown = show({maxLength: 8});
    choose(input(shown), pdf());
    expect(shown.problemAt('/file')).to.equal('证书.pdf 太大：9 B，最大 6 B。请换一个小一些的文件。');
    choose(input(shown), pdf('空.pdf', ''));
    expect(shown.problemAt('/file')).to.contain('空.pdf 是空文件');
  });

  it('keeps a good file when another one is refused', async () => {
    const shown = show({}, {value: {file: answer}});
    choose(input(shown), pdf('空.pdf', ''));
    expect(shown.form.payload).to.deep.equal({file: answer});
    expect(shown.problemAt('/file')).to.equal('');
    expect(shown.row('/file').querySelector('.material .problem')?.textContent).to.equal(
      '空.pdf 是空文件，请换一个。原来的文件没有改变。',
    );
  });

  it('still says why it is missing when all is judged', async () => {
    const shown = show({}, {schema: {required: ['file']}});
    choose(input(shown), pdf('空.pdf', ''));
    shown.form.validate();
    expect(shown.problemAt('/file')).to.contain('空文件');
  });

  it('of a draft shows the size, and can be replaced and removed', async () => {
    const shown = show({}, {value: {file: answer}});
    expect(shownText(shown)).to.equal('已选择的文件 9 B');
    expect(shown.row('/file').querySelector('label')?.textContent).to.equal('更换');
    button(shown, '删除').focus();
    await sendKeys({press: 'Enter'});
    expect(shown.form.payload).to.deep.equal({});
    expect(focused(shown)).to.equal('/file');
    expect(buttons(shown)).to.deep.equal([]);
  });

  it('takes the last of two that are chosen one after the other', async () => {
    const shown = show();
    choose(input(shown), pdf('一.pdf', `%PDF-${'1'.repeat(4_000_000)}`));
    choose(input(shown), pdf('二.pdf'));
    await until('it is read', () => shown.form.at('/file')?.value);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shownText(shown)).to.contain('二.pdf');
    expect(shown.form.payload).to.deep.equal({file: answer});
  });

  it('only shows a file that cannot be changed', () => {
    const shown = show({readOnly: true}, {value: {file: answer}});
    expect(shownText(shown)).to.equal('已选择的文件 9 B');
    expect(input(shown)).to.equal(null);
    drop(shown.row('/file').querySelector('.material') as HTMLElement, pdf());
    expect(shown.form.payload).to.deep.equal({file: answer});
  });
});
