import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {employers} from '../employers.ts';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {samplePng} from '../testing/sample-png.ts';
import {Visitor} from '../testing/visitor.ts';

const REASON = {'/cancellation/reason': '04'};

describe('a completed case', () => {
  it('of initial registration registers for three years, in what was filed', async () => {
    const visitor = await new Visitor().enter();
    await visitor.complete(await visitor.file(initialRegistration));
    const {registration, certificate, basic} = await visitor.record();
    const {verified: _, ...employer} = employers[0]!;
    expect(registration).to.deep.equal({
      number: '京1112004202600001',
      status: 'valid',
      validUntil: '2029-11-20',
      employer,
      specialities: [
        {speciality: '03', validFrom: '2026-11-21', validUntil: '2029-11-20'},
        {speciality: '15', validFrom: '2026-11-21', validUntil: '2029-11-20'},
      ],
      renewable: registration?.specialities,
    });
    expect(certificate?.unregistered.map(({speciality}) => speciality)).to.deep.equal(['06', '11', '13']);
    expect(basic['school']).to.equal('示例理工大学');
  });

  it('changes nothing before it is complete', async () => {
    const visitor = await new Visitor().enter();
    const caseNumber = await visitor.file(initialRegistration);
    visitor.clock.wait(60 * 7 - 1);
    expect((await visitor.case(caseNumber)).status).to.equal('announced');
    expect(await visitor.record()).not.to.have.property('registration');
    visitor.clock.wait(1);
    expect(await visitor.record()).to.have.property('registration');
  });

  it('of renewal adds three years to the specialities that were chosen', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const [building] = (await visitor.record()).registration!.specialities;
    await visitor.complete(await visitor.file(shipped.renewal, {'/registration/specialities': [building]}));
    const {registration} = await visitor.record();
    expect(registration).to.include({status: 'valid', validUntil: '2031-10-21'});
    expect(registration?.specialities.map(({speciality, validUntil}) => [speciality, validUntil])).to.deep.equal([
      ['13', '2031-10-21'],
      ['11', '2028-10-21'],
    ]);
  });

  it('of renewal counts from the day after the old end, leap years included', async () => {
    const visitor = new Visitor();
    visitor.clock.now = Date.parse('2023-03-31T10:00:00+08:00');
    await visitor.enter(personas.holder);
    expect((await visitor.record()).registration?.validUntil).to.equal('2025-02-28');
    await visitor.complete(await visitor.file(shipped.renewal));
    expect((await visitor.record()).registration?.validUntil).to.equal('2028-02-29');
  });

  it('of an addition adds the speciality, for three years of its own', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const [mechanical] = (await visitor.record()).certificate!.unregistered;
    await visitor.complete(
      await visitor.file(shipped.specialityAddition, {'/qualification/specialities': [mechanical]}),
    );
    const {registration, certificate} = await visitor.record();
    expect(registration?.validUntil).to.equal('2029-11-20');
    expect(registration?.specialities.map(({speciality, validUntil}) => [speciality, validUntil])).to.deep.equal([
      ['13', '2028-10-21'],
      ['11', '2028-10-21'],
      ['15', '2029-11-20'],
    ]);
    expect(certificate?.unregistered.map(({speciality}) => speciality)).to.deep.equal(['02']);
  });

  it('of cancellation ends the registration at once, and another employer can be registered with', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const cancelled = await visitor.file(shipped.cancellation, REASON);
    await visitor.ministry.confirm(cancelled);
    expect((await visitor.case(cancelled)).status).to.equal('completed');
    expect((await visitor.record()).registration?.status).to.equal('cancelled');

    await visitor.complete(await visitor.file(shipped.reRegistration));
    const {registration} = await visitor.record();
    expect(registration).to.deep.include({status: 'valid', validUntil: '2029-11-20', number: '京1322008201000006'});
    expect(registration?.employer.name).to.equal(employers[0]!.name);
  });

  it('of a correction changes what is known, and nothing else', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const before = await visitor.record();
    await visitor.complete(await visitor.file(shipped.basicDataCorrection, {'/basic/school': '另一所大学'}));
    const {latest: _, ...after} = await visitor.record();
    expect(after).to.deep.equal({...before, basic: {...before.basic, school: '另一所大学'}});
  });

  it('of a new name and number lets the person in by these alone, with all that they had', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const change = {
      '/change/name': '李致强',
      '/change/idNumber': '320000198003150110',
      '/change/explanation': '更正证件',
    };
    const caseNumber = await visitor.file(shipped.correction, change);
    await visitor.complete(caseNumber);
    const record = await visitor.record();
    expect(record.basic).to.include({name: '李致强', idNumber: '320000198003150110', mobile: personas.holder.mobile});
    expect(record.registration?.number).to.equal(personas.holder.registration.number);
    expect((await visitor.case(caseNumber)).caseNumber).to.equal(caseNumber);

    const {name, idNumber} = personas.holder;
    expect((await visitor.send('POST', '/identities', {name, idNumber})).status).to.equal(404);
    await visitor.enter({name: '李致强', idNumber: '320000198003150110'});
    expect((await visitor.record()).basic.name).to.equal('李致强');
    const {materials} = await visitor.record();
    expect(materials.map(({slot}) => slot)).to.deep.equal(['idFront', 'idBack', 'idHold']);
    for (const {material} of materials) {
      expect((await visitor.send('GET', `/materials/${material.id}`)).status).to.equal(200);
    }
  });

  it('of a new photo leaves it with what was filed before', async () => {
    const visitor = await new Visitor().enter(personas.woman);
    for (const [index, width] of [300, 310].entries()) {
      const photo = await visitor.upload('photo', samplePng(width, 420));
      await visitor.complete(await visitor.file(shipped.photoAndSignature, {'/materials/photo': photo.body}));
      expect((await visitor.record()).materials.map(({material}) => material.width)).to.have.length(index + 1);
    }
    expect((await visitor.record()).materials.map(({material}) => material.width)).to.deep.equal([300, 310]);
  });
});
