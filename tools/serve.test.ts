import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from 'formwork/mocks';
import {serve, type Served} from './serve.ts';

describe('The static server', () => {
  let folder = '';
  let served: Served;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formwork-'));
    await mkdir(join(folder, 'pages', 'mobile'), {recursive: true});
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'pages', 'mobile', 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'pages', 'main.js'), 'export {};');
    served = await serve(join(folder, 'pages'), {pages: {'/host/': '<p>host</p>'}});
  });
  after(async () => {
    await served.close();
    await rm(folder, {recursive: true});
  });

  it('puts every answer under the strict content security policy', async () => {
    for (const path of ['/mobile/', '/main.js', '/missing', '/host/']) {
      const {headers} = await fetch(served.origin + path);
      expect(headers.get('content-security-policy'), path)
        .to.include("default-src 'none'; script-src 'self'; style-src 'self'")
        .and.include("require-trusted-types-for 'script'")
        .and.not.include('unsafe');
    }
  });

  it('names the type of what it serves', async () => {
    expect((await fetch(`${served.origin}/mobile/`)).headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect((await fetch(`${served.origin}/main.js`)).headers.get('content-type')).to.equal(
      'text/javascript; charset=utf-8',
    );
    expect(await (await fetch(`${served.origin}/host/`)).text()).to.equal('<p>host</p>');
  });

  it('serves nothing from outside its folder, and nothing to a POST', async () => {
    const status = await new Promise((resolve, reject) => {
      request(served.origin, {path: '/..%2fsecret.txt'}, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).to.equal(404);
    expect((await fetch(`${served.origin}/main.js`, {method: 'POST'})).status).to.equal(404);
  });

  it('has a pretend ministry in it, into which a test can look', async () => {
    const answer = await fetch(`${served.origin}/ministry/`);
    expect(await answer.json()).to.deep.equal({origin: served.origin});
    const {name, idNumber} = personas.manual;
    const found = await fetch(`${served.origin}/ministry/normal/api/identities`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({name, idNumber}),
    });
    expect(found.status).to.equal(200);
    expect(served.ministry.toJSON().identities).to.have.length(1);
  });
});
