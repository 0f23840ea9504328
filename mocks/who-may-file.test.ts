import {describe, it} from 'node:test';
import {expect} from 'chai';
import {barriersOf} from 'formwork/sdk';
import {initialRegistration} from 'formwork/spec';
import {personas, type PersonaName} from './personas.ts';
import {shipped} from './testing/shipped.ts';
import {refusalIn, Visitor} from './testing/visitor.ts';

const services = {initialRegistration, ...shipped};
const corrections = ['basicDataCorrection', 'photoAndSignature', 'correction'] as const;

/** The services that each of the people may file. */
const open: Readonly<Record<Exclude<PersonaName, 'unregistered'>, readonly (keyof typeof services)[]>> = {
  manual: ['initialRegistration', ...corrections],
  rareCharacter: ['initialRegistration', ...corrections],
  woman: ['initialRegistration', ...corrections],
  withoutCertificate: corrections,
  holder: ['renewal', 'specialityAddition', 'cancellation', ...corrections],
  expiring: ['cancellation', ...corrections],
  expired: ['reRegistration', 'cancellation', ...corrections],
  cancelled: ['reRegistration', ...corrections],
  over65: ['cancellation', ...corrections],
  restricted: corrections,
  revoked: ['cancellation', ...corrections],
};

describe('who may file', () => {
  for (const [who, allowed] of Object.entries(open)) {
    const {name} = personas[who as PersonaName];
    it(`${name} may file ${allowed.join(', ')}, and nothing else`, async () => {
      const granted: string[] = [];
      for (const [what, service] of Object.entries(services)) {
        const visitor = await new Visitor().enter(personas[who as PersonaName]);
        const reply = await visitor.submit(
          await visitor.prepareFor(service, {'/basic/school': '另一所大学', ...(what === 'cancellation' && REASON)}),
          'key-1',
        );
        if (reply.status === 201) granted.push(what);
        else expect([what, reply.status, refusalIn(reply)]).to.deep.equal([what, 403, 'not-eligible']);
      }
      expect(granted).to.have.members([...allowed]);
    });
  }

  it('is told with the law that it rests on, before anything in the answers', async () => {
    const visitor = await new Visitor().enter(personas.expiring);
    const filing = await visitor.prepareFor(shipped.renewal);
    const reply = await visitor.submit({...filing, answers: {}, acknowledged: []}, 'key-1');
    expect(reply.status).to.equal(403);
    expect(reply.body.detail).to.match(
      /^您的注册有效期至2026-12-11。延续注册应在有效期届满30日前申请.*（《注册建造师管理规定》第十二条.*）$/,
    );
    expect(reply.body).not.to.have.property('errors');
    expect(visitor.ministry.toJSON()).to.deep.include({cases: [], filings: []});
  });

  it('names every rule that is in the way', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    await visitor.file(shipped.specialityAddition);
    const reply = await visitor.submit(await visitor.prepareFor(initialRegistration), 'second');
    expect(reply.body.detail).to.match(/您有一项注册业务正在办理中.*您已注册/);
  });

  it('is advised nothing that would be refused, too', async () => {
    for (const [who, persona] of Object.entries(personas)) {
      if (!persona.registered) continue;
      const record = await (await new Visitor().enter(persona)).record();
      for (const [what, {spec}] of Object.entries(services)) {
        for (const {service} of barriersOf(spec, record)) {
          const advised = Object.values(services).find((one) => one.spec.id === service);
          if (advised) expect(barriersOf(advised.spec, record), `${who} ${what} ${service}`).to.deep.equal([]);
        }
      }
    }
  });

  it('leaves one application open at a time, and a correction beside it', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    await visitor.file(shipped.specialityAddition);
    const second = await visitor.submit(await visitor.prepareFor(shipped.cancellation, REASON), 'second');
    expect(second.status).to.equal(403);
    await visitor.file(shipped.correction, {'/basic/school': '另一所大学'});
    const other = await visitor.submit(
      await visitor.prepareFor(shipped.photoAndSignature, {'/basic/school': '第三所大学'}),
      'third',
    );
    expect(other.status).to.equal(403);
  });
});

const REASON = {'/cancellation/reason': '04'};
