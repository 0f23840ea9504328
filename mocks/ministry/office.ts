import {firstClassConstructor, type ServiceModule} from 'formwork/spec';
import {employers as seededEmployers} from '../employers.ts';
import {personas as seededPersonas} from '../personas.ts';
import type {Desk} from './desk.ts';
import type {Employer} from './employers.ts';
import type {Person, Persona} from './people.ts';
import {letTimePass} from './progress.ts';
import {Refusal} from './refusal.ts';
import {openService, type Service} from './services.ts';
import {blankState, recall, type MinistryState} from './state.ts';
import {memoryStore, type MinistryStore} from './store.ts';
import {holderOf} from './verifications.ts';

/** What a ministry is set up with; every option has a default. */
export interface MinistryOptions {
  /** What time it is, in milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly store?: MinistryStore;
  readonly personas?: readonly Persona[];
  readonly employers?: readonly Employer[];
  /** The services that are offered; all that are shipped unless said. */
  readonly services?: readonly ServiceModule[];
  /** How long a case stays at each stage, in milliseconds: a minute unless said, `Infinity` for until it is moved. */
  readonly pace?: number;
  /** The address of the page that a phone opens by scanning a code; `/desktop/scan/#…` unless said. */
  readonly scanUrl?: (scan: string) => string;
}

/** Whoever is asking: the token of a passed verification. */
export type Bearer = string | undefined;

/** Where the ministry deals with one request after the other, and remembers. */
export class Office {
  /** What it remembered after the last request. */
  state: MinistryState;
  readonly #options: Required<Omit<MinistryOptions, 'services'>> & Pick<MinistryOptions, 'services'>;
  #services: Promise<readonly Service[]> | undefined;

  constructor(options: MinistryOptions, state: MinistryState = blankState()) {
    this.state = state;
    this.#options = {
      clock: Date.now,
      store: memoryStore(),
      personas: Object.values(seededPersonas),
      employers: seededEmployers,
      pace: 60_000,
      scanUrl: (scan) => `/desktop/scan/#${scan}`,
      ...options,
    };
  }

  /** Deals with whoever comes. The store is the truth: another tab may have filed since the last request of this one. */
  async deal<T>(work: (desk: Desk) => T | Promise<T>): Promise<T> {
    const {store, clock, services: _, ...given} = this.#options;
    const services = await this.#open();
    return store.exclusively(async () => {
      this.state = recall(await store.load());
      const desk = {...given, state: this.state, now: clock(), services};
      letTimePass(desk);
      const result = await work(desk);
      await store.save(this.state);
      return result;
    });
  }

  /** Deals with a person who has been verified. */
  dealWith<T>(bearer: Bearer, work: (desk: Desk, person: Person) => T | Promise<T>): Promise<T | Refusal> {
    return this.deal<T | Refusal>((desk) => {
      const person = holderOf(desk, bearer);
      return person instanceof Refusal ? person : work(desk, person);
    });
  }

  /** Forgets everything that happened. */
  forget(): Promise<void> {
    const {store} = this.#options;
    return store.exclusively(async () => {
      this.state = blankState();
      await store.save(this.state);
    });
  }

  #open(): Promise<readonly Service[]> {
    const shipped = () => Promise.all(Object.values(firstClassConstructor).map((load) => load()));
    return (this.#services ??= Promise.resolve(this.#options.services ?? shipped())
      .then((modules) => Promise.all(modules.map(openService)))
      .catch((error: unknown) => {
        // The network may have been down; the next request tries again.
        this.#services = undefined;
        throw error;
      }));
  }
}
