import {initialRegistration, type ServiceModule} from 'formwork/spec';
import {fromAjv} from 'formwork/validation';
import {employers as seededEmployers} from '../employers.ts';
import {personas as seededPersonas} from '../personas.ts';
import {findEmployers, type Employer, type EmployerDetails} from './employers.ts';
import {accept, outcome, type Receipt} from './filings.ts';
import {identify, type Identity} from './identities.ts';
import {findMaterial, storeMaterial, type Material, type StoredMaterial, type Upload} from './materials.ts';
import {recordOf, type Applicant, type ApplicantRecord, type Persona} from './people.ts';
import {fault, refuse, Refusal} from './refusal.ts';
import {faultsOf} from './schema-faults.ts';
import {register, type Registration} from './registrations.ts';
import {sendCode, type CodeTimes} from './sms-codes.ts';
import {blankState, type MinistryState} from './state.ts';
import {memoryStore, type MinistryStore} from './store.ts';
import {holderOf, verify, type Session} from './verifications.ts';
import type {Desk} from './desk.ts';
import {openService, type Service} from './services.ts';

export interface MinistryOptions {
  /** What time it is, in milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly store?: MinistryStore;
  readonly personas?: readonly Persona[];
  readonly employers?: readonly Employer[];
  readonly services?: readonly ServiceModule[];
}

/** Whoever is asking: the token of a passed verification. */
export type Bearer = string | undefined;

/**
 * A small pretend ministry: it knows people, certificates and employers, and remembers what was filed.
 *
 * Each method is one request of the backend contract, without HTTP. Whatever an applicant can cause comes back as a
 * `Refusal`; the ministry judges what it is sent by the same schemas as the page, and by what only it knows.
 */
export class Ministry {
  readonly #options: Required<MinistryOptions>;
  #state: MinistryState = blankState();
  readonly #inFlight = new Set<string>();
  #services: Promise<readonly Service[]> | undefined;

  constructor(options: MinistryOptions = {}) {
    this.#options = {
      clock: Date.now,
      store: memoryStore(),
      personas: Object.values(seededPersonas),
      employers: seededEmployers,
      services: [initialRegistration],
      ...options,
    };
  }

  /** A ministry that remembers what another one did. */
  static fromJSON(state: MinistryState, options: Omit<MinistryOptions, 'store'> = {}): Ministry {
    const ministry = new Ministry({...options, store: memoryStore(structuredClone(state))});
    ministry.#state = state;
    return ministry;
  }

  /** What the ministry remembered after the last request. */
  toJSON(): MinistryState {
    return structuredClone(this.#state);
  }

  /** Forgets everything that happened. */
  reset(): Promise<void> {
    return this.#options.store.exclusively(async () => {
      this.#state = blankState();
      await this.#options.store.save(this.#state);
    });
  }

  identify(person: unknown): Promise<Identity | Refusal> {
    return this.#deal((desk) => {
      return judge(desk, 'identify', person) ?? identify(desk, person as {name: string; idNumber: string});
    });
  }

  register(answers: unknown): Promise<Identity | Refusal> {
    return this.#deal((desk) => judge(desk, 'register', answers) ?? register(desk, answers as Registration));
  }

  sendCode(to: unknown): Promise<CodeTimes | Refusal> {
    return this.#deal((desk) => {
      const {mobile, identity} = (to ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof identity === 'string') return sendCode(desk, {identity});
      if (typeof mobile === 'string' && /^1[3-9]\d{9}$/.test(mobile)) return sendCode(desk, {mobile});
      return refuse('validation', {errors: [fault('/mobile', '请填写正确的手机号码。', 'format')]});
    });
  }

  verify(request: unknown): Promise<Session | Refusal> {
    return this.#deal((desk) => {
      const {identity, method, consent, evidence} = (request ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof identity !== 'string' || typeof method !== 'string' || !Array.isArray(consent)) {
        return refuse('malformed', {detail: '请求应包含 identity、method、consent 和 evidence。'});
      }
      return verify(desk, {identity, method, consent, evidence});
    });
  }

  record(bearer: Bearer): Promise<ApplicantRecord | Refusal> {
    return this.#dealWith(bearer, (desk, person) => recordOf(desk, person));
  }

  employers(bearer: Bearer, keyword: string): Promise<EmployerDetails[] | Refusal> {
    return this.#dealWith(bearer, (desk) => findEmployers(desk, keyword));
  }

  storeMaterial(bearer: Bearer, upload: Upload): Promise<Material | Refusal> {
    return this.#dealWith(bearer, (desk, {idNumber}) => storeMaterial(desk, idNumber, upload));
  }

  material(bearer: Bearer, id: string): Promise<StoredMaterial | Refusal> {
    return this.#dealWith(bearer, (desk, {idNumber}) => findMaterial(desk, idNumber, id) ?? refuse('not-found'));
  }

  /** Takes a filing; a second one with the same key is refused while the first is still being dealt with. */
  async submit(bearer: Bearer, key: string | undefined, body: unknown): Promise<Receipt | Refusal> {
    if (!key) return refuse('idempotency-key-missing');
    const place = `${bearer} ${key}`;
    if (this.#inFlight.has(place)) return refuse('idempotency-key-in-flight', {retryAfter: 1});
    this.#inFlight.add(place);
    try {
      return await this.#dealWith(bearer, (desk, person) => accept(desk, person, key, body));
    } finally {
      this.#inFlight.delete(place);
    }
  }

  /** What became of the filing that was sent with the key. */
  async outcome(bearer: Bearer, key: string | undefined): Promise<Receipt | Refusal> {
    if (!key) return refuse('idempotency-key-missing');
    if (this.#inFlight.has(`${bearer} ${key}`)) return refuse('idempotency-key-in-flight', {retryAfter: 1});
    return this.#dealWith(bearer, (desk, person) => outcome(desk, person, key) ?? refuse('not-received'));
  }

  /** True the first time that it is asked for a name, and never again. */
  once(mark: string): Promise<boolean> {
    return this.#deal(({state: {marks}}) => !marks.includes(mark) && marks.push(mark) > 0);
  }

  #dealWith<T>(bearer: Bearer, work: (desk: Desk, person: Applicant) => T | Promise<T>): Promise<T | Refusal> {
    return this.#deal<T | Refusal>((desk) => {
      const person = holderOf(desk, bearer);
      return person instanceof Refusal ? person : work(desk, person);
    });
  }

  /** The store is the truth: another tab may have filed since the last request of this one. */
  async #deal<T>(work: (desk: Desk) => T | Promise<T>): Promise<T> {
    const {store, clock, personas, employers} = this.#options;
    this.#services ??= Promise.all(this.#options.services.map(openService));
    const services = await this.#services;
    return store.exclusively(async () => {
      this.#state = (await store.load()) ?? blankState();
      const result = await work({state: this.#state, now: clock(), personas, employers, services});
      await store.save(this.#state);
      return result;
    });
  }
}

function judge({services}: Desk, form: string, answers: unknown): Refusal | undefined {
  const check = services.find(({validators}) => validators[form])?.validators[form];
  const errors = check ? faultsOf(fromAjv(check)(answers)) : [];
  return errors.length > 0 ? refuse('validation', {errors}) : undefined;
}
