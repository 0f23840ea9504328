import {initialRegistration} from 'formwork/spec';
import {employers} from '../employers.ts';
import {Ministry, type MinistryOptions} from '../ministry/ministry.ts';
import {smsCode} from '../ministry/sms-codes.ts';
import {personas} from '../personas.ts';
import {createMockFetch, type MockFetchOptions} from '../transport.ts';
import {samplePng} from './sample-png.ts';
import type {EmployerDetails} from '../ministry/employers.ts';
import type {Receipt} from '../ministry/filings.ts';
import type {Material} from '../ministry/materials.ts';
import type {Persona, Speciality} from '../ministry/people.ts';
import type {Fault, ProblemDetails} from '../ministry/refusal.ts';

/** An answer of the mocks, read to its end. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** The body of a filing that may still be changed. */
export interface Filing {
  service: string;
  version: string;
  answers: {
    basic: Record<string, string>;
    employer: Record<string, string>;
    qualification: {certificateNumber: string; specialities: Speciality[]};
    materials: Record<string, Material>;
  };
  acknowledged: string[];
  undertaking: string[];
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
    await this.send('POST', '/sms-codes', {identity});
    const request = {identity, method: 'sms', consent: [], evidence: {smsCode}};
    const {body} = await this.send<{token: string}>('POST', '/verifications', request);
    this.token = body.token;
    return this;
  }

  async upload(slot: string, bytes: Uint8Array = samplePng(), name = `${slot}.png`): Promise<Reply<Material>> {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return this.send('POST', `/materials?slot=${slot}`, bytes, {
      'Content-Type': 'image/png',
      'Content-Disposition': disposition,
    });
  }

  /** Uploads the files and fills in everything, rightly. */
  async prepare(employer: EmployerDetails = employers[0]!): Promise<Filing> {
    const {body: record} = await this.send<{
      basic: Record<string, string>;
      certificate?: {number: string; specialities: Speciality[]};
    }>('GET', '/record');
    const [photo, signature] = [await this.upload('photo'), await this.upload('signature', samplePng(198, 86))];
    const {name, creditCode, legalRepresentative, province, city} = employer;
    const {spec} = initialRegistration;
    return {
      service: spec.id,
      version: spec.version,
      answers: {
        basic: {...EDUCATION, ...record.basic},
        employer: {name, creditCode, legalRepresentative, province, city},
        qualification: {
          certificateNumber: record.certificate?.number ?? '000000',
          specialities: record.certificate?.specialities.slice(0, 2) ?? [],
        },
        materials: {photo: photo.body, signature: signature.body},
      },
      acknowledged: spec.steps.flatMap((step) => (step.type === 'notice' ? step.clauses : [])).map(({id}) => id),
      undertaking: spec.steps.flatMap((step) => (step.type === 'undertaking' ? step.clauses : [])).map(({id}) => id),
    };
  }

  submit(filing: unknown, key?: string): Promise<Reply<Receipt & ProblemDetails>> {
    return this.send('POST', '/filings', filing, key === undefined ? {} : {'Idempotency-Key': key});
  }

  outcome(key: string): Promise<Reply<Receipt & ProblemDetails>> {
    return this.send('GET', '/filings/outcome', undefined, {'Idempotency-Key': key});
  }
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

const EDUCATION = {
  ethnicGroup: '01',
  education: '21',
  degree: '4',
  school: '示例理工大学',
  major: '土木工程',
  graduationDate: '1999-06-30',
};
