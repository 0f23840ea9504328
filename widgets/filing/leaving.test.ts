import {expect} from 'chai';
import {initialRegistration} from 'formwork/spec';
import {applicant} from '../testing/filing-fixture.ts';
import {destinationOf} from './leaving.ts';

describe('where an intent leads', () => {
  it('is the step beside this one, without the undertaking', () => {
    expect(from('guide', 'open', 'next')).to.equal('identify');
    expect(from('notice', 'open', 'back')).to.equal('verify');
    expect(from('form', 'editing', 'next')).to.equal('submit');
  });

  it('is nowhere else while the intent only changes the phase, or is not heeded', () => {
    expect(from('identify', 'notFound', 'next')).to.equal(undefined);
    expect(from('verify', 'checking', 'back')).to.equal(undefined);
    expect(from('guide', 'open', 'next', {}, false)).to.equal(undefined);
  });

  it('passes over what need not be asked of somebody who is known', () => {
    const {identity} = applicant;
    expect(from('guide', 'open', 'next', {applicant: {identity}})).to.equal('verify');
    expect(from('guide', 'open', 'next', {applicant})).to.equal('notice');
    expect(from('notice', 'open', 'back', {applicant})).to.equal('guide');
    expect(from('verify', 'passed', 'next', {amend: 'C'})).to.equal('form');
  });
});

function from(
  step: string,
  phase: string,
  type: 'next' | 'back',
  known: Parameters<typeof destinationOf>[2] = {},
  can = true,
): string | undefined {
  const state = {step, phase} as Parameters<typeof destinationOf>[0]['state'];
  return destinationOf({spec: initialRegistration.spec, state, can: () => can}, {type}, known);
}
