import {describe, it} from 'node:test';
import {expect} from 'chai';
import {employers} from '../employers.ts';
import {personas} from '../personas.ts';
import {samplePng} from '../testing/sample-png.ts';
import {faultsIn, Visitor, type Filing, type InitialAnswers} from '../testing/visitor.ts';
import {Ministry} from './ministry.ts';
import type {MinistryState} from './state.ts';

describe('a filing that was tampered with', () => {
  const unverified = employers.find(({verified}) => !verified)!;
  const cases: readonly [title: string, tamper: (filing: Filing<InitialAnswers>) => void, faults: readonly string[]][] =
    [
      ['another name', ({answers}) => (answers.basic['name'] = '王建军'), ['#/answers/basic/name backend']],
      [
        'another person’s number',
        ({answers}) => Object.assign(answers.basic, {idNumber: personas.woman.idNumber, sex: '2'}),
        ['#/answers/basic/idNumber backend'],
      ],
      ['a sex that the number denies', ({answers}) => (answers.basic['sex'] = '2'), ['#/answers/basic/sex const']],
      ['a missing answer', ({answers}) => delete answers.basic['school'], ['#/answers/basic/school required']],
      [
        'a day that does not exist',
        ({answers}) => (answers.basic['graduationDate'] = '2001-02-30'),
        ['#/answers/basic/graduationDate format'],
      ],
      [
        'a key that the form does not have',
        ({answers}) => Object.assign(answers.basic, {status: 'approved'}),
        ['#/answers/basic/status additionalProperties'],
      ],
      ['a key beside the answers', (filing) => Object.assign(filing, {'a/b': 1}), ['#/a~1b additionalProperties']],
      [
        'an employer that nobody registered',
        ({answers}) => (answers.employer['creditCode'] = '91350100M000100Y43'),
        ['#/answers/employer/creditCode backend'],
      ],
      [
        'an employer that is not verified',
        ({answers}) => (answers.employer['creditCode'] = unverified.creditCode),
        ['#/answers/employer/creditCode backend'],
      ],
      [
        'details of another employer',
        ({answers}) => Object.assign(answers.employer, {legalRepresentative: '别人', city: '别处'}),
        ['#/answers/employer/legalRepresentative backend', '#/answers/employer/city backend'],
      ],
      [
        'a speciality that is not on the certificate',
        ({answers}) => answers.qualification.specialities.push({speciality: '12', method: 'examination', year: 2004}),
        ['#/answers/qualification/specialities/2 backend'],
      ],
      [
        'a speciality of another year',
        ({answers}) => (answers.qualification.specialities = [{speciality: '03', method: 'examination', year: 2005}]),
        ['#/answers/qualification/specialities/0 backend'],
      ],
      [
        'another certificate’s number',
        ({answers}) => (answers.qualification.certificateNumber = '201600000000000004'),
        ['#/answers/qualification/certificateNumber backend'],
      ],
      [
        'a file that was never uploaded',
        ({answers}) => Object.assign(answers.materials['photo']!, {id: 'invented'}),
        ['#/answers/materials/photo material'],
      ],
      [
        'a file that is described otherwise than it is',
        ({answers}) => Object.assign(answers.materials['photo']!, {width: 600}),
        ['#/answers/materials/photo material'],
      ],
      ['a clause of the notice that was not ticked', ({acknowledged}) => acknowledged.pop(), ['#/acknowledged notice']],
      ['a clause that was not agreed to', ({undertaking}) => undertaking.shift(), ['#/undertaking undertaking']],
      ['a clause that does not exist', ({undertaking}) => undertaking.push('more'), ['#/undertaking undertaking']],
      [
        'a clause that does not exist in the notice',
        ({acknowledged}) => acknowledged.push('more'),
        ['#/acknowledged notice'],
      ],
      ['a service that does not exist', (filing) => (filing.service = 'none'), ['#/service enum']],
      [
        'a service in which nothing is filed',
        (filing) => (filing.service = 'first-class-constructor/progress-query'),
        ['#/service enum'],
      ],
      ['a case that does not exist', (filing) => (filing.case = '20261121000001'), ['#/case backend']],
      ['a case of no number', (filing) => Object.assign(filing, {case: 1}), ['#/case backend']],
      ['another version of the service', (filing) => (filing.version = '0.0.1'), ['#/version const']],
      [
        'members of other types',
        (filing) => Object.assign(filing, {acknowledged: 'all', undertaking: [1]}),
        ['#/acknowledged type', '#/undertaking type'],
      ],
    ];

  for (const [title, tamper, faults] of cases) {
    it(`is refused for ${title}`, async () => {
      const visitor = await new Visitor().enter();
      const filing = await visitor.prepare();
      tamper(filing);
      const reply = await visitor.submit(filing, 'key-1');
      expect(reply.status).to.equal(422);
      expect(faultsIn(reply)).to.deep.equal(faults);
      expect(visitor.ministry.toJSON().cases).to.deep.equal([]);
    });
  }

  it('is refused for another person’s file', async () => {
    const visitor = await new Visitor().enter(personas.woman);
    const foreign = await visitor.upload('photo');
    await visitor.enter();
    const filing = await visitor.prepare();
    filing.answers.materials['photo'] = foreign.body;
    expect(faultsIn(await visitor.submit(filing, 'key-1'))).to.deep.equal(['#/answers/materials/photo material']);
  });

  it('is refused for a file that was uploaded for another slot', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    filing.answers.materials['photo'] = (await visitor.upload('signature', samplePng())).body;
    expect(faultsIn(await visitor.submit(filing, 'key-1'))).to.deep.equal(['#/answers/materials/photo material']);
  });

  it('is refused when a stored file is no longer what it was', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    const state = visitor.ministry.toJSON();
    const bytes = Buffer.from(samplePng(300, 420)).toString('base64');
    const materials = state.materials.map((material) => ({...material, bytes}));
    const later = new Visitor({ministry: restore({...state, materials}, visitor)});
    later.token = visitor.token;
    expect(faultsIn(await later.submit(filing, 'key-1'))).to.include('#/answers/materials/photo material');
  });

  it('is refused when it is no object at all', async () => {
    const visitor = await new Visitor().enter();
    for (const body of [null, [], 'x', 1]) {
      expect(faultsIn(await visitor.submit(body, 'key-1'))).to.deep.equal(['# type']);
    }
  });

  it('hears everything that is wrong at once', async () => {
    const visitor = await new Visitor().enter();
    const filing = await visitor.prepare();
    filing.answers.employer['city'] = '别处';
    filing.answers.basic['name'] = '王建军';
    filing.acknowledged = [];
    const faults = ['#/acknowledged notice', '#/answers/basic/name backend', '#/answers/employer/city backend'];
    expect(faultsIn(await visitor.submit(filing, 'key-1'))).to.deep.equal(faults);
  });
});

function restore(state: MinistryState, {clock}: Visitor): Ministry {
  return Ministry.fromJSON(state, {clock: clock.read});
}
