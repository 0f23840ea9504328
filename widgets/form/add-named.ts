import {FormworkError, join} from 'formwork/sdk';
import {native, set} from '../fields/native.ts';
import {enter} from './enter.ts';
import type {GroupScene} from './group-scene.ts';

/** Below a section that takes properties of any name: where one gives a name and adds a row for it. */
export class AddNamed {
  readonly element = piece('div', 'row named');
  readonly #scene: GroupScene;
  readonly #label = document.createElement('label');
  readonly #input = native('input', 'text', {autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false'});
  readonly #problem = piece('p', 'problem');
  readonly #full = piece('p', 'muted');
  readonly #body = piece('div', 'with-button');

  constructor(scene: GroupScene) {
    const {context, field, words} = scene;
    this.#scene = scene;
    this.#input.id = context.id(field, 'name');
    this.#problem.id = context.id(field, 'name-problem');
    this.#label.className = 'label';
    this.#label.htmlFor = this.#input.id;
    this.#label.textContent = words.name;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.setAttribute('part', 'button');
    button.textContent = words.addNamed;
    button.addEventListener('click', () => this.#add());
    this.#body.append(this.#input, button);
    this.element.append(this.#label, this.#body, this.#problem, this.#full);
    this.#input.addEventListener('input', () => this.#say(''));
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
      // Enter would send the form.
      event.preventDefault();
      this.#add();
    });
  }

  update(): void {
    const {field, words, problemId} = this.#scene;
    const {maxProperties} = field.schema as {maxProperties?: number};
    for (const element of [this.#label, this.#body, this.#problem]) element.hidden = !field.insertable;
    const isFull = !field.insertable && !field.readOnly && maxProperties !== undefined;
    this.#full.hidden = !isFull;
    this.#full.textContent = isFull ? words.full(maxProperties) : '';
    set(this.#input, 'aria-describedby', [problemId, this.#problem.id].filter(Boolean).join(' '));
  }

  focus(): void {
    this.#input.focus();
  }

  #add(): void {
    const {field, context, words} = this.#scene;
    const name = this.#input.value.trim();
    if (name === '') return this.#refuse(words.nameMissing);
    const pointer = join(field.pointer, name);
    if (context.form.at(pointer)) return this.#refuse(words.nameTaken(name));
    try {
      this.#scene.change(
        () => context.form.insert(field.pointer, name),
        () => enter(this.#scene, context.form.at(pointer)),
      );
    } catch (error) {
      if (error instanceof FormworkError && error.code === 'not-possible') return this.#refuse(words.nameRefused(name));
      throw error;
    }
    if (!context.form.at(pointer)) return this.#refuse(words.nameRefused(name));
    this.#input.value = '';
    context.announce(words.added(name));
  }

  #refuse(text: string): void {
    this.#say(text);
    this.#input.focus();
    this.#scene.context.announce(text);
  }

  #say(text: string): void {
    this.#problem.textContent = text;
    set(this.#input, 'aria-invalid', text === '' ? null : 'true');
  }
}

function piece(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
