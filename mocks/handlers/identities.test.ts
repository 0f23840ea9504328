import {describe, it} from 'node:test';
import {expect} from 'chai';
import {personas} from '../personas.ts';
import {faultsIn, refusalIn, Visitor} from '../testing/visitor.ts';

describe('POST /identities', () => {
  const {name, idNumber} = personas.manual;

  it('knows a registered person, and tells the page only masked numbers', async () => {
    const {status, body} = await new Visitor().send('POST', '/identities', {name, idNumber});
    expect(status).to.equal(200);
    expect(body).to.include({name, idNumberMasked: '110***********0011', mobileMasked: '138****0001'});
    expect(JSON.stringify(body)).not.to.include(idNumber);
  });

  it('answers a wrong name like an unknown number', async () => {
    const visitor = new Visitor();
    const wrongName = await visitor.send('POST', '/identities', {name: '王建军', idNumber});
    const unknown = await visitor.send('POST', '/identities', {name, idNumber: '11010519491231002X'});
    expect(wrongName.status).to.equal(404);
    expect(wrongName.body).to.deep.equal(unknown.body);
  });

  it('judges what was typed by the same schema as the page', async () => {
    const reply = await new Visitor().send('POST', '/identities', {idNumber: '110000197605120012', extra: 1});
    expect(reply.status).to.equal(422);
    expect(faultsIn(reply)).to.have.members(['#/name required', '#/idNumber format', '#/extra additionalProperties']);
  });

  it('refuses what is no JSON', async () => {
    const reply = await new Visitor().fetch('/api/identities', {method: 'POST', body: '{'});
    expect(reply.status).to.equal(400);
    expect(reply.headers.get('Content-Type')).to.equal('application/problem+json');
  });

  it('gives each asking an identity of its own that cannot be guessed', async () => {
    const visitor = new Visitor();
    const ask = async () =>
      (await visitor.send<{identity: string}>('POST', '/identities', {name, idNumber})).body.identity;
    const [first, second] = [await ask(), await ask()];
    expect(first)
      .to.match(/^[\w-]{22}$/)
      .and.not.equal(second);
  });

  it('offers to register to whom it does not know', async () => {
    const {name: stranger, idNumber: number} = personas.unregistered;
    expect(refusalIn(await new Visitor().send('POST', '/identities', {name: stranger, idNumber: number}))).to.equal(
      'person-not-found',
    );
  });
});
