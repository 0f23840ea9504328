import {expect} from 'chai';
import {describe, it} from 'node:test';
import {FormworkError} from '../errors.ts';
import {ENGINES, engines, found, type Engine, type EngineOptions, type Judge} from './testing/engines.ts';
import {documentsFor, DRAFT_FOLDERS, groupsOf, type Group} from './testing/suite.ts';
import exceptions from './testing/suite-exceptions.json' with {type: 'json'};

describe('the required tests of the JSON Schema Test Suite', () => {
  for (const [folder, draft] of Object.entries(DRAFT_FOLDERS)) {
    const groups = groupsOf(folder);
    const judges = new Map<Engine, readonly (Judge | undefined)[]>();

    for (const engine of ENGINES) {
      it(`pass in the ${engine} engine for ${folder}, but for those listed with their reason`, async () => {
        const made = await judgesOf(engine, groups, {draft, schemas: documentsFor(folder), format: 'annotation'});
        judges.set(engine, made);
        const refused: string[] = [];
        const wrong: string[] = [];
        for (const [index, group] of groups.entries()) {
          for (const {description, data, valid} of group.tests) {
            const judge = made[index];
            if (!judge) refused.push(nameOf(group, description));
            else if ((judge(data).length === 0) !== valid) wrong.push(nameOf(group, description));
          }
        }
        expect(wrong, 'judged otherwise than the standard says').to.deep.equal([]);
        expect(refused.sort(), 'refused').to.deep.equal(listed(engine, folder));
      });
    }

    it(`have the same problems in every engine for ${folder}`, () => {
      let compared = 0;
      for (const [index, group] of groups.entries()) {
        const [interpreted, ...others] = ENGINES.map((engine) => judges.get(engine)?.[index]);
        for (const {description, data} of group.tests) {
          for (const judge of others) {
            if (!judge || !interpreted) continue;
            compared += 1;
            expect(found(judge(data)), nameOf(group, description)).to.deep.equal(found(interpreted(data)));
          }
        }
      }
      expect(compared).to.be.greaterThan(1000);
    });
  }
});

/** An engine's judge of each schema; undefined where it refuses to make one. */
async function judgesOf(
  engine: Engine,
  groups: readonly Group[],
  options: EngineOptions,
): Promise<(Judge | undefined)[]> {
  const judges: (Judge | undefined)[] = [];
  for (const {schema} of groups) {
    judges.push(
      await engines[engine](schema, options).catch((error: unknown) => {
        if (error instanceof FormworkError && error.code === 'not-compilable') return undefined;
        throw error;
      }),
    );
  }
  return judges;
}

function nameOf({file, description}: Group, test: string): string {
  return `${file}: ${description}: ${test}`;
}

/** The tests that an engine may refuse, of a draft. */
function listed(engine: Engine, folder: string): string[] {
  return (exceptions as readonly Exception[])
    .filter(({engines}) => engines.includes(engine))
    .flatMap(({tests}) => tests[folder] ?? [])
    .sort();
}

/** Tests that some engines refuse, and why. */
interface Exception {
  readonly engines: readonly Engine[];
  readonly reason: string;
  readonly tests: Readonly<Record<string, readonly string[]>>;
}
