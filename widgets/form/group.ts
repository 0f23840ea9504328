import {say, type Field} from 'formwork/sdk';
import {awaiting} from '../fields/waiting.ts';
import {FieldRow} from './field-row.ts';
import type {GroupTools} from './group-tools.ts';
import {headed} from './heading.ts';
import type {Part, PartHost} from './part.ts';
import type {SectionDialog} from './section-dialog.ts';
import {Sequence} from './sequence.ts';
import {shownProblem} from './shown-problem.ts';

/** A section or list on the page: its heading and the parts that apply now. */
export class Group implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly host: PartHost;
  readonly isOutdated = false;
  readonly #depth: number;
  readonly #heading: HTMLElement | undefined;
  readonly #sequence: Sequence;
  readonly #stop: () => void;
  #problem: HTMLElement | undefined;
  #parts = new Map<Field, Part>();
  /** What adds, removes and chooses; fetched when there is something of that kind to do. */
  #tools: GroupTools | undefined;
  #toolsAreAsked = false;

  constructor(field: Field, host: PartHost, depth = 0) {
    this.field = field;
    this.host = host;
    this.#depth = depth;
    this.element = document.createElement(depth === 0 ? 'div' : 'section');
    this.element.className = 'section';
    this.#sequence = new Sequence(this.element);
    if (depth > 0) this.#heading = headed(this.element, field, host, depth);
    this.update();
    this.#stop = field.subscribe(() => host.changed(this));
  }

  /** Draws what has changed; what stays keeps its nodes, and with them the focus and the text that is being typed. */
  update(): void {
    const {label} = this.field;
    if (this.#heading && this.#heading.textContent !== label) this.#heading.textContent = label;
    this.#showProblem();
    const before = this.#parts;
    this.#parts = new Map();
    for (const child of childrenOf(this.field)) this.#parts.set(child, this.#partOf(child, before.get(child)));
    for (const [child, part] of before) if (this.#parts.get(child) !== part) this.#discard(part);
    if (!this.#tools && this.#needsTools()) this.#makeTools();
    this.#arrange();
    this.#tools?.update(this.#parts);
  }

  dispose(): void {
    this.#stop();
    this.#tools?.dispose();
    for (const part of this.#parts.values()) this.#discard(part);
  }

  #partOf(child: Field, present: Part | undefined): Part {
    if (present && !present.isOutdated) return present;
    if (isGroup(child)) {
      return child.ui.widget === 'dialog' ? this.#dialogOf(child) : new Group(child, this.host, this.#depth + 1);
    }
    const row = new FieldRow(child, this.host.context, this.host.views, (changed) => this.#onRow(changed));
    this.host.add(row);
    return row;
  }

  /** A section that opens in a dialog; until that has been fetched, what says so. */
  #dialogOf(field: Field): Part {
    const {host} = this;
    if (Dialogs) return new Dialogs(field, host, this.#depth + 1, (around) => new Group(field, around));
    const element = awaiting(host.context.words, loadDialogs, () => {
      if (element.parentElement) host.changed(this);
    });
    return {field, element, isOutdated: true, update() {}, dispose() {}};
  }

  /** A field that has become one of another kind gets a row of its own. */
  #onRow(row: FieldRow): void {
    this.host.changed(row.isOutdated ? this : row);
  }

  #discard(part: Part): void {
    part.dispose();
    part.element.remove();
  }

  #needsTools(): boolean {
    const {kind, insertable, variants} = this.field;
    return (
      kind === 'list' || insertable || variants.length > 0 || [...this.#parts.keys()].some((field) => field.removable)
    );
  }

  #makeTools(): void {
    if (Tools) this.#tools = new Tools(this);
    else if (!this.#toolsAreAsked) void this.#fetchTools();
  }

  async #fetchTools(): Promise<void> {
    this.#toolsAreAsked = true;
    // What could not be had is asked for again when the group changes.
    await loadTools().catch(() => undefined);
    this.#toolsAreAsked = false;
    if (Tools) this.host.changed(this);
  }

  /** Few groups are ever wrong as a whole, so the place for it is made when it is needed. */
  #showProblem(): void {
    const problem = isGroup(this.field) ? shownProblem(this.field) : undefined;
    if (!problem && !this.#problem) return;
    this.#problem ??= document.createElement('p');
    this.#problem.className = 'problem';
    this.#problem.textContent = problem ? say(problem, this.field, this.host.context.messages) : '';
    if (this.#problem.isConnected) return;
    if (this.#heading) this.element.firstElementChild?.after(this.#problem);
    else this.element.prepend(this.#problem);
  }

  #arrange(): void {
    const elements =
      this.#tools?.arranged(this.#parts) ??
      [...this.#parts.values()].flatMap(({field, element}) => [
        element,
        ...(this.host.inserts.has(field.pointer) ? [this.host.inserts.get(field.pointer) as HTMLElement] : []),
      ]);
    this.#sequence.arrange(elements, this.#tools?.foot ?? null);
  }
}

/** Loads what adds, removes and chooses, so that no group has to wait for it; may be tried again. */
export async function loadTools(): Promise<void> {
  Tools ??= (await import('./group-tools.ts')).GroupTools;
}

/** Loads what shows sections in dialogs, so that none has to wait for it; may be tried again. */
export async function loadDialogs(): Promise<void> {
  Dialogs ??= (await import('./section-dialog.ts')).SectionDialog;
}

/** A schema of a single answer has that for its only part. */
function childrenOf(field: Field): readonly Field[] {
  return isGroup(field) ? field.children : [field];
}

function isGroup({kind}: Field): boolean {
  return kind === 'section' || kind === 'list';
}

/** Once they are there, no group has to wait for them. */
let Tools: typeof GroupTools | undefined;
let Dialogs: typeof SectionDialog | undefined;
