import {it} from 'node:test';
import {expect} from 'chai';
import type {ServiceModule} from 'formwork/spec';
import {personas, type PersonaName} from '../personas.ts';
import {faultsIn, Visitor, type Filing} from './visitor.ts';

/** A filing that was right, and then was changed on its way. */
export interface Tampered {
  readonly title: string;
  readonly who: PersonaName;
  readonly service: ServiceModule;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly tamper: (filing: Filing, visitor: Visitor) => unknown;
  readonly faults: readonly string[];
}

/** Tests that each is refused at exactly its faults, and leaves no trace. */
export function itIsRefusedFor(cases: readonly Tampered[]): void {
  for (const {title, who, service, given, tamper, faults} of cases) {
    it(`is refused for ${title}`, async () => {
      const visitor = await new Visitor().enter(personas[who]);
      const filing = await visitor.prepareFor(service, given);
      await tamper(filing, visitor);
      const reply = await visitor.submit(filing, 'key-1');
      expect(faultsIn(reply)).to.deep.equal(faults);
      expect(reply.status).to.equal(422);
      expect(visitor.ministry.toJSON().cases).to.deep.equal([]);
    });
  }
}

/** The ids of the clauses of a service’s notice or undertaking. */
export function idsOf({spec}: ServiceModule, type: 'notice' | 'undertaking'): string[] {
  return spec.steps.flatMap((step) => (step.type === type ? step.clauses : [])).map(({id}) => id);
}
