import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {expect} from 'chai';
import {formats} from 'formwork/validation';
import {createHandlers} from './handlers/index.ts';
import {Ministry} from './ministry/ministry.ts';
import {problemType, refusals} from './ministry/refusal.ts';
import {personas} from './personas.ts';
import {samplePng} from './testing/sample-png.ts';
import {Visitor} from './testing/visitor.ts';

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

const address = new URL('../spec/backend/openapi.json', import.meta.url);
const contract = JSON.parse(await readFile(address, 'utf8')) as OpenApi;
const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({method: method.toUpperCase(), path, operation})),
);

describe('the backend contract', () => {
  it('has every request that the mocks answer, and no other', () => {
    const handlers = createHandlers({ministry: new Ministry(), endpoint: ''});
    const answered = handlers.map(({info}) => `${String(info.method)} ${String(info.path).replace(/:(\w+)/g, '{$1}')}`);
    expect(answered).to.have.members(operations.map(({method, path}) => `${method} ${path}`));
  });

  it('lists every type of problem', () => {
    const types = Object.keys(refusals).map((name) => problemType + name);
    expect(contract.components.schemas.ProblemType.enum).to.have.members(types);
  });

  it('is kept by the mocks in everything that they take and answer', async () => {
    const visitor = new ContractVisitor();
    await visitGladly(visitor);
    await visitBadly(visitor);
    const declared = operations.flatMap(({method, path, operation}) =>
      Object.keys(operation.responses)
        .filter((status) => status !== 'default')
        .map((status) => `${method} ${path} ${status}`),
    );
    expect([...visitor.seen]).to.have.members(declared);
  });

  it('would find out an answer that breaks it', async () => {
    const broken = new ContractVisitor();
    const {promise, resolve} = Promise.withResolvers<unknown>();
    await broken.judge('GET /employers', '200', 'application/json', {items: [{name: '示例'}]}).catch(resolve);
    expect(String(await promise)).to.include('creditCode');
  });
});

/** Sees to it that every request and every answer is what the contract says. */
class ContractVisitor extends Visitor {
  readonly seen = new Set<string>();

  constructor() {
    super();
    const {fetch: mockFetch} = this;
    Object.assign(this, {
      fetch: async (input: string, init: RequestInit) => {
        const response = await mockFetch(input, init);
        const {method, path} = operationOf(init.method ?? 'GET', input);
        const place = `${method} ${path}`;
        this.seen.add(`${place} ${response.status}`);
        const type = response.headers.get('Content-Type') ?? '';
        const body = /json/.test(type) ? ((await response.clone().json()) as unknown) : undefined;
        await this.judge(place, String(response.status), type, body);
        if (response.ok && typeof init.body === 'string') await this.#judgeRequest(place, JSON.parse(init.body));
        return response;
      },
    });
  }

  async judge(place: string, status: string, type: string, body: unknown): Promise<void> {
    const declared = operationAt(place).responses[status];
    const message = declared?.$ref ? contract.components.responses[declared.$ref.split('/').at(-1)!] : declared;
    const media = Object.entries(message?.content ?? {}).find(([range]) => matches(range, type));
    if (!media) throw new Error(`${place} may not answer ${status} ${type}`);
    if (media[1].schema) await conform(media[1].schema, body, `${place} ${status}`);
  }

  async #judgeRequest(place: string, body: unknown): Promise<void> {
    const schema = operationAt(place).requestBody?.content?.['application/json']?.schema;
    if (!schema) throw new Error(`${place} takes no JSON`);
    await conform(schema, body, place);
  }
}

async function visitGladly(visitor: Visitor): Promise<void> {
  const {name, idNumber, mobile} = personas.unregistered;
  await visitor.send('POST', '/sms-codes', {mobile});
  await visitor.send('POST', '/registrations', {
    name,
    idType: '111',
    idNumber,
    mobile,
    smsCode: '246810',
    agreement: true,
  });
  await visitor.enter(personas.withoutCertificate);
  await visitor.send('GET', '/record');
  await visitor.enter(personas.woman);
  await visitor.send('GET', '/employers?keyword=示例');
  const filing = await visitor.prepare();
  await visitor.send('GET', `/materials/${filing.answers.materials['photo']?.id}`);
  await visitor.submit(filing, 'key-1');
  await visitor.outcome('key-1');
}

async function visitBadly(visitor: Visitor): Promise<void> {
  for (const path of ['/identities', '/registrations', '/sms-codes', '/verifications', '/filings']) {
    await visitor.fetch(`/api${path}`, {method: 'POST', body: '{'});
  }
  const {name, idNumber, mobile} = personas.unregistered;
  const again = {name, idType: '111', idNumber, mobile, smsCode: '246810', agreement: true};
  await visitor.send('POST', '/identities', {name: '无此人', idNumber});
  await visitor.send('POST', '/identities', {});
  await visitor.send('POST', '/registrations', again);
  await visitor.send('POST', '/registrations', {});
  await visitor.send('POST', '/sms-codes', {mobile: '1'});
  await visitor.send('POST', '/sms-codes', {identity: 'guessed'});
  for (let times = 0; times < 2; times++) await visitor.send('POST', '/sms-codes', {mobile: personas.woman.mobile});
  await visitor.send('POST', '/verifications', {identity: 'guessed', method: 'sms', consent: [], evidence: {}});
  const {body} = await visitor.send<{identity: string}>('POST', '/identities', {name, idNumber});
  await visitor.send('POST', '/verifications', {identity: body.identity, method: 'none', consent: [], evidence: {}});
  const filing = await visitor.prepare();
  await visitor.submit(filing);
  await visitor.submit({...filing, version: '0'}, 'key-1');
  await visitor.submit({...filing, version: '0'}, 'key-2');
  await Promise.all([visitor.submit(filing, 'key-3'), visitor.submit(filing, 'key-3'), asks(visitor, 'key-3')]);
  await visitor.outcome('none');
  await visitor.send('GET', '/filings/outcome');
  await visitor.send('GET', '/materials/none');
  await visitor.upload('photo', new TextEncoder().encode('<html>'));
  await visitor.upload('photo', Uint8Array.from([...samplePng(), ...new Uint8Array(200_000)]));
  await visitor.upload('photo', samplePng(10, 10));
  await visitor.upload('nothing');
  const {id} = filing.answers.materials['photo']!;
  visitor.token = 'guessed';
  for (const path of ['/record', '/employers?keyword=x', `/materials/${id}`]) await visitor.send('GET', path);
  await visitor.upload('photo');
  await visitor.submit(filing, 'key-1');
  await visitor.outcome('key-1');
}

/** Asks again and again until the filing is done, and sees it being dealt with on the way. */
async function asks(visitor: Visitor, key: string): Promise<void> {
  for (let status = 0; status !== 409;) status = (await visitor.outcome(key)).status;
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

function operationOf(method: string, input: string) {
  const path = new URL(input, 'http://mocks.invalid').pathname.replace(/^\/api/, '');
  const found = operations.find((operation) => {
    return operation.method === method && new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  });
  if (!found) throw new Error(`The contract has no ${method} ${path}`);
  return found;
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
