import {join} from 'node:path';
import {chromium, type Page} from 'playwright-core';
import {CHROME_ARGS, findChrome} from '../chrome.ts';
import {ROOT} from '../run.ts';
import {serve} from '../serve.ts';
import {brotli} from './brotli.ts';

/** What the smallest host page fetches until the first screen of a filing stands: path → bytes after Brotli. */
export function filesOfFirstScreen(): Promise<Map<string, number>> {
  const service = 'first-class-constructor/initial-registration';
  const body = `<formwork-filing service="${service}" endpoint="/api"></formwork-filing>`;
  return filesOf(pageOf('embed', body), (page) =>
    page.locator('formwork-filing').getByRole('heading').first().waitFor({timeout: 10_000}),
  );
}

/** The same for `<formwork-form>` with fifteen fields of the usual kinds, two of which are not asked at first. */
export function filesOfForm(): Promise<Map<string, number>> {
  return filesOf(pageOf('form', '<formwork-form></formwork-form>'), async (page) => {
    await page.waitForFunction(() => customElements.get('formwork-form') !== undefined);
    await page.evaluate((schema) => {
      Object.assign(document.querySelector('formwork-form') as object, {schema});
    }, FIFTEEN);
    await page.getByLabel('同意').waitFor({timeout: 10_000});
  });
}

async function filesOf(html: string, untilShown: (page: Page) => Promise<unknown>): Promise<Map<string, number>> {
  const {origin, close} = await serve(join(ROOT, 'dist'), {pages: {'/': html}});
  const browser = await chromium.launch({executablePath: await findChrome(), args: [...CHROME_ARGS]});
  try {
    const page = await browser.newPage({viewport: {width: 390, height: 844}});
    const bodies: Promise<[string, Buffer]>[] = [];
    page.on('response', (response) => {
      const {pathname} = new URL(response.url());
      if (pathname !== '/' && response.ok()) bodies.push(response.body().then((body) => [pathname, body]));
    });
    await page.goto(`${origin}/`, {waitUntil: 'networkidle'});
    await untilShown(page);
    return new Map((await Promise.all(bodies)).map(([path, body]) => [path, brotli(body)]));
  } finally {
    await browser.close();
    await close();
  }
}

function pageOf(bundle: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>Host</title><script type="module" src="/${bundle}.js"></script></head>
  <body>${body}</body>
</html>`;
}

const text = (title: string): object => ({title, type: 'string', pattern: '^.{1,40}$'});
const choice = (title: string, count: number): object => ({
  title,
  oneOf: Array.from({length: count}, (_, index) => ({const: index, title: `${title} ${index}`})),
});

const FIFTEEN = {
  type: 'object',
  required: ['name', 'born', 'country', 'sex', 'persons', 'terms'],
  properties: {
    name: text('姓名'),
    school: text('学校'),
    born: {title: '出生日期', type: 'string', format: 'date'},
    street: text('街道'),
    city: text('城市'),
    code: text('邮政编码'),
    time: true,
    phone: text('电话'),
    country: choice('国家', 10),
    sex: choice('性别', 3),
    persons: {title: '人数', type: 'integer', minimum: 1, maximum: 20},
    company: text('单位'),
    tax: true,
    post: text('职务'),
    terms: {title: '同意', type: 'boolean', const: true},
  },
  dependentSchemas: {
    phone: {properties: {time: text('联系时间')}, required: ['time']},
    company: {properties: {tax: text('税号')}, required: ['tax']},
  },
};
