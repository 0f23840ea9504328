import {describe, it} from 'node:test';
import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {personas} from '../personas.ts';
import {shipped} from '../testing/shipped.ts';
import {Visitor} from '../testing/visitor.ts';

describe('GET /record', () => {
  it('has what the ministry knows, and the certificate in the order of its lines', async () => {
    const visitor = await new Visitor().enter();
    const {name, idNumber, mobile, certificate} = personas.manual;
    const {status, body, headers} = await visitor.send('GET', '/record');
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      asOf: '2026-11-21',
      basic: {name, sex: '1', birthDate: '1976-05-12', idNumber, mobile},
      certificate: {...certificate, unregistered: certificate.specialities},
      openCases: [],
      materials: [],
    });
    expect(headers.get('Cache-Control')).to.equal('no-store');
  });

  it('tells a woman’s sex from her number, and what else is known of her', async () => {
    const visitor = await new Visitor().enter(personas.woman);
    const {basic} = await visitor.record();
    const {idNumber, mobile, known} = personas.woman;
    expect(basic).to.deep.equal({name: '刘芳', sex: '2', birthDate: '1988-03-08', idNumber, mobile, ...known});
  });

  it('has no certificate for a person without one', async () => {
    const visitor = await new Visitor().enter(personas.withoutCertificate);
    expect(await visitor.record()).to.have.all.keys('asOf', 'basic', 'openCases', 'materials');
  });

  it('has the registration, with what of the certificate is not registered', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const {registration, certificate} = await visitor.record();
    expect(registration).to.deep.equal({
      number: '苏1322008201000006',
      status: 'valid',
      validUntil: '2028-10-21',
      employer: personas.holder.registration.employer,
      specialities: [
        {speciality: '13', validFrom: '2025-10-22', validUntil: '2028-10-21'},
        {speciality: '11', validFrom: '2025-10-22', validUntil: '2028-10-21'},
      ],
      renewable: registration?.specialities,
    });
    expect(certificate?.unregistered.map(({speciality}) => speciality)).to.deep.equal(['15', '02']);
  });

  it('never goes stale: dates are as far off as ever until something is filed, and then stand still', async () => {
    const visitor = await new Visitor().enter(personas.expiring);
    const validUntil = async () => (await visitor.record()).registration?.validUntil;
    expect(await validUntil()).to.equal('2026-12-11');
    visitor.clock.wait(365 * 24 * 60 * 60);
    await visitor.enter(personas.expiring);
    expect(await validUntil()).to.equal('2027-12-11');
    await visitor.file(shipped.photoAndSignature, {'/basic/school': '另一所大学'});
    visitor.clock.wait(30 * 24 * 60 * 60);
    await visitor.enter(personas.expiring);
    expect(await validUntil()).to.equal('2027-12-11');
    expect((await visitor.record()).registration?.status).to.equal('expired');
  });

  it('says of a registration that it has ended, and then counts none of its specialities as registered', async () => {
    const expired = await new Visitor().enter(personas.expired);
    const record = await expired.record();
    expect(record.registration).to.include({status: 'expired', validUntil: '2026-10-12'});
    expect(record.certificate?.unregistered).to.deep.equal(record.certificate?.specialities);
    const cancelled = await new Visitor().enter(personas.cancelled);
    const given = await cancelled.record();
    expect(given.registration?.status).to.equal('cancelled');
    expect(given.certificate?.unregistered).to.deep.equal(given.certificate?.specialities);
  });

  it('keeps the dates that a person is shown while they are signed in, past midnight', async () => {
    const visitor = new Visitor();
    visitor.clock.now = Date.parse('2026-11-21T23:59:00+08:00');
    await visitor.enter(personas.holder);
    const before = await visitor.record();
    const filing = await visitor.prepareFor(shipped.renewal);
    visitor.clock.wait(120);
    const after = await visitor.record();
    expect(after.asOf).to.equal('2026-11-22');
    expect(after.registration).to.deep.equal(before.registration);
    expect((await visitor.submit(filing, 'key-1')).status).to.equal(201);
  });

  it('has when a registration was revoked, in days from today', async () => {
    const visitor = await new Visitor().enter(personas.revoked);
    expect((await visitor.record()).registration).to.deep.include({
      status: 'revoked',
      revokedOn: '2026-01-25',
      renewable: [],
    });
  });

  it('has until when a person is restricted, as long as they are', async () => {
    const visitor = await new Visitor().enter(personas.restricted);
    expect((await visitor.record()).restrictedUntil).to.equal('2027-06-09');
    await visitor.file(shipped.photoAndSignature, {'/basic/school': '另一所大学'});
    visitor.clock.wait(200 * 24 * 60 * 60);
    await visitor.enter(personas.restricted);
    expect(await visitor.record()).to.include({asOf: '2027-06-09', restrictedUntil: '2027-06-09'});
    visitor.clock.wait(24 * 60 * 60);
    await visitor.enter(personas.restricted);
    expect(await visitor.record()).not.to.have.property('restrictedUntil');
  });

  it('has what is under way, and the files that were filed', async () => {
    const visitor = await new Visitor().enter();
    const caseNumber = await visitor.file(initialRegistration);
    const {id, title} = initialRegistration.spec;
    const {openCases, latest, materials} = await visitor.record();
    expect(openCases).to.deep.equal([{caseNumber, service: id, title, status: 'pending-employer'}]);
    expect(latest).to.deep.equal({filing: `2026-11-21申报的${title}：待企业确认`});
    expect(materials.map(({slot, filedOn, material}) => [slot, filedOn, material.name])).to.deep.equal([
      ['photo', '2026-11-21', 'photo.png'],
      ['signature', '2026-11-21', 'signature.png'],
    ]);
    await visitor.complete(caseNumber);
    expect((await visitor.record()).openCases).to.deep.equal([]);
  });

  it('has what became of the last correction, and why it was returned', async () => {
    const visitor = await new Visitor().enter(personas.holder);
    const caseNumber = await visitor.file(shipped.correction, {'/basic/school': '另一所大学'});
    await visitor.ministry.returnForCorrection(caseNumber, [{pointer: '/basic/school', detail: '查无此校。'}]);
    expect((await visitor.record()).latest).to.deep.equal({
      correction: `2026-11-21申报的${shipped.correction.spec.title}：退回修改`,
      returnReason: '查无此校。',
    });
  });
});
