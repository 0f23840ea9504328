import type {Choice, Field, Problem} from 'formwork/sdk';
import type {GroupWords} from '../words/group-words.ts';

/** The choice between kinds of a section as a field of its own, so that it looks and works as any other choice. */
export class VariantField implements Field {
  readonly #section: Field;
  readonly #words: GroupWords;
  #offer: Offer;
  readonly ui: Field['ui'] = {};
  readonly help = undefined;
  readonly children = [];
  readonly variants = [];
  readonly variant = undefined;
  readonly insertable = false;
  readonly removable = false;
  readonly closed = false;

  constructor(section: Field, words: GroupWords) {
    this.#section = section;
    this.#words = words;
    this.#offer = offerOf(section, words);
  }

  /** Another object when anything else is offered, as with any field. */
  get schema(): Field['schema'] {
    if (this.#offer.required !== this.required) this.#offer = offerOf(this.#section, this.#words);
    return this.#offer;
  }

  get choices(): readonly Choice[] {
    return this.#offer.choices;
  }

  get kind(): string {
    const {length} = this.choices;
    return length <= FEW ? 'radio' : length <= MANY ? 'select' : 'combobox';
  }

  get label(): string {
    return this.#words.kind(this.#section.label);
  }

  get pointer(): string {
    return this.#section.pointer;
  }

  get key(): string {
    return this.#section.key;
  }

  get parent(): Field | undefined {
    return this.#section.parent;
  }

  get value(): unknown {
    return this.#section.variant;
  }

  get required(): boolean {
    return this.#section.required;
  }

  get readOnly(): boolean {
    return this.#section.readOnly;
  }

  get touched(): boolean {
    return this.#section.touched;
  }

  /** Only that nothing has been chosen; what else is wrong with the section stands at the section. */
  get problems(): readonly Problem[] {
    return this.#section.problems.filter(isUnchosen);
  }

  subscribe(listener: () => void): () => void {
    return this.#section.subscribe(listener);
  }
}

/** Whether a problem of a section is that none of its kinds was chosen. */
export function isUnchosen({keyword}: Problem): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf';
}

/** What is offered, which depends on whether a choice has to be made. */
interface Offer extends Record<string, unknown> {
  readonly required: boolean;
  readonly choices: readonly Choice[];
}

function offerOf({variants, required}: Field, words: GroupWords): Offer {
  const named = variants.map((choice) => ({...choice, label: nameOf(choice, words)}));
  // What may be left out must be left out again, which a radio button cannot do by itself.
  const isRadio = named.length < FEW;
  return {required, choices: required || !isRadio ? named : [...named, {value: undefined, label: words.noKind}]};
}

/** The engine calls a kind without a title by its number. */
function nameOf({value, label}: Choice, words: GroupWords): string {
  const number = String(Number(value) + 1);
  return label === number ? words.kindNumber(number) : label;
}

const FEW = 4;
const MANY = 15;
