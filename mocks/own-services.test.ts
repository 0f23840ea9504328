import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ServiceModule} from 'formwork/spec';
import {shipped} from './testing/shipped.ts';
import {faultsIn, Visitor} from './testing/visitor.ts';

const {reRegistration, renewal} = shipped;

describe('a service of one’s own', () => {
  it('is judged by its spec alone, validators or not', async () => {
    const own: ServiceModule = {spec: {...reRegistration.spec, id: 'own/service', rules: []}};
    const visitor = await new Visitor({services: [own, renewal]}).enter();
    const filing = await visitor.prepareFor(own);
    const broken = structuredClone(filing);
    Object.assign(broken.answers['basic']!, {school: '', extra: 1});
    expect(faultsIn(await visitor.submit(broken, 'key-1'))).to.have.members([
      '#/answers/basic/school minLength',
      '#/answers/basic/school pattern',
      '#/answers/basic/extra additionalProperties',
    ]);
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
    await visitor.complete(visitor.ministry.toJSON().cases[0]!.caseNumber);
    expect(await visitor.record()).not.to.have.property('registration');
  });

  it('may ask for a file under a condition, and takes none where it does not', async () => {
    const visitor = await new Visitor({services: [conditional(), reRegistration]}).enter();
    const proof = await visitor.upload('proof');
    expect(proof.status).to.equal(201);
    const filing = await visitor.prepareFor(conditional(), {'/why': 'moved', '/proof': proof.body});
    const unasked = {...filing, answers: {...filing.answers, why: 'other'}};
    const faults = faultsIn(await visitor.submit(unasked, 'key-1'));
    expect(faults).to.include('#/answers/proof/id additionalProperties');
    expect(new Set(faults.map((one) => one.slice(0, 15)))).to.deep.equal(new Set(['#/answers/proof']));
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
  });

  it('is remarked on only where something can be corrected', async () => {
    const visitor = await new Visitor({services: [conditional(), reRegistration]}).enter();
    const caseNumber = await visitor.file(conditional(), {'/why': 'other'});
    await visitor.ministry.returnForCorrection(caseNumber);
    expect((await visitor.case(caseNumber)).remarks?.map(({pointer}) => pointer)).to.deep.equal(['/why']);
  });
});

/** A service whose form asks for a proof in one case, and shows the name. */
function conditional(): ServiceModule {
  const text = {type: 'string', maxLength: 50};
  const material = {
    type: 'object',
    properties: {mediaType: {enum: ['image/png']}, size: {maximum: 100_000}},
    ui: {widget: 'material'},
  };
  const form = {
    type: 'object',
    properties: {why: {...text, title: '事由'}, name: {...text, readOnly: true, ui: {prefill: '/basic/name'}}},
    if: {properties: {why: {const: 'moved'}}, required: ['why']},
    then: {properties: {proof: material}, required: ['proof']},
  };
  const {steps} = reRegistration.spec;
  const spec = {...reRegistration.spec, id: 'own/conditional', rules: []};
  return {spec: {...spec, steps: steps.map((step) => (step.type === 'form' ? {...step, form} : step))}};
}
