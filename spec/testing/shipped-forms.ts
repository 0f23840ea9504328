import {basename, dirname, join, relative} from 'node:path';
import {formFiles} from '../../tools/generate/bundle.ts';
import type {AjvError, AjvStandalone} from '../module.ts';
import {filesAt, read, root, walk, type Json} from './documents.ts';

/** A form that is shipped; one that several services share is there once. */
export interface ShippedForm {
  /** The name of the step or method that shows it. */
  readonly name: string;
  /** Its source file. */
  readonly file: string;
  readonly validate: AjvStandalone;
  /** The bundled schema. */
  readonly schema: Json;
  /** The fixtures, which stand beside the source file. */
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** Something that an applicant would see. */
export interface Found {
  readonly pointer: string;
  readonly keyword: string;
  /** The place in the schema, with the missing property's name for `required`. */
  readonly rule: string;
}

/** The forms of all services, in the order of the services. */
export async function shippedForms(): Promise<readonly ShippedForm[]> {
  const forms = new Map<string, ShippedForm>();
  for (const service of filesAt('*/*/service.json')) {
    const folder = basename(dirname(service));
    const validators = (await import(`../generated/${folder}/validators.js`)) as Record<string, AjvStandalone>;
    for (const {name, file: path} of formFiles(join(root, service))) {
      const file = relative(root, path);
      const validate = validators[name];
      if (!validate) throw new Error(`${service} has no validator ${name}. Run \`npm run generate\`.`);
      const fixtures = `${dirname(file)}/fixtures/${name}`;
      if (forms.has(file)) continue;
      forms.set(file, {
        name,
        file,
        validate,
        schema: formNamed(name, folder),
        valid: filesAt(`${fixtures}/valid/*.json`),
        invalid: filesAt(`${fixtures}/invalid/*.json`),
      });
    }
  }
  return [...forms.values()];
}

/** What an applicant would see: `required` belongs to the missing child, and `if` only says which branch applied. */
export function problemsOf(validate: AjvStandalone, value: unknown): Found[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).filter(({keyword}) => keyword !== 'if').map(found);
}

/** Where each rule of a form comes from. */
export function rulesOf({file, schema}: ShippedForm): string[] {
  return placesOf(schema).map((place) => originOf(file, place));
}

/** Where those rules of a form come from that its fixtures break. */
export function brokenBy({file, validate, invalid}: ShippedForm): string[] {
  return invalid
    .flatMap((fixture) => problemsOf(validate, read(fixture)['value']))
    .map(({rule}) => originOf(file, rule));
}

function found({instancePath, schemaPath, keyword, params}: AjvError): Found {
  const child = params['missingProperty'] ?? params['additionalProperty'];
  const suffix = keyword === 'required' ? `/${String(child)}` : '';
  return {
    pointer: child === undefined ? instancePath : `${instancePath}/${String(child)}`,
    keyword,
    rule: schemaPath + suffix,
  };
}

/** Every place of a schema where it can refuse a value. */
function placesOf(schema: Json): string[] {
  const places: string[] = [];
  walk(schema, (object, path) => {
    // The test of an `if` refuses nothing; an entry of a code list and the properties' names are no schemas of their own.
    if (path.includes('if') || path.includes('ui') || path.at(-2) === 'oneOf' || MAPS.has(path.at(-1) ?? '')) return;
    const place = ['#', ...path].join('/');
    for (const keyword of Object.keys(object).filter((key) => ASSERTIONS.has(key) && object[key] !== true)) {
      if (keyword === 'required')
        places.push(...(object[keyword] as string[]).map((name) => `${place}/required/${name}`));
      else places.push(`${place}/${keyword}`);
    }
  });
  return places;
}

/** The part that a place of a bundled form comes from, and the place in it; the form's own file, if it stands there. */
function originOf(form: string, place: string): string {
  const keys = place.split('/').slice(1);
  if (keys[0] === '$defs') return place;
  let at: unknown = read(form);
  let part: string | undefined;
  for (const [index, key] of keys.entries()) {
    const {$ref} = at as Json;
    if (typeof $ref === 'string') part = `${join(dirname(form), $ref)}#/${keys.slice(index).join('/')}`;
    const own = Array.isArray(at) && at.includes(key) ? true : (at as Json)[key];
    if (own === undefined && part) return part;
    at = own;
  }
  return form + place;
}

function formNamed(name: string, service: string): Json {
  let form: Json | undefined;
  walk(read(`generated/${service}/zh.json`), (object) => {
    const schema = object['form'] as Json | undefined;
    if (String(schema?.['$id']).endsWith(`:${name}`)) form = schema;
  });
  if (!form) throw new Error(`The service ${service} has no form ${name}.`);
  return form;
}

const MAPS = new Set(['properties', '$defs']);
const ASSERTIONS = new Set(
  `type const enum oneOf not required dependentRequired additionalProperties uniqueItems format pattern minLength maxLength
   minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems`.split(/\s+/),
);
