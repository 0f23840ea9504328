import {expression} from '../expression.ts';
import {ABSOLUTE, type Functions} from './keywords.ts';
import {original} from './prepare.ts';

/**
 * Rewrites ajv's standalone code, which has a statement a line, so that it is small, needs no `require()`, and names the
 * place of a keyword in the schema as it was given.
 *
 * What is left to be bound are `equal`, `isUnique`, `lengthOf` and `formats`. Each expression is anchored to the lines on which ajv
 * writes, and no text of a schema contains a line break, so that none can be taken for code.
 */
export function rewrite(code: string, functions: Functions): string {
  const rewritten = code
    .replace(/^"use strict";\n/, '')
    // `false` as a whole schema is told in another way.
    .replace(/^(validate\d+\.errors = \[\{instancePath,schemaPath:"#)\/false schema"/gm, '$1"')
    .replace(
      /^const (func\d+) = require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default;$/gm,
      (_all, name, from) => (from === 'equal' ? `const ${name} = equal;` : `const ${name} = lengthOf;`),
    )
    // `__proto__` is a key of an object without a prototype only.
    .replace(/^(var props\d+ = )\{\};$/gm, '$1Object.create(null);')
    .replace(/^(const pattern\d+ = new RegExp\()(".*"), "u"\);$/gm, (all: string, start: string, pattern: string) =>
      expression(JSON.parse(pattern) as string).unicode ? all : `${start}${pattern});`,
    )
    .split(/^(?=function validate\d+\()/m)
    .map((part) => withErrors(part, functions.get(/^function (\w+)/.exec(part)?.[1] ?? '') ?? '#'))
    .join('');
  return `${withoutUnused(rewritten)}${rewritten.includes('fail(vErrors') ? FAIL : ''}`;
}

/** Replaces the six statements that ajv writes for every error by one call. */
function withErrors(code: string, place: string): string {
  return code
    .replace(UNSEEN, '(vErrors ??= []).push(null);\nerrors++;')
    .replace(ERROR, (_all, _name, path: string | undefined, at: string, keyword: string, params: string) => {
      const where = JSON.stringify(placeOf(JSON.parse(at) as string, place));
      return `vErrors = fail(vErrors, ${path ?? 'instancePath'}, ${where}, ${keyword}, ${params});\nerrors++;`;
    });
}

function placeOf(at: string, place: string): string {
  const whole = at.startsWith(ABSOLUTE) ? at.slice(ABSOLUTE.length) : place + at.slice('#'.length);
  return original(decodeURIComponent(whole));
}

/** Takes out each constant with a whole schema that nothing reads. */
function withoutUnused(code: string): string {
  const names = [...code.matchAll(/^const (schema\d+) = .*;\n/gm)].map(([, name]) => String(name));
  const unused = names.filter((name) => !new RegExp(`^(?!const ${name} = ).*\\b${name}\\b`, 'm').test(code));
  return unused.reduce((rest, name) => rest.replace(new RegExp(`^const ${name} = .*;\\n`, 'm'), ''), code);
}

const PUSH = String.raw`\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;`;
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
/** An error that is taken back, whatever comes of it: it counts, and nobody reads it. */
const UNSEEN = new RegExp(String.raw`^const (err\d+) = \{\};${PUSH}`, 'gm');
const ERROR = new RegExp(
  String.raw`^const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:(${TEXT}),keyword:(${TEXT}),params:(\{[^]*?\})\};${PUSH}`,
  'gm',
);

const FAIL = `
function fail(errors, instancePath, schemaPath, keyword, params) {
  const error = {instancePath, schemaPath, keyword, params};
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
