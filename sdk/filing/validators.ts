import type {ServiceModule} from 'formwork/spec';
import type {SchemaObject} from '../validation/check.ts';
import {interpret} from '../validation/interpreted.ts';
import {fromAjv} from '../validation/precompiled.ts';
import type {Validate} from '../validation/problem.ts';

/**
 * The validators of a service's forms.
 *
 * The precompiled ones are fetched when the first form comes up. Until they are there, or if they cannot be had, the
 * interpreter judges, which agrees with them.
 */
export class Validators {
  readonly #service: ServiceModule;
  #isLoading = false;
  #precompiled: Readonly<Record<string, Validate>> = {};

  constructor(service: ServiceModule) {
    this.#service = service;
  }

  /** Fetches the precompiled validators, once. */
  load(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#fetch().catch(() => (this.#isLoading = false));
  }

  /** Judges the form of an id, whose schema is given. */
  of(id: string, schema: SchemaObject): Validate {
    let interpreted: Validate | undefined;
    return (value) => (this.#precompiled[id] ?? (interpreted ??= interpret(schema)))(value);
  }

  async #fetch(): Promise<void> {
    const checks = Object.entries((await this.#service.validators?.()) ?? {});
    this.#precompiled = Object.fromEntries(checks.map(([id, check]) => [id, fromAjv(check)]));
  }
}
