import {describe, it} from 'node:test';
import {expect} from 'chai';
import {employers} from '../employers.ts';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {idsOf, itIsRefusedFor} from '../testing/tampered.ts';
import {Visitor} from '../testing/visitor.ts';

const {renewal, specialityAddition, cancellation, reRegistration} = shipped;

describe('a filing about a registration', () => {
  itIsRefusedFor([
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
  ]);

  it('needs no tick where the notice is only read, and may have it', async () => {
    for (const acknowledged of [[], idsOf(cancellation, 'notice')]) {
      const visitor = await new Visitor().enter(personas.holder);
      const filing = await visitor.prepareFor(cancellation, {'/cancellation/reason': '04'});
      expect((await visitor.submit({...filing, acknowledged}, 'key-1')).status).to.equal(201);
    }
  });
});
