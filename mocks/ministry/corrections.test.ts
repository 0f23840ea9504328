import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {ServiceModule} from 'formwork/spec';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {idsOf, itIsRefusedFor} from '../testing/tampered.ts';
import {faultsIn, Visitor} from '../testing/visitor.ts';

const {basicDataCorrection, photoAndSignature, correction} = shipped;
const SCHOOL = {'/basic/school': '另一所大学'};
const CHANGE = {'/change/name': '李致强', '/change/explanation': '姓名有误'};

describe('a correction of personal data', () => {
  itIsRefusedFor([
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
      title: 'somebody else’s photo together with other data, of which the first is said',
      who: 'woman',
      service: photoAndSignature,
      given: SCHOOL,
      tamper: async (filing, visitor) => {
        const {token} = visitor;
        await visitor.enter(personas.holder);
        filing.answers['materials'] = {photo: (await visitor.upload('photo')).body};
        filing.undertaking = promisesOf(photoAndSignature);
        visitor.token = token;
      },
      faults: ['#/answers/materials/photo material'],
    },
    {
      title: 'a correction with the wrong code',
      who: 'holder',
      service: correction,
      given: SCHOOL,
      tamper: ({answers}) => (answers['sms']!['smsCode'] = '000000'),
      faults: ['#/answers/sms/smsCode backend'],
    },
  ]);

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

function promisesOf(service: ServiceModule): string[] {
  return idsOf(service, 'undertaking');
}
