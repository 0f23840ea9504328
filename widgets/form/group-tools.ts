import type {Field} from 'formwork/sdk';
import type {FieldContext} from '../fields/context.ts';
import {buttonStyles} from '../theme/button.styles.ts';
import {groupWordsOf, type GroupWords} from '../words/group-words.ts';
import {AddItem} from './add-item.ts';
import {AddNamed} from './add-named.ts';
import {isFilledIn} from './enter.ts';
import {GroupItems} from './group-items.ts';
import type {GroupScene} from './group-scene.ts';
import {groupToolsStyles} from './group-tools.styles.ts';
import type {Group} from './group.ts';
import type {Part} from './part.ts';
import {shownProblem} from './shown-problem.ts';
import {isUnchosen} from './variant-field.ts';
import {VariantRow} from './variant-row.ts';

/** What an applicant does with a group as a whole: adds, removes and moves its parts, and chooses between variants. */
export class GroupTools implements GroupScene {
  /** Stands after the parts. */
  readonly foot: HTMLElement;
  readonly field: Field;
  readonly context: FieldContext;
  readonly words: GroupWords;
  readonly #group: Group;
  readonly #items: GroupItems;
  #adder: AddItem | AddNamed | undefined;
  #choice: VariantRow | undefined;
  #then: (() => void) | undefined;
  parts: ReadonlyMap<Field, Part> = new Map();
  problemId: string | undefined;

  constructor(group: Group) {
    this.#group = group;
    this.field = group.field;
    this.context = group.host.context;
    this.words = groupWordsOf(this.context.locale);
    this.context.adopt([buttonStyles, groupToolsStyles]);
    this.#items = new GroupItems(this, () => this.#adder?.focus());
    this.foot = document.createElement('div');
    this.foot.className = 'group-foot';
    group.element.append(this.foot);
    group.host.aim(this.field, this);
  }

  /** What is to stand in the group, in order: the choice of its kind, the parts, and what says which were removed. */
  arranged(parts: ReadonlyMap<Field, Part>): Element[] {
    this.#offerKinds();
    const choice = this.#choice ? [this.#choice.element] : [];
    return [...choice, ...this.#items.arranged(parts)];
  }

  /** Draws what has changed, around these parts. */
  update(parts: ReadonlyMap<Field, Part>): void {
    this.parts = parts;
    this.problemId = this.#nameProblem();
    this.#items.update();
    this.#offerMore();
    const then = this.#then;
    this.#then = undefined;
    then?.();
  }

  /** Takes the focus that is meant for the group: where one chooses, or begins to fill in, or mends the group itself. */
  focus(): void {
    const first = [...this.parts.values()].find(isFilledIn);
    if (this.#choice) this.#choice.focus();
    else if (first && (this.field.problems.length === 0 || !this.#adder)) this.context.focus(first.field.pointer);
    else this.#adder?.focus();
  }

  readonly change = (change: () => void, then?: () => void): void => {
    this.#then = then;
    try {
      change();
    } catch (error) {
      this.#then = undefined;
      throw error;
    }
    this.context.edited(this.field.pointer);
  };

  dispose(): void {
    this.#dropChoice();
    this.foot.remove();
  }

  #offerKinds(): void {
    const {field} = this;
    const {host} = this.#group;
    const isOffered = field.variants.length > 0 && !field.closed;
    if (this.#choice && (!isOffered || this.#choice.isOutdated)) this.#dropChoice();
    if (!isOffered || this.#choice) return;
    this.#choice = new VariantRow(this, host, (row) => host.changed(row.isOutdated ? this.#group : row));
    host.add(this.#choice);
  }

  #dropChoice(): void {
    if (!this.#choice) return;
    this.#choice.dispose();
    this.#choice.element.remove();
    this.#choice = undefined;
  }

  /** A section that was closed may take named rows once it is open. */
  #offerMore(): void {
    const {kind, closed, insertable, children} = this.field;
    const Adder = kind === 'list' || closed ? AddItem : AddNamed;
    const isOpen = insertable || kind === 'list' || children.some(({removable}) => removable);
    if (isOpen && !(this.#adder instanceof Adder)) {
      this.#adder = new Adder(this);
      this.foot.replaceChildren(this.#adder.element);
    }
    this.#adder?.update();
  }

  /**
   * The id of what the group says is wrong with it, so that what mends it is described by it.
   *
   * That no kind was chosen is said where it is chosen.
   */
  #nameProblem(): string | undefined {
    const element = this.#group.element.querySelector<HTMLElement>(':scope > .problem');
    const problem = shownProblem(this.field);
    if (!element) return undefined;
    element.hidden = problem !== undefined && this.#choice !== undefined && isUnchosen(problem);
    element.id = this.context.id(this.field, 'problem');
    return problem && !element.hidden ? element.id : undefined;
  }
}
