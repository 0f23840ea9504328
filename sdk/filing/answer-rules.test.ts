import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createForm} from '../form/form.ts';
import {answerProblemsOf, asksUndertaking, changedOf} from './answer-rules.ts';
import {fixturesOf, folderOf, services} from './testing/services.ts';

interface Fixture {
  readonly description: string;
  readonly answers: unknown;
  readonly changed: unknown;
  readonly record: unknown;
  readonly expect: readonly string[];
  readonly undertaking: boolean;
}

for (const service of services) {
  const step = service.spec.steps.find((one) => one.type === 'form');
  const fixtures = fixturesOf<Fixture>(service, 'answers');
  if (!step || (fixtures.length === 0 && !step.rules)) continue;

  describe(`the rules on the answers of ${folderOf(service)}`, () => {
    for (const {description, answers, changed, record, expect: expected, undertaking} of fixtures) {
      it(description, () => {
        const form = createForm(step.form, {value: answers});
        expect(changedOf(form, record), 'what has changed').to.deep.equal(changed);
        const broken = answerProblemsOf(service.spec, form, record);
        expect(broken.map(({params}) => params?.['rule'])).to.have.members(expected);
        for (const {message, pointer} of broken) {
          expect(message).to.be.a('string').that.is.not.empty;
          expect(form.at(pointer), `the field at “${pointer}”`).to.not.equal(undefined);
        }
        expect(asksUndertaking(service.spec, form, record), 'an undertaking').to.equal(undertaking);
      });
    }

    it('are each broken by answers, and all met by some', () => {
      const broken = new Set(fixtures.flatMap(({expect: ids}) => ids));
      expect([...broken].sort()).to.deep.equal((step.rules ?? []).map(({id}) => id).sort());
      expect(fixtures.some(({expect: ids}) => ids.length === 0)).to.equal(true);
    });
  });
}
