import {expect} from 'chai';
import {describe, it} from 'node:test';
import {initialRegistration} from './index.ts';
import {filesAt, read} from './testing/documents.ts';

/** Texts that an applicant reads; everything else is the same in every language. */
const READ = new Set(
  `title shortTitle heading label text basis description start submit notFound confirm cancel passed selectAll required
   next open agree close empty messages items`.split(/\s+/),
);
const HAN = /\p{Script=Han}/u;

describe('the English translation of 初始注册', async () => {
  const zh: unknown = initialRegistration.spec;
  const en: unknown = await initialRegistration.translations?.['en']?.();

  it('leaves no text untranslated', () => {
    const left = [...textsOf(en)].filter(([, text]) => HAN.test(text)).map(([path]) => path);
    expect(left).to.deep.equal([]);
  });

  it('translates every text and changes nothing else', () => {
    const english = new Map(textsOf(en));
    const changed: string[] = [];
    for (const [path, text] of textsOf(zh)) {
      expect(english.has(path), path).to.equal(true);
      if (english.get(path) === text) continue;
      const keys = path.split('/');
      if (!keys.some((key) => READ.has(key)) && !['/lang'].includes(path) && keys.at(-1) !== 'keywords')
        changed.push(path);
    }
    expect(changed).to.deep.equal([]);
    expect(english.size).to.equal(new Map(textsOf(zh)).size);
  });

  it('says that it is English', () => {
    expect(en).to.have.property('lang', 'en');
    expect(en).to.have.property('id', initialRegistration.spec.id);
  });

  it('translates the code lists too', () => {
    const nested = 'steps[4].form.$defs.ethnic-groups.oneOf[4].title';
    expect(zh).to.have.nested.property(nested, '维吾尔族');
    expect(en).to.have.nested.property(nested, 'Uygur');
  });
});

describe('the overlays of the translation', () => {
  for (const file of filesAt('*/en/**/*.overlay.json')) {
    it(`${file} names the document that it translates`, () => {
      const {extends: base} = read(file);
      const document = new URL(String(base), `file:///${file}`).pathname.slice(1);
      expect(filesAt(document)).to.deep.equal([document]);
      const stem = file.replace('/en/', '/').replace('.overlay.json', '');
      expect(document.startsWith(`${stem}.`) || document === `${stem}/service.json`).to.equal(true);
    });
  }
});

/** Every text of a JSON value with its path. */
function* textsOf(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${path}/${key}`);
}
