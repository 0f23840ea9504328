/**
 * Compiles schemas beforehand. Entry point `formwork/validation/compile`, for build scripts; needs Node and ajv.
 *
 * @module
 */
import type {Schema} from './check.ts';
import {generateCode} from './compiler/generate.ts';
import type {Draft} from './drafts.ts';
import {defaultFormats} from './standard-formats.ts';
import {upgrade} from './upgrade.ts';

/** What `compileModule` may be told besides the schema. */
export interface ModuleOptions {
  /** The draft of a schema that names none; 2020-12 unless said. */
  readonly draft?: Draft;
  /** Further schema documents by URI, for references that lead out of the schema. */
  readonly schemas?: Readonly<Record<string, Schema>>;
  /** Whether a `format` that is not met is a problem, or says something about the value and no more; the former unless said. */
  readonly format?: 'assertion' | 'annotation';
}

/**
 * The text of an ES module whose default export judges by a schema; `fromAjv` makes a `Validate` of it.
 *
 * It evaluates no strings, so that it works under a strict Content-Security-Policy, and imports nothing but
 * `formwork/validation/runtime`. Throws `missing-ajv`, `invalid-schema`, `invalid-pattern` and `unresolved-ref`.
 */
export function compileModule(schema: Schema, {draft, schemas = {}, format}: ModuleOptions = {}): string {
  const others = Object.entries(schemas).map(([uri, other]) => [uri, upgrade(other, draft).schema] as const);
  const code = generateCode(
    {validate: upgrade(schema, draft).schema},
    {formats: format === 'annotation' ? {} : defaultFormats, schemas: Object.fromEntries(others), esm: true},
  );
  const needed = Object.entries(RUNTIME).flatMap(([name, use]) => (use.test(code) ? [name] : []));
  const imports = needed.length > 0 ? `import {${needed.join(', ')}} from 'formwork/validation/runtime';\n` : '';
  return `${imports}${code.trim()}\nexport default validate;\n`;
}

/** The declarations that go with a compiled module. */
export const moduleDeclarations = [
  "import type {AjvStandalone} from 'formwork/validation';",
  'export declare const validate: AjvStandalone;',
  'export default validate;',
  '',
].join('\n');

/** The names that the code may read from around it, and how it does. */
const RUNTIME = {
  equal: /^const func\d+ = equal;$/m,
  formats: /^const formats\d+ = formats\b/m,
  isUnique: /\bisUnique\(/,
  lengthOf: /^const func\d+ = lengthOf;$/m,
};
