import type {ServiceSpec} from 'formwork/spec';
import {createActor, type ActorRefFrom} from 'xstate';
import type {Material, SentCode} from '../backend/contract.ts';
import {indexedDbDrafts} from '../drafts/indexed-db.ts';
import type {Draft, DraftStore} from '../drafts/store.ts';
import {FormworkError} from '../errors.ts';
import {equal} from '../form/data.ts';
import type {Form} from '../form/form.ts';
import type {Problem} from '../validation/problem.ts';
import {autosave, type Autosave} from './autosave.ts';
import {beginning, isSomebodyElse, type Applicant, type FilingContext, type Intent} from './context.ts';
import {sessionOf, withEffects} from './effects.ts';
import type {Filing, FilingOptions, FilingState} from './filing.ts';
import {formAt} from './form-at.ts';
import type {Forms} from './forms.ts';
import {answersOf} from './kept-answers.ts';
import {createFilingMachine, wayThrough} from './machine.ts';
import {refusalOf} from './refusal.ts';
import {draftOf, placeOf, restingPhase} from './resume.ts';
import {stateOf} from './state-of.ts';

type Machine = ReturnType<typeof withEffects>;

/** The filing behind `createFiling`: a machine for the steps, and a form for the answers of each. */
export class LiveFiling implements Filing {
  readonly ready: Promise<void>;
  spec: ServiceSpec;
  locale: string;
  state: FilingState;
  readonly #options: FilingOptions;
  readonly #drafts: DraftStore;
  readonly #machine: Machine;
  readonly #autosave: Autosave;
  readonly #listeners = new Set<() => void>();
  /** The context with which the filing begins. */
  readonly #beginning: FilingContext;
  #forms: Forms = {};
  /** What forms need, once it is loaded. */
  #tools: Tools | undefined;
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
    this.#beginning = beginningOf(options);
    this.#machine = withEffects(createFilingMachine(this.spec, this.#beginning), {
      spec: this.spec,
      backend,
      verifyFace,
      form: (id) => this.form(id),
      filed: this.#idOf('form'),
      queried: this.#idOf('progress'),
      barriersOf: (record) => this.#tools?.barriersOf(this.spec, record) ?? [],
      identified: this.#idOf('identify'),
      keep: (submission) => this.#keep(submission),
    });
    this.#actor = createActor(this.#machine);
    this.state = this.#look();
    this.ready = this.#resume();
  }

  get prepared(): boolean {
    return this.#tools !== undefined;
  }

  get applicant(): Applicant | undefined {
    const {identity, session} = this.#context;
    return identity && {identity, session};
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
    if (!this.#tools) {
      throw new FormworkError('not-prepared', `The forms of “${this.spec.id}” are not loaded yet.`, {
        mend: 'Await prepare() first.',
      });
    }
    throw new FormworkError('unknown-form', `The service “${this.spec.id}” has no form “${id}”.`, {
      mend: `Its forms are: ${Object.keys(this.#forms).join(', ')}.`,
    });
  }

  can(type: Intent['type']): boolean {
    const exempt = !this.state.undertaking.asked;
    return this.#actor.getSnapshot().can(type === 'next' ? {type, exempt} : ({type} as Intent));
  }

  send(intent: Intent): boolean {
    if (intent.type === 'next') return this.#next();
    if (!this.#actor.getSnapshot().can(intent)) return false;
    const filed = this.state.receipt !== undefined;
    this.#actor.send(intent);
    if (intent.type === 'restart' || (intent.type === 'close' && filed)) this.#forget();
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
    const forms = await import('./forms.ts');
    const validators = new forms.Validators(this.#options.service);
    validators.load();
    this.#tools = {...forms, validators};
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
    if (!this.#tools) return this.#nextWhenPrepared();
    const {beforeSubmit, verifyFace} = this.#options;
    const files = this.state.step === this.#idOf('form') && this.state.phase === 'editing';
    const refusal = refusalOf(this.spec, this.state, {
      form: (id) => this.form(id),
      further: () => (files ? this.#answerProblems() : []),
      canVerifyFace: verifyFace !== undefined,
    });
    const held = !refusal && files && beforeSubmit?.() === false;
    if (!refusal && !held) this.#actor.send({type: 'next', exempt: !this.state.undertaking.asked});
    else this.#actor.send({type: 'refuse', problems: refusal ?? []});
    return !refusal && !held;
  }

  async #resume(): Promise<void> {
    const {locale} = this.#options;
    if (locale !== undefined) await this.setLocale(locale);
    const draft = await this.#drafts.load(this.#key).catch(() => undefined);
    if (this.#disposed) return;
    const fits = draft && this.#fits(draft);
    // Any page but the guide's has a form, or fetches what one needs.
    if (fits || this.#typeOf(this.state.step) !== 'guide') await this.prepare();
    if (this.#disposed) return;
    if (fits) this.#restore(draft);
    this.#start();
    // What was on its way when the page went away is asked after, as after a timeout; a record is fetched again.
    if (this.can('retry')) this.#actor.send({type: 'retry'});
  }

  /** Whether a draft is one of this version of the service, and of this person. */
  #fits({version, step, context}: Draft): boolean {
    const isKnown = version === this.spec.version && this.spec.steps.some(({id}) => id === step);
    return isKnown && !isSomebodyElse(context.identity, this.#beginning.identity);
  }

  #restore(kept: Draft): void {
    const {identity, session} = this.#beginning.identity ? this.#beginning : kept.context;
    const context: FilingContext = {...this.#beginning, ...kept.context, identity, session, problems: []};
    const draft = {...kept, step: this.#stepOnTheWay(kept.step, context), context};
    const phase = restingPhase(this.spec, draft);
    const value = phase === undefined ? draft.step : {[draft.step]: phase};
    const snapshot = this.#machine.resolveState({value, context});
    this.#actor = createActor(this.#machine, {snapshot});
    this.#resumed = draft.savedAt;
    this.#replaceForms(draft.answers);
  }

  /** Whoever is known by now is not asked again who they are. */
  #stepOnTheWay(step: string, context: FilingContext): string {
    const {steps} = this.spec;
    const {identity, amend} = this.#beginning;
    if ((!identity && !amend) || this.#typeOf(step) === 'undertaking') return step;
    const place = steps.findIndex(({id}) => id === step);
    return wayThrough(this.spec, context).find((other) => steps.indexOf(other) >= place)?.id ?? step;
  }

  #start(): void {
    let {identity, record, returned} = this.#context;
    let {phase} = this.state;
    this.#actor.subscribe(({value, context}) => {
      const before = phase;
      ({phase} = placeOf(value));
      if (phase === 'registering' && before === 'notFound') this.#carryOver();
      if (isSomebodyElse(identity, context.identity)) this.#forgetAnswers();
      ({identity} = context);
      if (context.returned && !equal(context.returned.answers, returned?.answers)) this.#takeUp(context.returned);
      ({returned} = context);
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

  /** A returned case begins with what was filed; only what was remarked on can be answered anew. */
  #takeUp({answers}: NonNullable<FilingContext['returned']>): void {
    this.#replaceForms({...this.#allAnswers(), [this.#idOf('form')]: answers});
  }

  /** Nobody is asked twice: who registers has just said who they are (WCAG 3.3.7). */
  #carryOver(): void {
    const register = this.form('register');
    for (const {pointer, value} of this.form(this.#idOf('identify')).fields()) {
      if (register.at(pointer)) register.edit(pointer, value);
    }
  }

  #replaceForms(answers: Readonly<Record<string, unknown>>): void {
    this.#forms = this.#make(answers);
    this.#reported = [];
    const {returned} = this.#context;
    const filed = this.#forms[this.#idOf('form')];
    if (returned && filed) filed.report(this.#tools?.unmendedOf(filed, returned) ?? []);
    this.#watch();
  }

  #make(answers: Readonly<Record<string, unknown>>): Forms {
    if (!this.#tools) return {};
    const {formsOf, openPlacesOf, validators} = this.#tools;
    const {record, returned} = this.#context;
    const filed = this.spec.steps.find((step) => step.type === 'form');
    const open = returned && filed && openPlacesOf(filed.form, returned);
    return formsOf(this.spec, validators, answers, record, open);
  }

  #watch(): void {
    for (const stop of this.#watching) stop();
    this.#watching = Object.values(this.#forms).map((form) =>
      form.subscribe(() => {
        this.#autosave.later();
        if (this.#asksUndertaking() !== this.state.undertaking.asked) this.#update();
      }),
    );
  }

  /** Whether the answers as they are now ask for an undertaking. */
  #asksUndertaking(): boolean {
    const undertaking = this.spec.steps.find(({type}) => type === 'undertaking');
    if (undertaking?.type !== 'undertaking' || undertaking.applies === undefined) return undertaking !== undefined;
    const form = this.#forms[this.#idOf('form')];
    return form !== undefined && this.#tools?.asksUndertaking(this.spec, form, this.#context.record) === true;
  }

  /** What is wrong with the answers beyond what their form can tell. */
  #answerProblems(): readonly Problem[] {
    const {record, returned} = this.#context;
    const form = this.form(this.#idOf('form'));
    const unmended = returned ? (this.#tools?.unmendedOf(form, returned) ?? []) : [];
    return [...unmended, ...(this.#tools?.answerProblemsOf(this.spec, form, record) ?? [])];
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
    return stateOf(this.#actor.getSnapshot(), {
      asked: this.#asksUndertaking(),
      savedAt: this.#autosave.savedAt,
      unsaved: this.#autosave.failed,
      resumed: this.#resumed,
    });
  }

  /** Nothing is worth keeping where nothing is filed, or before the applicant has gone past the guide. */
  #draft(): Draft | undefined {
    const {value, context} = this.#actor.getSnapshot();
    const {step, phase} = placeOf(value);
    if (this.#typeOf(step) === 'guide' || this.#idOf('form') === '') return undefined;
    // The machine learns of the key a moment after it was stored; no draft in between may be without it.
    const submission = context.submission ?? (phase === 'preparing' ? this.#kept : undefined);
    return draftOf(this.spec, this.#key, value, {...context, submission}, answersOf(this.#forms));
  }

  async #keep(submission: FilingContext['submission']): Promise<void> {
    this.#kept = submission;
    const {value, context} = this.#actor.getSnapshot();
    // A device that cannot store must not keep anyone from filing; the key then lives as long as the page.
    await this.#autosave
      .keep(draftOf(this.spec, this.#key, value, {...context, submission}, answersOf(this.#forms)))
      .catch(() => undefined);
  }

  #forget(): void {
    void this.#autosave.remove(this.#key);
    this.#resumed = undefined;
    this.#replaceForms({});
    this.#update();
  }

  #allAnswers(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.#forms).map(([id, form]) => [id, form.value]));
  }

  /** Under what the draft is kept: a case that is corrected has one of its own. */
  get #key(): string {
    const {amend} = this.#options;
    return amend === undefined ? this.spec.id : `${this.spec.id}#${amend}`;
  }

  #typeOf(step: string): ServiceSpec['steps'][number]['type'] | undefined {
    return this.spec.steps.find(({id}) => id === step)?.type;
  }

  #idOf(type: ServiceSpec['steps'][number]['type']): string {
    return this.spec.steps.find((step) => step.type === type)?.id ?? '';
  }
}

/** What is known when a filing begins. */
function beginningOf({service, applicant, amend}: FilingOptions): FilingContext {
  const clauses = service.spec.steps.flatMap((step) => (step.type === 'notice' && step.selectAll ? step.clauses : []));
  return {
    ...beginning,
    identity: applicant?.identity,
    session: applicant?.session,
    amend,
    // They were acknowledged when the case was filed.
    acknowledged: amend === undefined ? [] : clauses.map(({id}) => id),
  };
}

/** What is loaded before there can be forms. */
type Tools = typeof import('./forms.ts') & {readonly validators: import('./forms.ts').Validators};
