import {
  BackendError,
  memoryDrafts,
  type Applicant,
  type Backend,
  type Draft,
  type FilingContext,
  type Material,
  type Receipt,
} from 'formwork/sdk';
import {firstClassConstructor, initialRegistration, type ServiceModule} from 'formwork/spec';
import valid from '../../spec/first-class-constructor/initial-registration/fixtures/form/valid/complete.json' with {type: 'json'};
import '../define.ts';
import type {FormworkFiling} from '../filing/formwork-filing.ts';
import {PageLoader} from '../filing/page-loader.ts';
import {until} from './fixture.ts';

/** How a test starts a filing. */
export interface FilingSetup {
  /** The service; initial registration unless said. */
  readonly service?: ServiceModule;
  /** The step at which its draft was saved; without one the filing begins anew. */
  readonly at?: string;
  readonly phase?: string;
  readonly context?: Partial<FilingContext>;
  /** Answers by the form's id. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly backend?: Partial<Backend>;
  /** Properties of the element. */
  readonly with?: Partial<FormworkFiling>;
}

/** A filing on the page, as a test finds it. */
export interface FilingFixture {
  readonly element: FormworkFiling;
  readonly root: ShadowRoot;
  /** The step's title. */
  heading(): string;
  /** The first element that the selector finds. */
  find<T extends HTMLElement = HTMLElement>(selector: string): T;
  /** The button with this name; those of an open dialog come first. */
  button(name: string): HTMLButtonElement;
  /** The control whose label begins with this. */
  control<T extends HTMLElement = HTMLInputElement>(label: string): T;
  /** The text of the summary of problems, `''` if there is none. */
  summary(): string;
  /** The open dialog, if there is one. */
  dialog(): HTMLDialogElement | null;
  /** Presses the button, and waits until the heading is another one. */
  goOn(name: string, heading: string): Promise<void>;
}

/** Answers to every question of the form. */
export const answers = valid;

/** Puts a filing on the page, in place of the one before. */
export async function showFiling(setup: FilingSetup = {}): Promise<FilingFixture> {
  last?.remove();
  await PageLoader.load();
  const drafts = memoryDrafts();
  if (setup.at !== undefined) await drafts.save(draftAt(setup.at, setup));
  const element = document.createElement('formwork-filing');
  const {service = initialRegistration} = setup;
  Object.assign(element, {service, backend: backendOf(setup.backend), drafts, ...setup.with});
  last = element;
  document.body.append(element);
  const root = element.shadowRoot as ShadowRoot;
  const fixture: FilingFixture = {
    element,
    root,
    heading: () => root.querySelector('.step-title')?.textContent?.trim() ?? '',
    find: (selector) => root.querySelector(selector) as never,
    button: (name) => {
      const buttons = [...(fixture.dialog() ?? root).querySelectorAll('button')];
      return buttons.find((button) => nameOf(button) === name) as HTMLButtonElement;
    },
    control: (label) => {
      const labels = [...root.querySelectorAll('label')];
      const found = labels.find((each) => each.textContent?.trim().startsWith(label));
      return (found?.control ?? root.getElementById(found?.htmlFor ?? '')) as never;
    },
    summary: () => root.querySelector('.error-summary')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    dialog: () => root.querySelector<HTMLDialogElement>('dialog:modal'),
    async goOn(name, heading) {
      fixture.button(name).click();
      await until(`“${heading}” opens`, () => fixture.heading() === heading);
    },
  };
  await until('the filing is there', () => root.querySelector('.step, [name=unavailable]'));
  return fixture;
}

/** A shipped service, by the name of its folder. */
export async function shipped(folder: string): Promise<ServiceModule> {
  const load = firstClassConstructor[`first-class-constructor/${folder}`];
  if (!load) throw new Error(`There is no service ${folder}.`);
  return load();
}

/** A service with another spec; what changes is given by the types of its steps. */
export function changed(
  service: ServiceModule,
  steps: Readonly<Record<string, object>>,
  more: Partial<ServiceModule['spec']> = {},
): ServiceModule {
  const {spec} = service;
  return {
    ...service,
    translations: {},
    spec: {...spec, ...more, steps: spec.steps.map((step) => ({...step, ...steps[step.type]}))},
  };
}

/** A backend's refusal, as its client reports it. */
export function refusal(name: string, status: number, more: object = {}): BackendError {
  const problem = {type: `urn:formwork:problem:${name}`, title: name, status, ...more};
  return new BackendError('POST /', 'problem', {status, problem});
}

export const receipt: Receipt = {
  caseNumber: '20261121000001',
  receivedAt: '2026-11-21T02:03:04Z',
  service: initialRegistration.spec.id,
  title: initialRegistration.spec.title,
  digest: '0'.repeat(64),
};

/** A backend that knows one person and takes everything. */
function backendOf(own: Partial<Backend> = {}): Backend {
  return {
    identify: async () => identity,
    register: async () => identity,
    sendCode: async () => ({resendAfter: 60, expiresIn: 300}),
    verify: async () => session,
    record: async () => record,
    lookup: async () => [],
    upload: () => Promise.reject(new Error('No test uploads.')),
    material: async () => new Blob(),
    submit: async () => receipt,
    outcome: async () => receipt,
    openScan: async () => ({scan: 's1', url: 'https://ministry.example/scan/s1', expiresIn: 120}),
    scanStatus: async () => 'waiting',
    cases: async () => [],
    case: () => Promise.reject(refusal('not-found', 404)),
    ...own,
  };
}

function draftAt(step: string, setup: FilingSetup): Draft {
  const {service = initialRegistration, phase = 'open', context, answers: given} = setup;
  const {spec} = service;
  return {
    service: spec.id,
    version: spec.version,
    savedAt: '2026-11-20T08:00:00Z',
    step,
    phase,
    context: {
      identity,
      session: PAST_VERIFICATION.has(step) ? session : undefined,
      record,
      barriers: [],
      amend: undefined,
      returned: undefined,
      method: undefined,
      consent: [],
      scan: undefined,
      acknowledged: [],
      undertaking: {opened: false, read: false, ticked: false, agreed: false, declined: false},
      submission: undefined,
      receipt: undefined,
      cases: undefined,
      problems: [],
      ...context,
    },
    answers: given ?? {},
  };
}

function nameOf(button: HTMLElement): string {
  return (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
}

const PAST_VERIFICATION: ReadonlySet<string> = new Set(['notice', 'form', 'submit', 'receipt']);
const identity = {identity: 'i', name: '王建国', idNumberMasked: '110***********0011', mobileMasked: '138****0001'};
const session = {token: 't', expiresAt: '2099-01-01T00:00:00Z'};

/** Somebody whom the host has verified already. */
export const applicant: Applicant = {identity, session};

/** What the backend holds of them. */
export const record = {
  basic: {name: valid.basic.name, sex: valid.basic.sex, idNumber: valid.basic.idNumber, mobile: valid.basic.mobile},
  certificate: {number: valid.qualification.certificateNumber, specialities: valid.qualification.specialities},
};

/** An agreed undertaking. */
export const agreed = {opened: true, read: true, ticked: true, agreed: true, declined: false};

export type {Material};
let last: HTMLElement | undefined;
