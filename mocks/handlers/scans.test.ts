import {describe, it} from 'node:test';
import {expect} from 'chai';
import {Ministry} from '../ministry/ministry.ts';
import {personas} from '../personas.ts';
import {faultsIn, refusalIn, Visitor, type Reply} from '../testing/visitor.ts';
import type {Scan} from '../ministry/scans.ts';

describe('POST /scans', () => {
  it('makes a code that cannot be guessed and says nothing of the person', async () => {
    const {desktop} = await visitors();
    const {status, body} = await open(desktop);
    expect(status).to.equal(201);
    expect(body).to.deep.equal({scan: body.scan, url: `/desktop/scan/#${body.scan}`, expiresIn: 120});
    expect(body.scan).to.match(/^[\w-]{22}$/);
    expect((await open(desktop)).body.scan).not.to.equal(body.scan);
  });

  it('takes the address of the page from whoever sets the ministry up', async () => {
    const ministry = new Ministry({scanUrl: (scan) => `https://portal.example/scan#${scan}`});
    const {desktop} = await visitors(ministry);
    const {body} = await open(desktop);
    expect(body.url).to.equal(`https://portal.example/scan#${body.scan}`);
  });

  it('is for somebody who said who they are', async () => {
    const visitor = new Visitor();
    const unknown = await visitor.send('POST', '/scans', {identity: 'guessed'});
    expect([unknown.status, refusalIn(unknown)]).to.deep.equal([403, 'verification-refused']);
    for (const body of [{}, {identity: 1}, null]) {
      expect(faultsIn(await visitor.send('POST', '/scans', body))).to.deep.equal(['#/identity required']);
    }
  });
});

describe('a code on the page', () => {
  it('opens a session once the phone has confirmed it, and only once', async () => {
    const {desktop, phone} = await visitors();
    const {scan} = (await open(desktop)).body;
    expect(await status(desktop, scan)).to.equal('waiting');
    const early = await verify(desktop, {scan});
    expect([early.status, refusalIn(early)]).to.deep.equal([403, 'verification-refused']);

    const confirmed = await confirm(phone, scan);
    expect([confirmed.status, (confirmed.body as Uint8Array).length]).to.deep.equal([204, 0]);
    expect(await status(desktop, scan)).to.equal('confirmed');
    const session = await verify(desktop, {scan});
    expect(session.status).to.equal(201);
    desktop.token = (session.body as {token: string}).token;
    expect((await desktop.record()).basic.name).to.equal(personas.manual.name);

    expect((await verify(desktop, {scan})).status).to.equal(403);
    expect((await desktop.send('GET', `/scans/${scan}`)).status).to.equal(404);
  });

  it('may be confirmed again while it waits for the page', async () => {
    const {desktop, phone} = await visitors();
    const {scan} = (await open(desktop)).body;
    expect((await confirm(phone, scan)).status).to.equal(204);
    expect((await confirm(phone, scan)).status).to.equal(204);
  });

  it('is good for two minutes, and for two more from when it is confirmed', async () => {
    const {desktop, phone} = await visitors();
    const [first, second] = [(await open(desktop)).body.scan, (await open(desktop)).body.scan];
    desktop.clock.wait(119);
    expect(await status(desktop, second)).to.equal('waiting');
    await confirm(phone, first);
    desktop.clock.wait(2);
    for (const reply of [await desktop.send('GET', `/scans/${second}`), await confirm(phone, second)]) {
      expect([reply.status, refusalIn(reply)]).to.deep.equal([404, 'scan-expired']);
    }
    expect(await status(desktop, first)).to.equal('confirmed');
    desktop.clock.wait(118);
    expect((await verify(desktop, {scan: first})).status).to.equal(403);
  });

  it('stays confirmed when somebody else scans it afterwards', async () => {
    const {desktop, phone} = await visitors();
    const {scan} = (await open(desktop)).body;
    await confirm(phone, scan);
    await phone.enter(personas.woman);
    const foreign = await confirm(phone, scan);
    expect([foreign.status, refusalIn(foreign)]).to.deep.equal([403, 'verification-refused']);
    expect(await status(desktop, scan)).to.equal('confirmed');
    expect((await verify(desktop, {scan})).status).to.equal(201);
  });

  it('is refused for good when somebody else scans it', async () => {
    const {desktop, phone} = await visitors();
    const {scan} = (await open(desktop)).body;
    await phone.enter(personas.woman);
    const foreign = await confirm(phone, scan);
    expect([foreign.status, refusalIn(foreign)]).to.deep.equal([403, 'verification-refused']);
    expect(await status(desktop, scan)).to.equal('refused');
    await phone.enter(personas.manual);
    expect((await confirm(phone, scan)).status).to.equal(403);
    expect((await verify(desktop, {scan})).status).to.equal(403);
  });

  it('is confirmed by a session alone', async () => {
    const {desktop} = await visitors();
    const {scan} = (await open(desktop)).body;
    expect((await confirm(desktop, scan)).status).to.equal(401);
    expect(await status(desktop, scan)).to.equal('waiting');
  });

  it('verifies nobody but the person for whom it was made', async () => {
    const {desktop, phone} = await visitors();
    const {scan} = (await open(desktop)).body;
    await confirm(phone, scan);
    const {name, idNumber} = personas.woman;
    const {body} = await desktop.send<{identity: string}>('POST', '/identities', {name, idNumber});
    desktop.identity = body.identity;
    expect((await verify(desktop, {scan})).status).to.equal(403);
  });

  it('is nothing that can be made up', async () => {
    const {desktop} = await visitors();
    for (const evidence of [{scan: 'guessed'}, {scan: undefined}, {}, null, 'x', []]) {
      expect((await verify(desktop, evidence)).status).to.equal(403);
    }
    expect((await desktop.send('GET', '/scans/guessed')).status).to.equal(404);
  });
});

/** A page on which somebody has said who they are, and their phone, on which they have been verified. */
async function visitors(ministry?: Ministry): Promise<{desktop: Visitor; phone: Visitor}> {
  const desktop = new Visitor(ministry ? {ministry} : {});
  const phone = await new Visitor({ministry: desktop.ministry}).enter();
  const {name, idNumber} = personas.manual;
  const {body} = await desktop.send<{identity: string}>('POST', '/identities', {name, idNumber});
  desktop.identity = body.identity;
  return {desktop, phone};
}

function open(visitor: Visitor): Promise<Reply<Scan>> {
  return visitor.send<Scan>('POST', '/scans', {identity: visitor.identity});
}

function confirm(visitor: Visitor, scan: string): Promise<Reply> {
  return visitor.send('POST', `/scans/${scan}/confirmation`, {});
}

async function status(visitor: Visitor, scan: string): Promise<string> {
  return (await visitor.send<{status: string}>('GET', `/scans/${scan}`)).body.status;
}

function verify(visitor: Visitor, evidence: unknown): Promise<Reply> {
  return visitor.send('POST', '/verifications', {identity: visitor.identity, method: 'app', consent: [], evidence});
}
