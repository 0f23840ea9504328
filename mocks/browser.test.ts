import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {expect} from 'chai';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {CHROME_ARGS, findChrome} from '../tools/chrome.ts';
import type {resetMocks, startMocks} from './browser.ts';
import {personas} from './personas.ts';
import {serveSite, type Site} from './testing/site.ts';

/** The page has the whole module as a global. */
declare const mocks: {startMocks: typeof startMocks; resetMocks: typeof resetMocks};

describe('startMocks', () => {
  let browser: Browser;
  let site: Site;
  let context: BrowserContext;
  let noise: string[];

  before(async () => {
    site = await serveSite();
    browser = await chromium.launch({executablePath: await findChrome(), args: CHROME_ARGS});
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    noise = [];
    site.leaked.length = 0;
  });

  afterEach(() => context.close());

  async function open(path = '/'): Promise<Page> {
    const page = await context.newPage();
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    await page.goto(site.origin + path);
    await page.waitForFunction(() => 'mocks' in globalThis);
    return page;
  }

  it('answers under the strict policy, at the first visit, and without a word', async () => {
    const page = await open();
    await start(page);
    expect(await identify(page)).to.include({status: 200, name: personas.manual.name});
    expect(noise).to.deep.equal([]);
    expect(site.leaked).to.deep.equal([]);
  });

  it('leaves other requests to the network, and answers unknown paths of its own', async () => {
    const page = await open();
    await start(page);
    const answers = await page.evaluate(async () => {
      const elsewhere = await fetch('/elsewhere.json');
      const unknown = await fetch('/api/unknown');
      return [await elsewhere.json(), unknown.status, unknown.headers.get('Content-Type')] as unknown[];
    });
    expect(answers).to.deep.equal([{from: 'network'}, 404, 'application/problem+json']);
    expect(site.leaked).to.deep.equal([]);
  });

  it('remembers over reloads, and in another tab, until it is reset', async () => {
    const page = await open();
    await start(page);
    const token = await verify(page);
    for (let reloads = 0; reloads < 3; reloads++) {
      await page.reload();
      await page.waitForFunction(() => 'mocks' in globalThis);
      await start(page);
      expect(await record(page, token)).to.equal(200);
    }
    const tab = await open();
    await start(tab);
    expect(await record(tab, token)).to.equal(200);
    await tab.evaluate(() => mocks.resetMocks());
    expect(await record(page, token)).to.equal(401);
    expect(await record(tab, token)).to.equal(401);
    expect(site.leaked).to.deep.equal([]);
  });

  it('starts without a word when the page before has just given the worker up', async () => {
    await start(await open());
    const page = await open();
    await page.evaluate(() => {
      ServiceWorkerRegistration.prototype.update = () =>
        Promise.reject(
          new TypeError("Failed to update a ServiceWorker for scope ('/') with script ('/x.js'): Not found"),
        );
    });
    await start(page);
    expect(await identify(page)).to.include({status: 200});
    expect(noise).to.deep.equal([]);
  });

  it('takes a file and gives it back', async () => {
    const page = await open();
    await start(page);
    const token = await verify(page);
    const sizes = await page.evaluate(async (bearer) => {
      const bytes = await new Promise<Blob | null>((resolve) => {
        const canvas = Object.assign(document.createElement('canvas'), {width: 295, height: 413});
        canvas.getContext('2d')?.fillRect(0, 0, 50, 50);
        canvas.toBlob(resolve, 'image/jpeg');
      });
      const headers = {Authorization: `Bearer ${bearer}`};
      const stored = await fetch('/api/materials?slot=photo', {method: 'POST', headers, body: bytes});
      const {id} = (await stored.json()) as {id: string};
      const blob = await (await fetch(`/api/materials/${id}`, {headers})).blob();
      return [bytes?.size, blob.size, blob.type];
    }, token);
    expect(sizes[1]).to.equal(sizes[0]);
    expect(sizes[2]).to.equal('image/jpeg');
  });

  it('shows the phone the page that the example says, and lets it confirm', async () => {
    const page = await open();
    await page.evaluate(async () => {
      await mocks.startMocks({scanUrl: (scan) => `/phone/#${scan}`});
    });
    const {identity = ''} = await identify(page);
    const {scan, url} = await page.evaluate(async (person) => {
      const response = await fetch('/api/scans', {method: 'POST', body: JSON.stringify({identity: person})});
      return (await response.json()) as {scan: string; url: string};
    }, identity);
    expect(url).to.equal(`/phone/#${scan}`);
    const session = await verify(page);
    const confirmed = await page.evaluate(
      async ([path, bearer]) => {
        const headers = {Authorization: `Bearer ${bearer}`};
        return (await fetch(path, {method: 'POST', headers, body: '{}'})).status;
      },
      [`/api/scans/${scan}/confirmation`, session] as const,
    );
    expect(confirmed).to.equal(204);
  });

  it('plays the scenario that the address asks for', async () => {
    const page = await open('/?scenario=error-500');
    await page.evaluate(async () => {
      await mocks.startMocks({scenario: new URLSearchParams(location.search).get('scenario')});
    });
    expect(await identify(page)).to.include({status: 500});
  });

  it('says that a worker below the page cannot control it', async () => {
    const page = await open();
    const message = await page.evaluate(() =>
      mocks.startMocks({workerUrl: '/deep/mockServiceWorker.js'}).then(String, String),
    );
    expect(message).to.include('worker-scope');
  });

  it('lets nothing else through Trusted Types', async () => {
    const page = await open();
    await start(page);
    const refused = await page.evaluate(() => {
      const attempts = [
        () => Object.assign(document.createElement('script'), {src: '/page.js'}),
        () => (document.body.innerHTML = '<b></b>'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'admitted';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).to.deep.equal(['TypeError', 'TypeError']);
  });

  it('lets requests through to the network after it was stopped', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const {stop} = await mocks.startMocks();
      await stop();
    });
    expect(await page.evaluate(async () => (await fetch('/api/record')).status)).to.equal(404);
    expect(site.leaked).to.deep.equal(['GET /api/record']);
  });
});

async function start(page: Page): Promise<void> {
  await page.evaluate(async () => void (await mocks.startMocks()));
}

async function identify(page: Page): Promise<{status: number; name?: string; identity?: string}> {
  return page.evaluate(async ({name, idNumber}) => {
    const response = await fetch('/api/identities', {method: 'POST', body: JSON.stringify({name, idNumber})});
    return {status: response.status, ...((await response.json()) as object)};
  }, personas.manual);
}

async function verify(page: Page): Promise<string> {
  const {identity = ''} = await identify(page);
  return page.evaluate(async (person) => {
    const send = (path: string, body: object) => fetch(path, {method: 'POST', body: JSON.stringify(body)});
    await send('/api/sms-codes', {identity: person});
    const evidence = {smsCode: '246810'};
    const response = await send('/api/verifications', {identity: person, method: 'sms', consent: [], evidence});
    return ((await response.json()) as {token: string}).token;
  }, identity);
}

async function record(page: Page, token: string): Promise<number> {
  return page.evaluate(async (bearer) => {
    return (await fetch('/api/record', {headers: {Authorization: `Bearer ${bearer}`}})).status;
  }, token);
}
