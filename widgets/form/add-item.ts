import type {SchemaObject} from 'formwork/sdk';
import {set} from '../fields/native.ts';
import {flattened} from '../fields/schema.ts';
import {enter} from './enter.ts';
import type {GroupScene} from './group-scene.ts';

/** Below a list: how many items it takes, and the button that adds one. In a closed section: the one that opens it. */
export class AddItem {
  readonly element: HTMLElement;
  readonly #scene: GroupScene;
  readonly #hint = document.createElement('p');
  readonly #button = document.createElement('button');

  constructor(scene: GroupScene) {
    this.#scene = scene;
    this.#hint.className = 'muted';
    this.#hint.id = scene.context.id(scene.field, 'hint');
    this.#button.type = 'button';
    this.#button.className = 'button';
    this.#button.setAttribute('part', 'button');
    this.#button.addEventListener('click', () => this.#add());
    this.element = document.createElement('div');
    this.element.className = 'group-add';
    this.element.append(this.#hint, this.#button);
  }

  update(): void {
    const {field, words, problemId} = this.#scene;
    const {closed, insertable} = field;
    const text = closed ? words.open(field.label) : words.add(this.#itemLabel);
    if (this.#button.textContent !== text) this.#button.textContent = text;
    this.#button.hidden = !insertable;
    set(this.#button, 'aria-describedby', problemId ? `${problemId} ${this.#hint.id}` : this.#hint.id);
    const hint = this.#hintText();
    if (this.#hint.textContent !== hint) this.#hint.textContent = hint;
    this.#hint.hidden = hint === '';
  }

  focus(): void {
    this.#button.focus();
  }

  #add(): void {
    const {field, context, words} = this.#scene;
    const {closed} = field;
    this.#scene.change(
      () => context.form.insert(field.pointer),
      () => enter(this.#scene, closed ? field.children[0] : field.children.at(-1)),
    );
    if (!closed) context.announce(words.added(field.children.at(-1)?.label ?? ''));
  }

  /** What one item is called. */
  get #itemLabel(): string {
    const {field, context} = this.#scene;
    const items = flattened((field.schema['items'] ?? {}) as SchemaObject, context.form.schema);
    return String(items['title'] ?? field.label);
  }

  #hintText(): string {
    const {field, words} = this.#scene;
    if (field.kind !== 'list' || field.closed) return '';
    const {minItems = 0, maxItems = Infinity} = field.schema as {minItems?: number; maxItems?: number};
    const count = field.children.length;
    if (!field.insertable && count > 0) return count >= maxItems && !field.readOnly ? words.full(maxItems) : '';
    const none = count === 0 ? [words.none(this.#itemLabel)] : [];
    // Whoever leaves an optional list empty need not be told how many it takes.
    const least = field.required || count > 0 ? minItems : 0;
    const isLimited = field.insertable && (least > 0 || maxItems < Infinity);
    return words.sentences(...none, ...(isLimited ? [words.wanted(least, maxItems, count)] : []));
  }
}
