import type {ServiceModule, ServiceSpec} from 'formwork/spec';
import {createActor, type ActorRefFrom} from 'xstate';
import type {Backend} from '../backend/client.ts';
import type {Material, Receipt, SentCode} from '../backend/contract.ts';
import {indexedDbDrafts} from '../drafts/indexed-db.ts';
import type {Draft, DraftStore} from '../drafts/store.ts';
import {FormworkError} from '../errors.ts';
import type {Form} from '../form/form.ts';
import type {Problem} from '../validation/problem.ts';
import {autosave, type Autosave} from './autosave.ts';
import {beginning, isSomebodyElse, type FilingContext, type Intent, type UndertakingState} from './context.ts';
import {sessionOf, withEffects, type FaceCheck} from './effects.ts';
import {formAt} from './form-at.ts';
import type {Forms} from './forms.ts';
import {answersOf} from './kept-answers.ts';
import {createFilingMachine} from './machine.ts';
import {refusalOf} from './refusal.ts';
import {draftOf, placeOf, restingPhase} from './resume.ts';

/** What a filing is made of. */
export interface FilingOptions {
  readonly service: ServiceModule;
  readonly backend: Backend;
  /** A BCP 47 tag for which the service has a translation; `zh-CN` unless said. */
  readonly locale?: string;
  /** Where drafts are kept; encrypted in IndexedDB unless said. */
  readonly drafts?: DraftStore;
  /** Without it, ways of verification that need the host cannot be chosen. */
  readonly verifyFace?: FaceCheck;
  /** Asked before the filing is submitted; `false` keeps it on its step. */
  readonly beforeSubmit?: () => boolean;
}

/** What a view shows of a filing; a new object after each change. */
export interface FilingState {
  /** The id of the current step. */
  readonly step: string;
  /**
   * Where in the step: identify `entering|checking|notFound|registering|sending`, verify `choosing|checking|passed`, form
   * `loading|unavailable|editing`, submit `sending|asking|failed`, others `open`.
   */
  readonly phase: string;
  /** Whether an answer from outside is awaited. */
  readonly busy: boolean;
  /** What is wrong with the step itself. */
  readonly problems: readonly Problem[];
  readonly person: {readonly name: string; readonly idNumberMasked: string; readonly mobileMasked: string} | undefined;
  readonly method: string | undefined;
  readonly consent: readonly string[];
  readonly acknowledged: readonly string[];
  readonly undertaking: UndertakingState;
  readonly receipt: Receipt | undefined;
  /** When the draft was last saved (RFC 3339). */
  readonly savedAt: string | undefined;
  /** Whether the last attempt to save failed: nothing is kept on this device. */
  readonly unsaved: boolean;
  /** When the draft from which this filing was resumed had been saved. */
  readonly resumed: string | undefined;
}

/** One applicant's passage through one service, from the guide to the receipt. */
export interface Filing {
  readonly spec: ServiceSpec;
  readonly locale: string;
  readonly state: FilingState;
  /** Resolves when a draft, if there is one, has been restored; its forms are then prepared. */
  readonly ready: Promise<void>;
  /** Whether the forms are there: until then only the first step can be shown. */
  readonly prepared: boolean;
  /** Loads what forms need; rejects while the network is down, and may then be tried again. */
  prepare(): Promise<void>;
  /** The form of a step (`identify`, `form`), of registering (`register`) or of a way of verification, by id. */
  form(id: string): Form;
  /** Whether an intent would be heeded now. */
  can(type: Intent['type']): boolean;
  /** Tells what the applicant wants; returns false if it cannot be now, or something has to be mended first. */
  send(intent: Intent): boolean;
  /** Calls back after every change of `state`; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Changes the language; the answers stay. */
  setLocale(locale: string): Promise<void>;
  lookup(source: string, keyword: string, signal: AbortSignal): Promise<readonly Record<string, unknown>[]>;
  upload(file: File, slot: string, signal?: AbortSignal): Promise<Material>;
  material(id: string): Promise<Blob>;
  sendCode(to: {readonly mobile: string} | undefined): Promise<SentCode>;
  /** Ends everything that is under way, after saving the draft. */
  dispose(): void;
}

/** Starts a filing, or resumes the one whose draft is kept. */
export function createFiling(options: FilingOptions): Filing {
  return new LiveFiling(options);
}

type Machine = ReturnType<typeof withEffects>;

class LiveFiling implements Filing {
  readonly ready: Promise<void>;
  spec: ServiceSpec;
  locale: string;
  state: FilingState;
  readonly #options: FilingOptions;
  readonly #drafts: DraftStore;
  readonly #machine: Machine;
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  #forms: Forms = {};
  /** Makes the forms, with given answers; once what that takes is loaded. */
  #make: ((answers: Readonly<Record<string, unknown>>) => Forms) | undefined;
  #preparing: Promise<void> | undefined;
  #kept: FilingContext['submission'];
  #actor: ActorRefFrom<Machine>;
  #reported: readonly Problem[] = [];
  #resumed: string | undefined;
  #watching: readonly (() => void)[] = [];
  #disposed = false;

  constructor(options: FilingOptions) {
    const {service, backend, verifyFace, drafts = indexedDbDrafts()} = options;
    this.#options = options;
    this.#drafts = drafts;
    this.spec = service.spec;
    this.locale = service.spec.lang;
    this.#autosave = autosave(
      drafts,
      () => this.#draft(),
      () => this.#update(),
    );
    this.#machine = withEffects(createFilingMachine(this.spec), {
      spec: this.spec,
      backend,
      verifyFace,
      form: (id) => this.form(id),
      filed: this.#idOf('form'),
      identified: this.#idOf('identify'),
      keep: (submission) => this.#keep(submission),
    });
    this.#actor = createActor(this.#machine);
    this.state = this.#look();
    this.ready = this.#resume();
  }

  get prepared(): boolean {
    return this.#make !== undefined;
  }

  prepare(): Promise<void> {
    return (this.#preparing ??= this.#prepare().catch((error: unknown) => {
      this.#preparing = undefined;
      throw error;
    }));
  }

  form(id: string): Form {
    const form = this.#forms[id];
    if (form) return form;
    if (!this.#make) {
      throw new FormworkError('not-prepared', `The forms of “${this.spec.id}” are not loaded yet.`, {
        mend: 'Await prepare() first.',
      });
    }
    throw new FormworkError('unknown-form', `The service “${this.spec.id}” has no form “${id}”.`, {
      mend: `Its forms are: ${Object.keys(this.#forms).join(', ')}.`,
    });
  }

  can(type: Intent['type']): boolean {
    return this.#actor.getSnapshot().can({type} as Intent);
  }

  send(intent: Intent): boolean {
    if (intent.type === 'next') return this.#next();
    if (!this.#actor.getSnapshot().can(intent)) return false;
    this.#actor.send(intent);
    if (intent.type === 'restart' || intent.type === 'close') this.#forget();
    return true;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async setLocale(locale: string): Promise<void> {
    const {spec, translations = {}} = this.#options.service;
    const tag = Object.keys(translations).find((name) => locale.toLowerCase().startsWith(name.toLowerCase()));
    const translated = tag === undefined ? spec : ((await translations[tag]?.()) ?? spec);
    if (translated === this.spec || this.#disposed) return;
    this.spec = translated;
    this.locale = translated.lang;
    this.#replaceForms(this.#allAnswers());
    this.#update();
  }

  lookup(source: string, keyword: string, signal: AbortSignal): Promise<readonly Record<string, unknown>[]> {
    return this.#options.backend.lookup(source, keyword, sessionOf(this.#context), signal);
  }

  upload(file: File, slot: string, signal?: AbortSignal): Promise<Material> {
    return this.#options.backend.upload(file, slot, sessionOf(this.#context), signal);
  }

  material(id: string): Promise<Blob> {
    return this.#options.backend.material(id, sessionOf(this.#context));
  }

  sendCode(to: {readonly mobile: string} | undefined): Promise<SentCode> {
    return this.#options.backend.sendCode(to ?? {identity: this.#context.identity?.identity ?? ''});
  }

  dispose(): void {
    void this.#autosave.flush();
    this.#disposed = true;
    for (const stop of this.#watching) stop();
    this.#actor.stop();
    this.#listeners.clear();
  }

  get #context(): FilingContext {
    return this.#actor.getSnapshot().context;
  }

  async #prepare(): Promise<void> {
    const {formsOf, Validators} = await import('./forms.ts');
    const validators = new Validators(this.#options.service);
    validators.load();
    this.#make = (answers) => formsOf(this.spec, validators, answers, this.#context.record);
    this.#replaceForms({});
    this.#update();
  }

  /** The first step stays until what comes after it can be shown. */
  #nextWhenPrepared(): boolean {
    const offline = {pointer: '', keyword: 'backend', params: {reason: 'offline'}};
    this.prepare().then(
      () => this.#next(),
      () => this.#actor.send({type: 'refuse', problems: [offline]}),
    );
    return true;
  }

  #next(): boolean {
    if (!this.#make) return this.#nextWhenPrepared();
    const {beforeSubmit, verifyFace} = this.#options;
    const refusal = refusalOf(this.spec, this.state, (id) => this.form(id), verifyFace !== undefined);
    const held = !refusal && this.state.step === this.#idOf('form') && beforeSubmit?.() === false;
    if (!refusal && !held) this.#actor.send({type: 'next'});
    else this.#actor.send({type: 'refuse', problems: refusal ?? []});
    return !refusal && !held;
  }

  async #resume(): Promise<void> {
    const {locale} = this.#options;
    if (locale !== undefined) await this.setLocale(locale);
    const draft = await this.#drafts.load(this.spec.id).catch(() => undefined);
    if (this.#disposed) return;
    const fits = draft?.version === this.spec.version && this.spec.steps.some(({id}) => id === draft.step);
    if (draft && fits) {
      await this.prepare();
      if (this.#disposed) return;
      this.#restore(draft);
    }
    this.#start();
    // What was on its way when the page went away is asked after, as after a timeout; a record is fetched again.
    if (this.can('retry')) this.#actor.send({type: 'retry'});
  }

  #restore(draft: Draft): void {
    const phase = restingPhase(this.spec, draft);
    const value = phase === undefined ? draft.step : {[draft.step]: phase};
    const context: FilingContext = {...beginning, ...draft.context, problems: []};
    const snapshot = this.#machine.resolveState({value, context});
    this.#actor = createActor(this.#machine, {snapshot});
    this.#resumed = draft.savedAt;
    this.#replaceForms(draft.answers);
  }

  #start(): void {
    let {identity, record} = this.#context;
    let {phase} = this.state;
    this.#actor.subscribe(({value, context}) => {
      const before = phase;
      ({phase} = placeOf(value));
      if (phase === 'registering' && before === 'notFound') this.#carryOver();
      if (isSomebodyElse(identity, context.identity)) this.#forgetAnswers();
      ({identity} = context);
      if (context.record !== record) {
        record = context.record;
        if (record !== undefined) this.form(this.#idOf('form')).prefill(record);
      }
      this.#update();
      this.#autosave.later();
    });
    this.#actor.start();
    this.#watch();
    this.#update();
  }

  /** Of what the person before answered nothing remains, apart from who the present one is. */
  #forgetAnswers(): void {
    const kept = [this.#idOf('identify'), 'register'];
    this.#replaceForms(Object.fromEntries(Object.entries(this.#allAnswers()).filter(([id]) => kept.includes(id))));
  }

  /** Nobody is asked twice: who registers has just said who they are (WCAG 3.3.7). */
  #carryOver(): void {
    const register = this.form('register');
    for (const {pointer, value} of this.form(this.#idOf('identify')).fields()) {
      if (register.at(pointer)) register.edit(pointer, value);
    }
  }

  #replaceForms(answers: Readonly<Record<string, unknown>>): void {
    this.#forms = this.#make?.(answers) ?? {};
    this.#reported = [];
    this.#watch();
  }

  #watch(): void {
    for (const stop of this.#watching) stop();
    this.#watching = Object.values(this.#forms).map((form) => form.subscribe(() => this.#autosave.later()));
  }

  #update(): void {
    this.state = this.#look();
    const {problems} = this.#context;
    const id = formAt(this.spec, this.state.step, this.state.phase, this.state.method);
    if (problems !== this.#reported && id !== undefined) {
      this.#reported = problems;
      this.#forms[id]?.report(problems.filter(({pointer}) => pointer !== ''));
    }
    for (const listener of [...this.#listeners]) listener();
  }

  #look(): FilingState {
    const {value, context, children} = this.#actor.getSnapshot();
    const {step, phase} = placeOf(value);
    const {identity, method, consent, acknowledged, undertaking, receipt, problems} = context;
    return {
      step,
      phase: SHOWN[phase] ?? phase,
      busy: Object.values(children).some((child) => child !== undefined),
      problems: problems.filter(({pointer}) => pointer === ''),
      person: identity && {
        name: identity.name,
        idNumberMasked: identity.idNumberMasked,
        mobileMasked: identity.mobileMasked,
      },
      method,
      consent,
      acknowledged,
      undertaking,
      receipt,
      savedAt: this.#autosave.savedAt,
      unsaved: this.#autosave.failed,
      resumed: this.#resumed,
    };
  }

  /** Nothing is worth keeping before the applicant has gone past the first step. */
  #draft(): Draft | undefined {
    const {value, context} = this.#actor.getSnapshot();
    const {step, phase} = placeOf(value);
    if (step === this.spec.steps[0]?.id) return undefined;
    // The machine learns of the key a moment after it was stored; no draft in between may be without it.
    const submission = context.submission ?? (phase === 'preparing' ? this.#kept : undefined);
    return draftOf(this.spec, value, {...context, submission}, answersOf(this.#forms));
  }

  async #keep(submission: FilingContext['submission']): Promise<void> {
    this.#kept = submission;
    const {value, context} = this.#actor.getSnapshot();
    // A device that cannot store must not keep anyone from filing; the key then lives as long as the page.
    await this.#autosave
      .keep(draftOf(this.spec, value, {...context, submission}, answersOf(this.#forms)))
      .catch(() => undefined);
  }

  #forget(): void {
    void this.#autosave.remove(this.spec.id);
    this.#resumed = undefined;
    this.#replaceForms({});
    this.#update();
  }

  #allAnswers(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.#forms).map(([id, form]) => [id, form.value]));
  }

  #idOf(type: ServiceSpec['steps'][number]['type']): string {
    return this.spec.steps.find((step) => step.type === type)?.id ?? '';
  }
}

/** States of the machine that look the same to the applicant. */
const SHOWN: Readonly<Record<string, string>> = {
  settling: 'asking',
  preparing: 'sending',
  doubting: 'asking',
};
