import {readFile} from 'node:fs/promises';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {formats} from 'formwork/validation';

interface Message {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, {readonly schema?: AnySchemaObject}>>;
}

interface Operation {
  readonly requestBody?: Message;
  readonly responses: Readonly<Record<string, Message>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: {readonly ProblemType: {readonly enum: readonly string[]}};
    readonly responses: Readonly<Record<string, Message>>;
  };
}

const address = new URL('../../spec/backend/openapi.json', import.meta.url);
/** The backend contract. */
export const contract = JSON.parse(await readFile(address, 'utf8')) as OpenApi;

/** Its operations. */
export const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({method: method.toUpperCase(), path, operation})),
);

/** The operation that a request is. */
export function operationOf(method: string, input: string): (typeof operations)[number] {
  const path = new URL(input, 'http://mocks.invalid').pathname.replace(/^\/api/, '');
  const found = operations.find((operation) => {
    return operation.method === method && new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  });
  if (!found) throw new Error(`The contract has no ${method} ${path}`);
  return found;
}

/** Throws unless an answer is one that the contract has for the operation (`GET /record`). */
export async function judgeAnswer(place: string, status: string, type: string, body: unknown): Promise<void> {
  const declared = operationAt(place).responses[status];
  // Without content there is nothing to be of a type.
  if (status === '204' && type === '' && declared && !declared.content) return;
  const message = declared?.$ref ? contract.components.responses[declared.$ref.split('/').at(-1)!] : declared;
  const media = Object.entries(message?.content ?? {}).find(([range]) => matches(range, type));
  if (!media) throw new Error(`${place} may not answer ${status} ${type}`);
  if (media[1].schema) await conform(media[1].schema, body, `${place} ${status}`);
}

/** Throws unless a request's body is one that the contract has for the operation. */
export async function judgeRequest(place: string, body: unknown): Promise<void> {
  const schema = operationAt(place).requestBody?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${place} takes no JSON`);
  await conform(schema, body, place);
}

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  loadSchema: async (uri) => JSON.parse(await readFile(new URL(uri), 'utf8')) as AnySchemaObject,
});
addFormats.default(ajv);
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);

async function conform(schema: AnySchemaObject, body: unknown, place: string): Promise<void> {
  const absolute = JSON.parse(
    JSON.stringify(schema).replace(/"\$ref":"([^"]+)"/g, (_, ref: string) => `"$ref":"${new URL(ref, address).href}"`),
  ) as AnySchemaObject;
  const validate = await ajv.compileAsync(absolute);
  if (!validate(body)) throw new Error(`${place} ${ajv.errorsText(validate.errors)}`);
}

function operationAt(place: string): Operation {
  const [method = '', path = ''] = place.split(' ');
  const operation = contract.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The contract has no ${place}`);
  return operation;
}

function matches(range: string, type: string): boolean {
  return range === '*/*' || type === range || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}
