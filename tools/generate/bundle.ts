import {basename, dirname, resolve} from 'node:path';
import {conjoin} from './conjoin.ts';
import {isObject, readJson, type Json} from './json.ts';

/** Changes a source document before it is bundled, for example into another language. */
export type Translate = (file: string, document: Json) => Json;

/** A form of a bundled service, under the name by which its validator is exported. */
export interface BundledForm {
  readonly name: string;
  readonly schema: Json;
}

/**
 * The service spec with everything that it refers to: shared steps, entries and clauses in their place, each form expanded,
 * so that an overlay can address every field by name, and the code lists in the form's `$defs`.
 */
export function bundleService(file: string, translate: Translate = (_file, document) => document): Json {
  const {$schema: _, ...service} = expandService(file, translate);
  const prefix = `urn:formwork:${String(service['id']).replace('/', ':')}`;
  for (const {name, owner} of formOwners(service)) {
    owner['form'] = bundleForm(formFile(owner), `${prefix}:${name}`, translate);
  }
  return withoutComments(service) as Json;
}

/** The forms of a bundled service. */
export function formsOf(service: Json): BundledForm[] {
  return formOwners(service).map(({name, owner}) => ({name, schema: owner['form'] as Json}));
}

/** The source file of each form of a service. */
export function formFiles(file: string): {readonly name: string; readonly file: string}[] {
  const service = expandService(file, (_file, document) => document);
  return formOwners(service).map(({name, owner}) => ({name, file: formFile(owner)}));
}

/** Whether a document is a code list: codes and their titles, and nothing to fill in. */
export function isCodeList(document: Json): boolean {
  return Array.isArray(document['oneOf']) && document['properties'] === undefined;
}

/** The objects of a service that have a form: steps, verification methods and the registration page. */
function formOwners(service: Json): {readonly name: string; readonly owner: Json}[] {
  const owners: {name: string; owner: Json}[] = [];
  for (const step of service['steps'] as Json[]) {
    if (isObject(step['form'])) owners.push({name: String(step['id']), owner: step});
    if (isObject(step['register'])) owners.push({name: 'register', owner: step['register']});
    for (const method of (step['methods'] as Json[] | undefined) ?? []) {
      if (isObject(method['form'])) owners.push({name: String(method['id']), owner: method});
    }
  }
  return owners;
}

/** The service with its shared steps, entries and clauses in place; its forms are still references, to absolute files. */
function expandService(file: string, translate: Translate): Json {
  const service = expandShared(readJson(file), file, translate) as Json;
  checkNames(
    formOwners(service).map(({name}) => name),
    file,
  );
  return service;
}

/** Puts what a `$ref` names in its place (`../parts/clauses.json#/truthful`); what stands beside the `$ref` wins. */
function expandShared(value: unknown, file: string, translate: Translate): unknown {
  if (Array.isArray(value)) return value.map((item) => expandShared(item, file, translate));
  if (!isObject(value)) return value;
  const {$ref, ...rest} = value;
  const expanded = (key: string, item: unknown): unknown => {
    if (SCHEMAS.has(key)) return item;
    return key === 'form' && isObject(item) ? located(item, file) : expandShared(item, file, translate);
  };
  const beside = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, expanded(key, item)]));
  if (typeof $ref !== 'string') return beside;
  const [path = '', fragment = ''] = $ref.split('#');
  const target = resolve(dirname(file), path);
  const found = fragment
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), translate(target, readJson(target)));
  if (!isObject(found)) throw new Error(`${file}: "${$ref}" names nothing.`);
  return {...(expandShared(found, target, translate) as Json), ...beside};
}

/** What is JSON Schema in a service spec, and not to be looked into. */
const SCHEMAS: ReadonlySet<string> = new Set(['require', 'applies']);

function located(form: Json, file: string): Json {
  return {...form, $ref: resolve(dirname(file), String(form['$ref']))};
}

function formFile(owner: Json): string {
  return String((owner['form'] as Json)['$ref']);
}

/** A form's name is the name of an export. */
function checkNames(names: readonly string[], file: string): void {
  for (const [index, name] of names.entries()) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
      throw new Error(`${file}: "${name}" has a form and needs an id of letters and digits.`);
    }
    if (names.indexOf(name) !== index) throw new Error(`${file}: two forms are called "${name}".`);
  }
}

function bundleForm(file: string, id: string, translate: Translate): Json {
  const lists: Json = {};
  const {$schema, ...form} = translate(file, readJson(file));
  const expanded = expand(form, file, lists, translate, [file]) as Json;
  return {$schema, $id: id, ...expanded, ...(Object.keys(lists).length > 0 ? {$defs: lists} : {})};
}

function expand(value: unknown, file: string, lists: Json, translate: Translate, trail: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => expand(item, file, lists, translate, trail));
  if (!isObject(value)) return value;
  const {$ref, ...rest} = value;
  const beside = Object.fromEntries(
    Object.entries(rest).map(([key, item]) => [key, expand(item, file, lists, translate, trail)]),
  );
  if (typeof $ref !== 'string') return beside;
  if ($ref.startsWith('#')) {
    throw new Error(`${file}: "${$ref}" points into the same file; a part stands in a file of its own.`);
  }
  const target = resolve(dirname(file), $ref);
  if (trail.includes(target)) throw new Error(`${file}: "${$ref}" leads back to itself.`);
  const {$schema: _, ...document} = translate(target, readJson(target));
  if (isCodeList(document)) {
    const name = basename(target, '.json');
    lists[name] = document;
    return {$ref: `#/$defs/${name}`, ...beside};
  }
  return conjoin(expand(document, target, lists, translate, [...trail, target]) as Json, beside, file);
}

function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$comment')
      .map(([key, item]) => [key, withoutComments(item)]),
  );
}
