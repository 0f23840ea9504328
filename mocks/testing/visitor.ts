import {initialRegistration, type ServiceModule} from 'formwork/spec';
import {employers} from '../employers.ts';
import {Ministry, type MinistryOptions} from '../ministry/ministry.ts';
import {smsCode} from '../ministry/sms-codes.ts';
import {personas} from '../personas.ts';
import {createMockFetch, type MockFetchOptions} from '../transport.ts';
import {fillIn, type Filing, type InitialAnswers} from './fill-in.ts';
import {samplePng} from './sample-png.ts';
import type {FiledCase} from '../ministry/cases.ts';
import type {EmployerDetails} from '../ministry/employers.ts';
import type {Receipt} from '../ministry/filings.ts';
import type {Material} from '../ministry/materials.ts';
import type {Persona} from '../ministry/people.ts';
import type {ApplicantRecord} from '../ministry/record.ts';
import type {Fault, ProblemDetails} from '../ministry/refusal.ts';

export type {Filing, InitialAnswers} from './fill-in.ts';

/** An answer of the mocks, read to its end. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A clock that stands still until it is moved. */
export class Clock {
  now = Date.parse('2026-11-21T10:00:00+08:00');
  readonly read = (): number => this.now;

  wait(seconds: number): void {
    this.now += seconds * 1000;
  }
}

/** Someone who deals with the ministry by bare HTTP. */
export class Visitor {
  readonly clock = new Clock();
  readonly ministry: Ministry;
  readonly fetch: typeof fetch;
  token: string | undefined;
  identity = '';

  constructor({ministry, ...options}: MinistryOptions & Omit<MockFetchOptions, 'endpoint'> = {}) {
    this.ministry = ministry ?? new Ministry({clock: this.clock.read, ...options});
    this.fetch = createMockFetch({ministry: this.ministry, ...options});
  }

  async send<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    const init: RequestInit = {
      method,
      headers: {...(this.token && {Authorization: `Bearer ${this.token}`}), ...headers},
    };
    if (body !== undefined)
      init.body = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
    const response = await this.fetch(`/api${path}`, init);
    const json = /json/.test(response.headers.get('Content-Type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (await (json ? response.json() : response.bytes())) as T,
    };
  }

  /** Says who it is and proves it by the code sent to the telephone. */
  async enter({name, idNumber}: Pick<Persona, 'name' | 'idNumber'> = personas.manual): Promise<this> {
    const {
      body: {identity},
    } = await this.send<{identity: string}>('POST', '/identities', {name, idNumber});
    this.identity = identity;
    await this.sendCode();
    const request = {identity, method: 'sms', consent: [], evidence: {smsCode}};
    const {body} = await this.send<{token: string}>('POST', '/verifications', request);
    this.token = body.token;
    return this;
  }

  /** Has a code sent to the telephone, as soon as one may be sent again. */
  async sendCode(): Promise<void> {
    const {status, headers} = await this.send('POST', '/sms-codes', {identity: this.identity});
    if (status !== 429) return;
    this.clock.wait(Number(headers.get('Retry-After')));
    await this.sendCode();
  }

  async upload(slot: string, bytes: Uint8Array = samplePng(), name = `${slot}.png`): Promise<Reply<Material>> {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return this.send('POST', `/materials?slot=${slot}`, bytes, {
      'Content-Type': 'image/png',
      'Content-Disposition': disposition,
    });
  }

  async record(): Promise<ApplicantRecord> {
    return (await this.send<ApplicantRecord>('GET', '/record')).body;
  }

  /** Fills in initial registration, rightly. */
  async prepare(employer: EmployerDetails = employers[0]!): Promise<Filing<InitialAnswers>> {
    const filing = await this.prepareFor(initialRegistration, {}, employer);
    return filing as Filing<unknown> as Filing<InitialAnswers>;
  }

  /** Fills in a service rightly: what is known, what is given by pointers, and then all that is still required. */
  async prepareFor(
    {spec}: ServiceModule,
    given: Readonly<Record<string, unknown>> = {},
    employer: EmployerDetails = employers[0]!,
  ): Promise<Filing> {
    return fillIn(spec, {record: await this.record(), given, employer}, this);
  }

  submit(filing: unknown, key?: string): Promise<Reply<Receipt & ProblemDetails>> {
    return this.send('POST', '/filings', filing, key === undefined ? {} : {'Idempotency-Key': key});
  }

  outcome(key: string): Promise<Reply<Receipt & ProblemDetails>> {
    return this.send('GET', '/filings/outcome', undefined, {'Idempotency-Key': key});
  }

  /** Files a service, rightly; the number of its case. */
  async file(service: ServiceModule, given: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const filing = await this.prepareFor(service, given);
    const {status, body} = await this.submit(filing, `key-${(this.#keys += 1)}`);
    if (status !== 201) throw new Error(`Refused: ${JSON.stringify(body)}`);
    return body.caseNumber;
  }

  async case(caseNumber: string): Promise<FiledCase> {
    return (await this.send<FiledCase>('GET', `/cases/${caseNumber}`)).body;
  }

  /** Moves a case on until it stays as it is. */
  async complete(caseNumber: string): Promise<void> {
    for (let times = 0; times < 10; times++) await this.ministry.advance();
    const {status} = await this.case(caseNumber);
    if (status !== 'completed') throw new Error(`Case ${caseNumber} is ${status}.`);
  }

  #keys = 0;
}

/** The faults of a refusal as `pointer keyword`, for comparing. */
export function faultsIn(reply: Reply): string[] {
  const {errors = []} = reply.body as {errors?: readonly Fault[]};
  return errors.map(({pointer, keyword}) => `${pointer} ${keyword}`);
}

/** The last part of a refusal's type. */
export function refusalIn(reply: Reply): string {
  return (reply.body as ProblemDetails).type.replace('urn:formwork:problem:', '');
}
