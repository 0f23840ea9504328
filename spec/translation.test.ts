import {expect} from 'chai';
import {describe, it} from 'node:test';
import {firstClassConstructor, initialRegistration} from './index.ts';
import {filesAt, read} from './testing/documents.ts';

const HAN = /\p{Script=Han}/u;

for (const [id, load] of Object.entries(firstClassConstructor)) {
  describe(`the English translation of ${id}`, async () => {
    const {spec: zh, translations} = await load();
    const en: unknown = await translations?.['en']?.();

    it('leaves no text untranslated', () => {
      const left = [...textsOf(en)].filter(([, text]) => HAN.test(text)).map(([path]) => path);
      expect(left).to.deep.equal([]);
    });

    it('translates every text and changes nothing else', () => {
      const english = new Map(textsOf(en));
      const chinese = [...textsOf(zh)];
      expect([...english.keys()]).to.have.members(chinese.map(([path]) => path));
      const changed = chinese.filter(([path, text]) => english.get(path) !== text && !isRead(path));
      expect(changed.map(([path]) => path)).to.deep.equal([]);
    });

    it('keeps the placeholders of every text', () => {
      const english = new Map(textsOf(en));
      for (const [path, text] of textsOf(zh)) {
        if (isRead(path)) expect(placeholdersOf(english.get(path) ?? ''), path).to.have.members(placeholdersOf(text));
      }
    });

    it('says that it is English', () => {
      expect(en).to.have.property('lang', 'en');
      expect(en).to.have.property('id', id);
    });
  });
}

describe('the English translation of a form', async () => {
  const {spec: zh, translations} = initialRegistration;
  const en = await translations?.['en']?.();

  it('translates the code lists too', () => {
    const nested = 'form.$defs.ethnic-groups.oneOf[4].title';
    expect(zh.steps.find(({id}) => id === 'form')).to.have.nested.property(nested, '维吾尔族');
    expect(en?.steps.find(({id}) => id === 'form')).to.have.nested.property(nested, 'Uygur');
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

/** Whether an applicant reads the text at a path; everything else is the same in every language. */
function isRead(path: string): boolean {
  const keys = path.split('/');
  const last = keys.at(-1) ?? '';
  if (/^\d+$/.test(last)) return LISTS.has(keys.at(-2) ?? '');
  return TEXTS.has(last) || keys.at(-2) === 'messages' || path === '/lang';
}

function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\{[^}]+\}/g))];
}

const TEXTS = new Set(
  `title shortTitle heading label text basis description start submit notFound confirm cancel passed selectAll required
   next open agree close empty message mend decline declined expired refresh skip amend actor keywords`.split(/\s+/),
);
/** Lists of texts; those of a scan are its `steps`. */
const LISTS = new Set(['items', 'notes', 'steps']);
