import {join, valueAt, type Field} from 'formwork/sdk';
import {answerIn, isAnswered} from './answer-in.ts';
import type {GroupScene} from './group-scene.ts';
import {ItemTools, type ItemAct} from './item-tools.ts';
import type {Part} from './part.ts';
import {isRemoved, RemovedItems, type RemovedItem} from './removed-items.ts';

/** The items of a list, or the named rows of a section: each can be moved and removed, and comes back if that was a slip. */
export class GroupItems {
  readonly #scene: GroupScene;
  readonly #tools = new Map<Field, ItemTools>();
  readonly #removed = new RemovedItems();
  /** Takes the focus when no item is left that could. */
  readonly #focusElsewhere: () => void;

  constructor(scene: GroupScene, focusElsewhere: () => void) {
    this.#scene = scene;
    this.#focusElsewhere = focusElsewhere;
  }

  /** The elements of the parts, and between them what says which ones have been removed. */
  arranged(parts: ReadonlyMap<Field, Part>): Element[] {
    const order = this.#removed.among([...parts.keys()]);
    return order.map((each) => (isRemoved(each) ? each.notice : (parts.get(each) as Part).element));
  }

  update(): void {
    const {parts, field} = this.#scene;
    const fields = [...parts.keys()];
    for (const each of this.#tools.keys()) if (!parts.has(each)) this.#tools.delete(each);
    fields.forEach((each, index) => this.#updateItem(each, fields[index - 1], fields[index + 1]));
    for (const removed of this.#removed) removed.undo.hidden = !(this.#present(removed)?.closed ?? field.insertable);
  }

  /** The field that has the name of a removed one. */
  #present({key}: RemovedItem): Field | undefined {
    return this.#isList ? undefined : this.#scene.field.children.find((child) => child.key === key);
  }

  #updateItem(field: Field, before: Field | undefined, after: Field | undefined): void {
    const {label, removable} = field;
    let tools = this.#tools.get(field);
    if (!tools && !removable) return;
    if (!tools) this.#tools.set(field, (tools = new ItemTools((act) => this.#act(act, field))));
    attach(tools, this.#scene.parts.get(field) as Part);
    const {up, moveUp, down, moveDown, remove, removeItem} = this.#scene.words;
    const isMovable = removable && this.#isList;
    tools.update({
      up: isMovable && before?.removable ? {text: up, name: moveUp(label)} : undefined,
      down: isMovable && after ? {text: down, name: moveDown(label)} : undefined,
      remove: removable ? {text: remove, name: removeItem(label)} : undefined,
    });
  }

  #act(act: ItemAct, field: Field): void {
    if (act === 'remove') this.#remove(field);
    else this.#move(field, act);
  }

  #move(item: Field, act: 'up' | 'down'): void {
    const {context, words, field} = this.#scene;
    const index = Number(item.key) + (act === 'up' ? -1 : 1);
    this.#scene.change(
      () => context.form.move(item.pointer, index),
      () => this.#tools.get(item)?.focus(act, act === 'up' ? 'down' : 'up'),
    );
    context.announce(words.moved(index + 1, field.children.length));
  }

  #remove(item: Field): void {
    const {context, words, parts} = this.#scene;
    const {key, label, pointer} = item;
    const index = [...parts.keys()].indexOf(item);
    const answer = answerIn(item);
    // What was answered to questions that do not apply now comes back, too.
    const value = valueAt(context.form.value, pointer);
    const canUndo = isAnswered(value);
    if (canUndo) this.#removed.replace(item, this.#notice(key, label, value, answer));
    this.#scene.change(
      () => context.form.remove(pointer),
      () => this.#focusAt(index),
    );
    const said = words.removed(label, answer);
    context.announce(canUndo ? words.sentences(said, words.canUndo) : said);
  }

  #undo(removed: RemovedItem): void {
    const {context, words, field} = this.#scene;
    const {form} = context;
    // A section that was opened is still there, closed.
    const isClosed = this.#present(removed)?.closed === true;
    const index = isClosed ? this.#removed.forget(removed) : this.#removed.bringBack(removed);
    const key = this.#isList ? index : removed.key;
    const pointer = join(field.pointer, key);
    this.#scene.change(
      () =>
        isClosed ? form.insert(pointer, undefined, removed.value) : form.insert(field.pointer, key, removed.value),
      () => this.#tools.get(form.at(pointer) as Field)?.focus('remove'),
    );
    context.announce(words.restored(removed.label));
  }

  /** The item that has come to this place, or what comes after the items. */
  #focusAt(index: number): void {
    const next = [...this.#scene.parts.keys()][index];
    if (next?.closed) this.#scene.context.focus(next.pointer);
    else if (!next || !this.#tools.get(next)?.focus('remove')) this.#focusElsewhere();
  }

  #notice(key: string, label: string, value: unknown, answer: string): RemovedItem {
    const {removed, undo, undoRemoval} = this.#scene.words;
    const notice = document.createElement('div');
    notice.className = 'notice removed';
    notice.setAttribute('part', 'notice');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.setAttribute('part', 'button');
    button.textContent = undo;
    button.setAttribute('aria-label', undoRemoval(label));
    notice.append(removed(label, answer), button);
    const item = {key, label, value, notice, undo: button};
    button.addEventListener('click', () => this.#undo(item));
    return item;
  }

  get #isList(): boolean {
    return this.#scene.field.kind === 'list';
  }
}

/** Puts the buttons of an item beside its heading, or into its row. */
function attach({element}: ItemTools, part: Part): void {
  if (part.element.contains(element)) return;
  const heading = part.element.querySelector(':scope > .section-title');
  part.element.classList.add('item');
  if (!heading) return part.element.append(element);
  const head = document.createElement('div');
  head.className = 'item-head';
  heading.before(head);
  head.append(heading, element);
}
