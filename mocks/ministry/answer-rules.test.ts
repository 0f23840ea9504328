import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ServiceModule} from 'formwork/spec';
import {employers} from '../employers.ts';
import {personas, type PersonaName} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {faultsIn, Visitor, type Filing} from '../testing/visitor.ts';

const SCHOOL = {'/basic/school': '另一所大学'};
const CHANGE = {'/change/name': '李致强', '/change/explanation': '姓名有误'};
const {renewal, specialityAddition, cancellation, reRegistration} = shipped;
const {basicDataCorrection, photoAndSignature, correction} = shipped;

interface Tampered {
  readonly title: string;
  readonly who: PersonaName;
  readonly service: ServiceModule;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly tamper: (filing: Filing, visitor: Visitor) => unknown;
  readonly faults: readonly string[];
}

const cases: readonly Tampered[] = [
  {
    title: 'a renewal at another employer than one is registered with',
    who: 'holder',
    service: renewal,
    tamper: ({answers}) => {
      const {verified: _, ...other} = employers[1]!;
      answers['employer'] = {...other};
    },
    faults: ['name', 'creditCode', 'legalRepresentative', 'province', 'city'].map(
      (key) => `#/answers/employer/${key} backend`,
    ),
  },
  {
    title: 'a renewal of a speciality that is not registered',
    who: 'holder',
    service: renewal,
    tamper: ({answers}) => {
      const [first] = answers['registration']!['specialities'] as object[];
      answers['registration']!['specialities'] = [{...first, speciality: '02'}];
    },
    faults: ['#/answers/registration/specialities/0 backend'],
  },
  {
    title: 'a renewal of a speciality to another end',
    who: 'holder',
    service: renewal,
    tamper: ({answers}) => {
      const [first] = answers['registration']!['specialities'] as object[];
      answers['registration']!['specialities'] = [{...first, validUntil: '2039-10-21'}];
    },
    faults: ['#/answers/registration/specialities/0 backend'],
  },
  {
    title: 'an addition of a speciality that is registered already',
    who: 'holder',
    service: specialityAddition,
    tamper: ({answers}) => {
      answers['qualification']!['specialities'] = personas.holder.certificate.specialities.slice(0, 1);
    },
    faults: ['#/answers/qualification/specialities/0 backend'],
  },
  {
    title: 'a cancellation for no reason of the list',
    who: 'holder',
    service: cancellation,
    given: {'/cancellation/reason': '04'},
    tamper: ({answers}) => (answers['cancellation']!['reason'] = '14'),
    faults: ['#/answers/cancellation/reason oneOf'],
  },
  {
    title: 'a re-registration with another certificate',
    who: 'cancelled',
    service: reRegistration,
    tamper: ({answers}) => (answers['qualification']!['certificateNumber'] = '200800000000000006'),
    faults: ['#/answers/qualification/certificateNumber backend'],
  },
  {
    title: 'a re-registration with an employer that is not as the register has it',
    who: 'cancelled',
    service: reRegistration,
    tamper: ({answers}) => (answers['employer']!['province'] = '别处'),
    faults: ['#/answers/employer/province backend'],
  },
  {
    title: 'a correction in which nothing is corrected',
    who: 'holder',
    service: basicDataCorrection,
    tamper: () => {},
    faults: ['#/answers rule'],
  },
  {
    title: 'a correction of the number that can only be shown',
    who: 'holder',
    service: basicDataCorrection,
    given: SCHOOL,
    tamper: ({answers}) => (answers['basic']!['mobile'] = '13800000099'),
    faults: ['#/answers/basic/mobile backend'],
  },
  {
    title: 'a correction to the present name',
    who: 'holder',
    service: basicDataCorrection,
    given: CHANGE,
    tamper: ({answers}) => (answers['change']!['name'] = '李志强'),
    faults: ['#/answers/change/name backend'],
  },
  {
    title: 'a correction to the present number',
    who: 'holder',
    service: correction,
    given: {...CHANGE, '/change/idNumber': '320000198003150110'},
    tamper: ({answers}) => (answers['change']!['idNumber'] = personas.holder.idNumber),
    faults: ['#/answers/change/idNumber backend'],
  },
  {
    title: 'a correction to somebody else’s number',
    who: 'holder',
    service: correction,
    given: {...CHANGE, '/change/idNumber': '320000198003150110'},
    tamper: ({answers}) => (answers['change']!['idNumber'] = personas.unregistered.idNumber),
    faults: ['#/answers/change/idNumber backend'],
  },
  {
    title: 'a new name without what proves it',
    who: 'holder',
    service: basicDataCorrection,
    given: CHANGE,
    tamper: ({answers}) => delete answers['materials']!['idHold'],
    faults: ['#/answers/materials/idHold required'],
  },
  {
    title: 'a new name with somebody else’s proof',
    who: 'holder',
    service: basicDataCorrection,
    given: CHANGE,
    tamper: async ({answers}, visitor) => {
      const {token} = visitor;
      await visitor.enter(personas.woman);
      answers['materials']!['idFront'] = (await visitor.upload('idFront')).body;
      visitor.token = token;
    },
    faults: ['#/answers/materials/idFront material'],
  },
  {
    title: 'files that nobody asked for',
    who: 'holder',
    service: basicDataCorrection,
    given: SCHOOL,
    tamper: async ({answers}, visitor) => {
      answers['materials'] = {idFront: (await visitor.upload('idFront')).body};
    },
    faults: ['#/answers/materials/idFront not'],
  },
  {
    title: 'a new name without the undertaking',
    who: 'holder',
    service: basicDataCorrection,
    given: CHANGE,
    tamper: ({undertaking}) => undertaking.splice(0),
    faults: ['#/undertaking undertaking'],
  },
  {
    title: 'a new photo together with other data',
    who: 'woman',
    service: photoAndSignature,
    given: SCHOOL,
    tamper: async (filing, visitor) => {
      filing.answers['materials'] = {photo: (await visitor.upload('photo')).body};
      filing.undertaking = promisesOf(photoAndSignature);
    },
    faults: ['#/answers/materials/photo rule'],
  },
  {
    title: 'a correction with the wrong code',
    who: 'holder',
    service: correction,
    given: SCHOOL,
    tamper: ({answers}) => (answers['sms']!['smsCode'] = '000000'),
    faults: ['#/answers/sms/smsCode backend'],
  },
];

describe('a filing of any service', () => {
  for (const {title, who, service, given, tamper, faults} of cases) {
    it(`is refused for ${title}`, async () => {
      const visitor = await new Visitor().enter(personas[who]);
      const filing = await visitor.prepareFor(service, given);
      await tamper(filing, visitor);
      const reply = await visitor.submit(filing, 'key-1');
      expect(faultsIn(reply)).to.deep.equal(faults);
      expect(reply.status).to.equal(422);
      expect(visitor.ministry.toJSON().cases).to.deep.equal([]);
    });
  }

  it('needs no tick where the notice is only read, and may have it', async () => {
    for (const acknowledged of [[], idsOf(cancellation, 'notice')]) {
      const visitor = await new Visitor().enter(personas.holder);
      const filing = await visitor.prepareFor(cancellation, {'/cancellation/reason': '04'});
      expect((await visitor.submit({...filing, acknowledged}, 'key-1')).status).to.equal(201);
    }
  });

  it('needs no undertaking where the answers do not ask for one', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const filing = await visitor.prepareFor(basicDataCorrection, SCHOOL);
    expect(filing.undertaking).to.deep.equal([]);
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
  });

  it('needs it where they do', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const filing = await visitor.prepareFor(basicDataCorrection, CHANGE);
    expect(filing.undertaking).to.deep.equal(promisesOf(basicDataCorrection));
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
  });

  it('uses a code up when, and only when, all else is right', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const filing = await visitor.prepareFor(correction, SCHOOL);
    const broken = {...filing, answers: {...filing.answers, basic: {...filing.answers['basic'], name: '别人'}}};
    for (let times = 0; times < 6; times++) {
      expect(faultsIn(await visitor.submit(broken, 'key-1'))).to.deep.equal(['#/answers/basic/name backend']);
    }
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
    const {codes} = visitor.ministry.toJSON();
    expect(codes).to.deep.equal([]);
  });

  it('may ask for its code as long as the session lasts', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    visitor.clock.wait(60 * 60);
    await visitor.file(correction, SCHOOL);
    visitor.clock.wait(60 * 60);
    const late = await visitor.send('POST', '/sms-codes', {identity: visitor.identity});
    expect(late.status).to.equal(403);
  });
});

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
});

function promisesOf(service: ServiceModule): string[] {
  return idsOf(service, 'undertaking');
}

function idsOf({spec}: ServiceModule, type: 'notice' | 'undertaking'): string[] {
  return spec.steps.flatMap((step) => (step.type === type ? step.clauses : [])).map(({id}) => id);
}
