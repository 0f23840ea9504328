import {describe, it} from 'node:test';
import {expect} from 'chai';
import {employers} from '../employers.ts';
import {
  registrationFrom,
  registrationNumber,
  registrationOn,
  renewableOn,
  renumbered,
} from './professional-registrations.ts';

const employer = employers[0]!;
const persona = {number: '京1112004200600001', endsIn: 0, employer, specialities: ['13']};

describe('a registration', () => {
  it('is valid on its last day, and has expired on the next', () => {
    const registration = registrationFrom(persona, '2026-11-21');
    expect(registration).to.include({status: 'valid', validUntil: '2026-11-21'});
    expect(registrationOn(registration, '2026-11-21').status).to.equal('valid');
    expect(registrationOn(registration, '2026-11-22').status).to.equal('expired');
  });

  it('stays cancelled or revoked, however long ago it would have ended', () => {
    for (const status of ['cancelled', 'revoked'] as const) {
      const registration = registrationFrom({...persona, status, endsIn: -10}, '2026-11-21');
      expect(registrationOn(registration, '2026-11-21').status).to.equal(status);
    }
  });

  it('began three years before the day after its end', () => {
    const [speciality] = registrationFrom({...persona, endsIn: 10}, '2026-11-21').specialities;
    expect(speciality).to.deep.equal({speciality: '13', validFrom: '2023-12-02', validUntil: '2026-12-01'});
  });

  it('has a number of the employer’s province and of both years', () => {
    const sichuan = employers.find(({province}) => province === '四川省')!;
    expect(registrationNumber(employer, 2004, '2026-11-21', 1)).to.equal('京1112004202600001');
    expect(registrationNumber(sichuan, 2015, '2027-01-01', 12345)).to.equal('川1512015202712345');
  });

  it('begins with the province of the present employer, and keeps the rest of its number', () => {
    const sichuan = employers.find(({province}) => province === '四川省')!;
    expect(renumbered('京1112004202600001', sichuan)).to.equal('川1112004202600001');
    for (const {province} of employers) {
      expect(renumbered('京1112004202600001', {...employer, province}), province).to.match(/^\p{Script=Han}1112004/u);
    }
  });

  it('has the specialities that have not ended while one of them goes on', () => {
    const registration = registrationFrom({...persona, endsIn: 10}, '2026-11-21');
    const [going] = registration.specialities;
    const ended = {speciality: '15', validFrom: '2023-11-21', validUntil: '2026-11-20'};
    const both = {...registration, specialities: [going!, ended]};
    expect(registrationOn(both, '2026-11-20').specialities).to.deep.equal([going, ended]);
    expect(registrationOn(both, '2026-11-21').specialities).to.deep.equal([going]);
    expect(registrationOn(both, '2026-12-02')).to.deep.equal({...both, status: 'expired'});
  });

  it('can be renewed up to thirty days before the end of each speciality', () => {
    const registration = registrationFrom({...persona, endsIn: 30}, '2026-11-21');
    expect(renewableOn(registration, '2026-11-21')).to.deep.equal(registration.specialities);
    expect(renewableOn(registration, '2026-11-22')).to.deep.equal([]);
    expect(renewableOn({...registration, status: 'cancelled'}, '2026-11-21')).to.deep.equal([]);
  });
});
