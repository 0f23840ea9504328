import {Ajv, type AnySchemaObject, type Options} from 'ajv';
import {Ajv2019} from 'ajv/dist/2019.js';
import {Ajv2020} from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats/dist/formats.js';
import type {Schema} from '../../validation/check.ts';
import {draftOf} from '../../validation/drafts.ts';
import {formats as dialect} from '../../validation/formats.ts';
import {standardFormats} from '../../validation/standard-formats.ts';

/** Whether a document satisfies a schema, as ajv says, which knows nothing of us. */
export type Judge = (document: unknown) => boolean;

/** The judge of a schema in 2020-12. */
export function judgeOf(schema: Schema): Judge {
  return judge(new Ajv2020(options()), schema);
}

/** The judge of a schema as it was written, where ajv knows its draft; undefined for draft 4. */
export function judgeOfDraft(schema: Schema): Judge | undefined {
  const draft = draftOf(schema);
  if (draft === '6' || draft === '7') return judge(new Ajv(options()), schema);
  if (draft === '2019-09') return judge(new Ajv2019(options()), schema);
  return undefined;
}

function judge(ajv: Ajv, schema: Schema): Judge {
  for (const [name, test] of Object.entries({...standardFormats, ...dialect})) {
    // What the standard defines, ajv judges by itself as far as it can.
    const own = name in standardFormats ? (ajvFormats.fullFormats as Record<string, typeof test>)[name] : undefined;
    ajv.addFormat(name, own ?? test);
  }
  const validate = ajv.compile(withoutDynamics(schema) as AnySchemaObject);
  return (document) => validate(document) === true;
}

/** ajv takes the root for the target of every `$dynamicRef`. Where only one place has the name, a `$ref` says the same. */
function withoutDynamics(schema: Schema): Schema {
  const text = JSON.stringify(schema);
  const names = Array.from(text.matchAll(/"\$dynamicAnchor":"([^"]+)"/g), ([, name]) => name);
  if (names.length !== 1 || (schema as AnySchemaObject)['$dynamicAnchor'] !== undefined) return schema;
  return JSON.parse(text.replaceAll(`"$dynamicRef":"#${names[0]}"`, `"$ref":"#${names[0]}"`)) as Schema;
}

function options(): Options {
  return {
    strict: false,
    allErrors: true,
    ownProperties: true,
    logger: false,
    validateSchema: false,
    meta: false,
    // Without it 0.07 is no multiple of 0.01.
    multipleOfPrecision: 4,
  };
}
