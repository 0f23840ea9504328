import type {ServiceSpec} from 'formwork/spec';
import {createActor, type ActorRefFrom} from 'xstate';
import type {Material, SentCode} from '../backend/contract.ts';
import {indexedDbDrafts} from '../drafts/indexed-db.ts';
import type {Draft, DraftStore} from '../drafts/store.ts';
import type {Form} from '../form/form.ts';
import type {Problem} from '../validation/problem.ts';
import {autosave, type Autosave} from './autosave.ts';
import {beginningOf} from './beginning-of.ts';
import {isSameReturn, isSomebodyElse, type Applicant, type FilingContext, type Intent} from './context.ts';
import {sessionOf, withEffects} from './effects.ts';
import type {Filing, FilingOptions, FilingState} from './filing.ts';
import {formAt} from './form-at.ts';
import {FormSet} from './form-set.ts';
import {answersOf} from './kept-answers.ts';
import {draftFor, draftKey} from './kept-drafts.ts';
import {createFilingMachine, stepOnTheWay, wayThrough} from './machine.ts';
import {refusalOf} from './refusal.ts';
import {inWordsOf} from './rule-words.ts';
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
  readonly #forms: FormSet;
  #preparing: Promise<void> | undefined;
  #kept: FilingContext['submission'];
  #actor: ActorRefFrom<Machine>;
  #reported: readonly Problem[] = [];
  #resumed: string | undefined;
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
    this.#forms = new FormSet({
      service,
      spec: () => this.spec,
      context: () => this.#context,
      changed: () => this.#answersChanged(),
    });
    this.#machine = withEffects(createFilingMachine(this.spec, this.#beginning), {
      spec: this.spec,
      backend,
      verifyFace,
      form: (id) => this.form(id),
      filed: this.#idOf('form'),
      queried: this.#idOf('progress'),
      barriersOf: (record) => this.#forms.barriersOf(record),
      identified: this.#idOf('identify'),
      keep: (submission) => this.#keep(submission),
    });
    this.#actor = createActor(this.#machine);
    this.state = this.#look();
    this.ready = this.#resume();
  }

  get prepared(): boolean {
    return this.#forms.isLoaded;
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
    return this.#forms.form(id);
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
    this.#replaceForms(this.#forms.answers());
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
    this.#forms.dispose();
    this.#actor.stop();
    this.#listeners.clear();
  }

  get #context(): FilingContext {
    return this.#actor.getSnapshot().context;
  }

  async #prepare(): Promise<void> {
    await this.#forms.load();
    this.#reported = [];
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
    if (!this.prepared) return this.#nextWhenPrepared();
    const {beforeSubmit, verifyFace} = this.#options;
    const files = this.state.step === this.#idOf('form') && this.state.phase === 'editing';
    const refusal = refusalOf(this.spec, this.state, {
      form: (id) => this.form(id),
      further: () => (files ? this.#forms.problems() : []),
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
    const draft = await draftFor(this.#drafts, this.spec, this.#beginning).catch(() => undefined);
    if (this.#disposed) return;
    // Any page but the guide's has a form, or fetches what one needs.
    if (draft || this.#typeOf(this.state.step) !== 'guide') await this.prepare();
    if (this.#disposed) return;
    if (draft) this.#restore(draft);
    this.#start();
    // What was on its way when the page went away is asked after, as after a timeout; a record is fetched again.
    if (this.can('retry')) this.#actor.send({type: 'retry'});
  }

  #restore(kept: Draft): void {
    const {identity, session} = this.#beginning.identity ? this.#beginning : kept.context;
    const context: FilingContext = {...this.#beginning, ...kept.context, identity, session, problems: []};
    // Without an applicant of the host's, the one of the draft may still want to go back to who they are.
    const isKnown = this.#beginning.identity !== undefined || this.#beginning.amend !== undefined;
    const draft = {...kept, step: isKnown ? stepOnTheWay(this.spec, kept.step, context) : kept.step, context};
    const phase = restingPhase(this.spec, draft);
    const value = phase === undefined ? draft.step : {[draft.step]: phase};
    const snapshot = this.#machine.resolveState({value, context});
    this.#actor = createActor(this.#machine, {snapshot});
    this.#resumed = draft.savedAt;
    this.#forms.isTouched = true;
    this.#replaceForms(draft.answers);
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
      const known = returned;
      ({returned} = context);
      if (returned && !isSameReturn(returned, known)) this.#takeUp(returned);
      if (context.record !== record) {
        record = context.record;
        if (record !== undefined) this.#forms.prefill(record);
      }
      this.#update();
      this.#autosave.later();
    });
    this.#actor.start();
    this.#update();
  }

  /** Of what the person before answered nothing remains, apart from who the present one is. */
  #forgetAnswers(): void {
    const kept = [this.#idOf('identify'), 'register'];
    this.#replaceForms(Object.fromEntries(Object.entries(this.#forms.answers()).filter(([id]) => kept.includes(id))));
  }

  /** A returned case begins with what was filed; only what was remarked on can be answered anew. */
  #takeUp({answers}: NonNullable<FilingContext['returned']>): void {
    this.#replaceForms({...this.#forms.answers(), [this.#idOf('form')]: answers});
  }

  /** Nobody is asked twice: who registers has just said who they are (WCAG 3.3.7). */
  #carryOver(): void {
    const register = this.form('register');
    for (const {pointer, value} of this.form(this.#idOf('identify')).fields()) {
      if (register.at(pointer)) register.edit(pointer, value);
    }
  }

  #replaceForms(answers: Readonly<Record<string, unknown>>): void {
    this.#reported = [];
    this.#forms.replace(answers);
  }

  #answersChanged(): void {
    this.#autosave.later();
    this.#forgetMended();
    if (this.#forms.asksUndertaking() !== this.state.undertaking.asked) this.#update();
  }

  /** What was wrong with several answers together is said no longer than it is so. */
  #forgetMended(): void {
    const {problems} = this.#context;
    if (!problems.some(isOfAnswers)) return;
    const broken = new Set(this.#forms.problems().map(({params}) => params?.['rule']));
    const asked = this.#forms.asksUndertaking();
    const left = problems.filter((problem) => {
      if (!isOfAnswers(problem)) return true;
      return problem.keyword === 'rule' ? broken.has(problem.params?.['rule']) : asked;
    });
    if (left.length === problems.length) return;
    // Those at fields have been reported; since then the fields may have been edited.
    this.#reported = left;
    this.#actor.send({type: 'refuse', problems: left});
    this.form(this.#idOf('form')).retract(problems.filter((problem) => !left.includes(problem)));
  }

  #update(): void {
    this.state = this.#look();
    const {problems} = this.#context;
    const id = formAt(this.spec, this.state.step, this.state.phase, this.state.method);
    if (problems !== this.#reported && id !== undefined) {
      this.#reported = problems;
      this.#forms.all[id]?.report(inWordsOf(this.spec, problems).filter(({pointer}) => pointer !== ''));
    }
    for (const listener of [...this.#listeners]) listener();
  }

  #look(): FilingState {
    const {record, barriers, amend} = this.#context;
    // In the words of the present language.
    const told = barriers.length > 0 && amend === undefined ? this.#forms.barriersOf(record) : undefined;
    return stateOf(this.#actor.getSnapshot(), {
      barriers: told ?? barriers,
      problems: inWordsOf(this.spec, this.#context.problems),
      asked: this.#forms.asksUndertaking(),
      savedAt: this.#autosave.savedAt,
      unsaved: this.#autosave.failed,
      resumed: this.#resumed,
    });
  }

  /** Nothing is worth keeping where nothing is filed, or before the applicant has gone past the guide. */
  #draft(): Draft | undefined {
    const {value, context} = this.#actor.getSnapshot();
    const {step, phase} = placeOf(value);
    if (this.#typeOf(step) === 'guide' || this.#idOf('form') === '' || !this.#isWorthKeeping(step, context))
      return undefined;
    // The machine learns of the key a moment after it was stored; no draft in between may be without it.
    const submission = context.submission ?? (phase === 'preparing' ? this.#kept : undefined);
    return draftOf(this.spec, this.#key, value, {...context, submission}, answersOf(this.#forms.all));
  }

  /** A first page that has only been looked at leaves nothing behind. */
  #isWorthKeeping(step: string, {submission, receipt, undertaking}: FilingContext): boolean {
    const isBegun = step !== wayThrough(this.spec, this.#beginning)[0]?.id || undertaking.opened;
    return this.#forms.isTouched || isBegun || submission !== undefined || receipt !== undefined;
  }

  async #keep(submission: FilingContext['submission']): Promise<void> {
    this.#kept = submission;
    const {value, context} = this.#actor.getSnapshot();
    // A device that cannot store must not keep anyone from filing; the key then lives as long as the page.
    await this.#autosave
      .keep(draftOf(this.spec, this.#key, value, {...context, submission}, answersOf(this.#forms.all)))
      .catch(() => undefined);
  }

  #forget(): void {
    void this.#autosave.remove(this.#key);
    this.#resumed = undefined;
    this.#forms.isTouched = false;
    this.#replaceForms({});
    this.#update();
  }

  get #key(): string {
    return draftKey(this.spec, this.#options.amend);
  }

  #typeOf(step: string): ServiceSpec['steps'][number]['type'] | undefined {
    return this.spec.steps.find(({id}) => id === step)?.type;
  }

  #idOf(type: ServiceSpec['steps'][number]['type']): string {
    return this.spec.steps.find((step) => step.type === type)?.id ?? '';
  }
}

/** Whether a problem comes from several answers together: it may go when any of them changes. */
function isOfAnswers({keyword}: Problem): boolean {
  return keyword === 'rule' || keyword === 'undertaking';
}
