import {expect} from 'chai';
import type {ServiceSpec} from 'formwork/spec';
import {describe, it} from 'node:test';
import {barriersOf} from './eligibility.ts';
import {fixturesOf, folderOf, services} from './testing/services.ts';

interface Fixture {
  readonly description: string;
  readonly record: unknown;
  readonly expect: readonly string[];
}

for (const service of services.filter(({spec}) => spec.rules)) {
  describe(`the rules on who may file ${folderOf(service)}`, () => {
    const fixtures = fixturesOf<Fixture>(service, 'rules');

    for (const {description, record, expect: expected} of fixtures) {
      it(description, () => {
        expect(barriersOf(service.spec, record).map(({id}) => id)).to.have.members(expected);
      });
    }

    it('are each broken by a record, and all met by one', () => {
      const broken = new Set(fixtures.flatMap(({expect: ids}) => ids));
      expect([...broken].sort()).to.deep.equal(service.spec.rules?.map(({id}) => id).sort());
      expect(fixtures.some(({expect: ids}) => ids.length === 0)).to.equal(true);
    });

    it('say what is wrong, on what law it rests, and leave no placeholder', () => {
      for (const {record} of fixtures) {
        for (const {message, basis, mend = ''} of barriersOf(service.spec, record)) {
          expect(message).to.not.equal('');
          expect(basis).to.be.a('string').that.is.not.empty;
          expect(message + mend).to.not.match(/[{}]/);
        }
      }
    });
  });
}

describe('a fact', () => {
  const spec = (facts: ServiceSpec['facts'], require: object): ServiceSpec =>
    ({facts, rules: [{id: 'r', require, message: '至{/until}不足{limit}日', basis: 'b'}]}) as unknown as ServiceSpec;
  const until = (minimum: number): ServiceSpec =>
    spec({left: {daysUntil: '/until'}}, {properties: {facts: {properties: {left: {minimum}}}}});
  const aged = (exclusiveMaximum: number): ServiceSpec =>
    spec({age: {yearsSince: '/born'}}, {properties: {facts: {properties: {age: {exclusiveMaximum}}}}});

  it('counts days from the date of the record, across months and leap years', () => {
    expect(barriersOf(until(30), {asOf: '2028-01-31', until: '2028-03-01'})).to.deep.equal([]);
    expect(barriersOf(until(31), {asOf: '2028-01-31', until: '2028-03-01'})).to.have.length(1);
    expect(barriersOf(until(0), {asOf: '2028-03-02', until: '2028-03-01'})).to.have.length(1);
  });

  it('counts an age in whole years, from one birthday to the next', () => {
    expect(barriersOf(aged(65), {asOf: '2026-11-20', born: '1961-11-21'})).to.deep.equal([]);
    expect(barriersOf(aged(65), {asOf: '2026-11-21', born: '1961-11-21'})).to.have.length(1);
  });

  it('is missing where its date is missing or no date, and a rule on it is then met', () => {
    for (const record of [{}, {until: 'soon'}, {until: 7}, null])
      expect(barriersOf(until(30), record)).to.deep.equal([]);
  });

  it('counts from today where the record has no date of its own', () => {
    expect(barriersOf(until(1), {until: '2020-01-01'})).to.have.length(1);
    expect(barriersOf(until(1), {until: '2999-01-01'})).to.deep.equal([]);
  });

  it('and its limit stand in the message', () => {
    const [barrier] = barriersOf(until(30), {asOf: '2026-11-21', until: '2026-12-01'});
    expect(barrier?.message).to.equal('至2026-12-01不足30日');
  });
});
