import addFormats from 'ajv-formats';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {defaultFormats, standardFormats} from './standard-formats.ts';
import examples from './testing/format-examples.json' with {type: 'json'};

/** Examples out of the documents that define the formats, and of what each of them rules out. */
const cases: Readonly<Record<string, {readonly good: readonly string[]; readonly bad: readonly string[]}>> = examples;

describe('the formats of the standard', () => {
  for (const [name, {good, bad}] of Object.entries(cases)) {
    it(`tell what is a ${name} and what is not`, () => {
      const test = standardFormats[name] ?? (() => undefined);
      expect(
        good.filter((value) => !test(value)),
        'refused',
      ).to.deep.equal([]);
      expect(
        bad.filter((value) => test(value)),
        'accepted',
      ).to.deep.equal([]);
    });
  }

  it('are all of them, and asserted together with those of the dialect', () => {
    expect(Object.keys(standardFormats)).to.have.members(Object.keys(cases));
    expect(defaultFormats).to.include.keys(
      ...Object.keys(cases),
      'past-date',
      'resident-id',
      'credit-code',
      'mobile-cn',
    );
  });

  // Of these ajv-formats takes less than the standard: no host without a dot, no scheme alone, no dot within a name, no step
  // among the items of a list.
  const wider = new Set(['email', 'uri', 'uri-template', 'relative-json-pointer']);

  it('accept nothing mutilated that ajv-formats refuses', () => {
    const ajv = new Ajv2020({strict: false});
    addFormats.default(ajv);
    for (const [name, {good}] of Object.entries(cases)) {
      const accept = standardFormats[name];
      if (!accept || !ajv.formats[name] || wider.has(name)) continue;
      const validate = ajv.compile<string>({format: name});
      fc.assert(
        fc.property(
          fc.constantFrom(...good),
          fc.nat(40),
          fc.string({maxLength: 2}),
          fc.nat(2),
          (value, at, put, cut) => {
            const mutilated = value.slice(0, at) + put + value.slice(at + cut);
            expect(!accept(mutilated) || validate(mutilated), `${name} ${JSON.stringify(mutilated)}`).to.equal(true);
          },
        ),
        {numRuns: 300},
      );
    }
  });

  it('take no long time over long nonsense', () => {
    const nonsense = [
      'a'.repeat(50_000),
      '・'.repeat(50_000),
      '٠'.repeat(50_000),
      'a.'.repeat(25_000),
      '@'.repeat(50_000),
      '"\\'.repeat(25_000),
      ':'.repeat(50_000),
      '{a,'.repeat(20_000),
      '%'.repeat(50_000),
      '1'.repeat(50_000),
      '/~'.repeat(25_000),
    ];
    for (const [name, test] of Object.entries(standardFormats)) {
      const start = performance.now();
      for (const text of nonsense) test(text);
      expect(performance.now() - start, name).to.be.lessThan(1000);
    }
  });
});
