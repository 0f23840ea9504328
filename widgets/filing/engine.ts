import {createFiling, FormworkError, type Filing, type FilingState} from 'formwork/sdk';
import type {ServiceModule} from 'formwork/spec';
import type {ReactiveController} from 'lit';
import {FormworkProblemEvent} from '../events/problem-event.ts';
import {FormworkSubmitEvent} from '../events/submit-event.ts';
import {eventsBetween} from './events-between.ts';
import type {FormworkFiling} from './formwork-filing.ts';
import {lateBackend} from './late-backend.ts';
import {localeOf} from './locale.ts';
import {PageLoader} from './page-loader.ts';
import {knownServices, loadService, onServices, serviceOf} from './services.ts';

/**
 * Owns the filing of an element: makes it once the element has what it needs, follows it, and ends it.
 *
 * Moving the element within the page keeps its filing; taking it off the page ends it, and the draft remains.
 */
export class FilingEngine implements ReactiveController {
  /** The filing, once a draft has been restored. */
  filing: Filing | undefined;
  /** What the developer has to mend before there can be a filing. */
  fault: FormworkError | undefined;
  readonly #host: FormworkFiling;
  readonly #follow: Follow;
  #made: Filing | undefined;
  #inputs: readonly unknown[] = [];
  #locale: string | undefined;
  #translated: Promise<void> = Promise.resolve();
  #shown: FilingState | undefined;
  #stopListening: (() => void) | undefined;

  /** `follow` is told of each change of the filing's state; without a state now, the filing has ended. */
  constructor(host: FormworkFiling, follow: Follow) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening ??= onServices(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // Frameworks move an element by taking it out and putting it back in within one task.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const {service, endpoint, backend, drafts, verifyFace, applicant, amend} = this.#host;
    const module = typeof service === 'string' ? serviceOf(service) : service;
    const inputs = [service, module, endpoint, backend, drafts, verifyFace !== undefined, applicant, amend];
    if (inputs.some((input, index) => input !== this.#inputs[index])) {
      this.#drop();
      this.#inputs = inputs;
      if (module || !this.#load(service)) this.#begin(module);
    }
    this.#translate();
  }

  /** Asks for a service that its family has and nobody has loaded yet; the element waits for it. */
  #load(service: FormworkFiling['service']): boolean {
    const loading = typeof service === 'string' ? loadService(service) : undefined;
    this.fault = undefined;
    loading?.catch((cause: unknown) => {
      const mend = 'Make sure that the page can load the modules of formwork, then set “service” again.';
      if (service === this.#host.service)
        this.#fail(
          new FormworkError('service-not-loaded', `The service “${String(service)}” is not to be had.`, {mend, cause}),
        );
    });
    return loading !== undefined;
  }

  #begin(module: ServiceModule | undefined): void {
    try {
      this.fault = undefined;
      this.#made = this.#create(module);
    } catch (error) {
      this.#fail(error);
      return;
    }
    const filing = this.#made;
    filing.ready.then(
      () => {
        if (filing !== this.#made) return;
        this.filing = filing;
        this.#shown = filing.state;
        filing.subscribe(() => this.#changed());
        this.#host.requestUpdate();
      },
      (error: unknown) => filing === this.#made && this.#fail(error),
    );
  }

  #create(module: ServiceModule | undefined): Filing {
    const host = this.#host;
    if (!module) throw host.service === undefined ? missingService() : unknownService(host.service);
    if (!host.backend && !host.endpoint) throw missingEndpoint();
    const backend =
      host.backend ??
      lateBackend({
        endpoint: host.endpoint ?? '',
        fetch: (...request) => (host.fetch ?? globalThis.fetch).apply(globalThis, request),
      });
    this.#locale = localeOf(host);
    return createFiling({
      service: module,
      backend,
      locale: this.#locale,
      ...(host.drafts && {drafts: host.drafts}),
      ...(host.applicant && {applicant: host.applicant}),
      ...(host.amend && {amend: host.amend}),
      ...(host.verifyFace && {
        verifyFace: (request) => host.verifyFace?.(request) ?? Promise.reject(new Error('There is no face check.')),
      }),
      beforeSubmit: () => host.dispatchEvent(new FormworkSubmitEvent({service: module.spec.id})),
    });
  }

  /** One change of language after the other; if one fails, the filing goes on in the language that it has. */
  #translate(): void {
    const {filing} = this;
    const locale = localeOf(this.#host);
    if (!filing || locale === this.#locale) return;
    this.#locale = locale;
    this.#translated = this.#translated
      .then(() => PageLoader.speak(locale))
      .then(() => filing.setLocale(locale))
      .catch((cause: unknown) => {
        const mend = 'Make sure that the page can load its translation, then set “lang” again.';
        const error = new FormworkError('missing-translation', `There is no “${locale}” to be had.`, {mend, cause});
        this.#report(error);
        this.#locale = filing.locale;
      });
  }

  #changed(): void {
    const {filing} = this;
    if (!filing) return;
    const before = this.#shown;
    this.#shown = filing.state;
    this.#follow(before, filing.state);
    for (const event of eventsBetween(filing.spec.id, before, filing.state, filing.applicant))
      this.#host.dispatchEvent(event);
  }

  #fail(error: unknown): void {
    this.#drop();
    this.fault =
      error instanceof FormworkError
        ? error
        : new FormworkError('unexpected', 'The filing could not be started.', {mend: 'See its cause.', cause: error});
    this.#report(this.fault);
    this.#host.requestUpdate();
  }

  #report(error: FormworkError): void {
    console.error(error);
    const {service} = this.#host;
    const id = typeof service === 'string' ? service : (service?.spec.id ?? '');
    const problems = [{pointer: '', keyword: error.code}];
    this.#host.dispatchEvent(new FormworkProblemEvent({service: id, step: '', problems}));
  }

  /** Ends the filing; its draft is saved and will be resumed. */
  #drop(): void {
    if (!this.#made) return;
    this.#made.dispose();
    this.#made = this.filing = this.#shown = undefined;
    this.#follow(undefined, undefined);
  }

  #end(): void {
    this.#drop();
    this.#inputs = [];
    this.#stopListening?.();
    this.#stopListening = undefined;
  }
}

type Follow = (before: FilingState | undefined, now: FilingState | undefined) => void;

function missingService(): FormworkError {
  return new FormworkError('missing-service', '<formwork-filing> does not know which service to show.', {
    mend: 'Set its attribute “service” to the id of a registered service, or its property “service” to the module.',
  });
}

function unknownService(service: unknown): FormworkError {
  const known = knownServices().join(', ') || 'none yet';
  return new FormworkError('unknown-service', `<formwork-filing> knows no service “${String(service)}”.`, {
    mend: `Register its module with registerServices(); registered are: ${known}.`,
  });
}

function missingEndpoint(): FormworkError {
  return new FormworkError('missing-endpoint', '<formwork-filing> does not know where the backend is.', {
    mend: 'Set its attribute “endpoint” to the address of the backend, or its property “backend” to a client.',
  });
}
