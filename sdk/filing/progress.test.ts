import {expect} from 'chai';
import {describe, it} from 'node:test';
import {BackendError} from '../backend/backend-error.ts';
import {returnedCase, settled, start} from './testing/filings.ts';

const [renewal, addition] = ['renewal', 'speciality-addition'].map((service) => returnedCase(service, {}, undefined));

describe('the progress query', () => {
  it('asks for the kind of business first', async () => {
    const {filing} = await start('progress-query');
    expect(filing.state).to.include({step: 'progress', phase: 'querying', cases: undefined});
    expect(filing.send({type: 'next'})).to.equal(false);
    expect(filing.form('progress').problems.map(({pointer}) => pointer)).to.deep.equal(['/service']);
  });

  it('finds the cases of what was chosen, and again of what is chosen next', async () => {
    const asked: string[] = [];
    const {filing} = await start('progress-query', {
      cases: async (service) => {
        asked.push(service);
        return [service.endsWith('renewal') ? renewal! : addition!];
      },
    });
    for (const service of ['renewal', 'speciality-addition']) {
      filing.form('progress').edit('/service', `first-class-constructor/${service}`);
      filing.send({type: 'next'});
      await settled(filing, 'progress.listed');
      expect(filing.state.cases?.map(({title}) => title)).to.deep.equal([service]);
    }
    expect(asked).to.deep.equal(['first-class-constructor/renewal', 'first-class-constructor/speciality-addition']);
  });

  it('says so when the backend is not to be reached, and can be tried again', async () => {
    const answers = [() => Promise.reject(new BackendError('GET /cases', 'offline')), async () => []];
    const {filing} = await start('progress-query', {cases: () => answers.shift()!()});
    filing.form('progress').edit('/service', 'first-class-constructor/renewal');
    filing.send({type: 'next'});
    await settled(filing, 'progress.querying');
    expect(filing.state.problems).to.have.length(1);
    filing.send({type: 'next'});
    await settled(filing, 'progress.listed');
    expect(filing.state).to.deep.include({cases: [], problems: []});
  });
});
