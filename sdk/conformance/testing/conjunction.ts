import {expression} from '../../validation/expression.ts';
import type {Schema, SchemaObject} from '../../validation/check.ts';
import type {Interpreter} from '../../validation/interpreter.ts';
import {equal, isObject} from '../../form/data.ts';
import type {Dice} from './dice.ts';
import {textFor} from './texts.ts';

/** Schemas that all apply to one value: with what they refer to, and one branch of each choice. */
export class Conjunction {
  readonly schemas: SchemaObject[] = [];
  readonly #interpreter: Interpreter;
  readonly #dice: Dice;
  /** Whether one of them allows nothing. */
  #never = false;

  constructor(schemas: readonly Schema[], interpreter: Interpreter, dice: Dice) {
    this.#interpreter = interpreter;
    this.#dice = dice;
    const seen = new Set<Schema>();
    const queue = [...schemas];
    for (let schema = queue.shift(); schema !== undefined; schema = queue.shift()) {
      this.#never ||= schema === false;
      if (!isObject(schema) || seen.has(schema)) continue;
      seen.add(schema);
      this.schemas.push(schema);
      queue.push(...this.#beside(schema));
    }
  }

  /** The arguments of a keyword, wherever it is given. */
  values<T>(keyword: string): T[] {
    return this.schemas.map((schema) => schema[keyword] as T).filter((value) => value !== undefined);
  }

  /** The values to choose from; undefined where any of a type will do. */
  choices(): readonly unknown[] | undefined {
    if (this.#never) return [];
    const lists = [
      ...this.values<unknown[]>('enum'),
      ...this.schemas.flatMap((s) => ('const' in s ? [[s['const']]] : [])),
    ];
    const [first, ...others] = lists;
    return first?.filter((value) => others.every((list) => list.some((other) => equal(other, value))));
  }

  /** One of the types that all allow; undefined where nothing says. */
  type(): string | undefined {
    const lists = this.values<string | string[]>('type').map((type) => [type].flat());
    const [first = [], ...others] = lists;
    const allowed = first.filter((type) =>
      others.every((list) => list.includes(type) || (type === 'integer' && list.includes('number'))),
    );
    if (allowed.length > 0) return this.#dice.one(allowed);
    return Object.keys(HINTS).find((type) =>
      this.schemas.some((schema) => HINTS[type]?.some((word) => word in schema)),
    );
  }

  required(): string[] {
    return this.values<string[]>('required').flat();
  }

  /** The properties that are named. */
  named(): string[] {
    return [...new Set(this.values<object>('properties').flatMap((named) => Object.keys(named)))];
  }

  /** A name that is not declared but allowed; undefined where there is none. */
  keyToAdd(): string | undefined {
    const patterns = this.values<object>('patternProperties').flatMap((named) => Object.keys(named));
    const names = this.values<SchemaObject>('propertyNames');
    const isClosed = [...this.values('additionalProperties'), ...this.values('unevaluatedProperties')].includes(false);
    if (patterns.length > 0 && (isClosed || this.#dice.chance(70))) {
      const pattern = this.#dice.one(patterns);
      return textFor([{pattern}], this.#dice);
    }
    if (isClosed) return undefined;
    if (names.length === 0) return this.#dice.one(['extra', 'x/y~z', 'zusätzlich']);
    const all = new Conjunction(names, this.#interpreter, this.#dice);
    return String(this.#dice.one(all.choices() ?? [textFor(all.schemas, this.#dice)]));
  }

  /** What is said of a property. */
  below(key: string): Schema[] {
    return this.schemas.flatMap((schema) => {
      const {properties = {}, patternProperties = {}, additionalProperties, unevaluatedProperties} = schema as Named;
      const found = Object.hasOwn(properties, key) ? [properties[key] as Schema] : [];
      for (const pattern of Object.keys(patternProperties)) {
        if (expression(pattern).test(key)) found.push(patternProperties[pattern] as Schema);
      }
      if (found.length > 0) return found;
      const open = additionalProperties ?? (isObject(unevaluatedProperties) ? unevaluatedProperties : undefined);
      return open === undefined ? [] : [open];
    });
  }

  /** What is said of an item. */
  item(index: number): Schema[] {
    return this.schemas.flatMap((schema) => {
      const {prefixItems = [], items} = schema as {prefixItems?: readonly Schema[]; items?: Schema};
      const said = prefixItems[index] ?? items;
      return said === undefined ? [] : [said];
    });
  }

  /** Whether a value satisfies a subschema. */
  allows(schema: Schema, value: unknown): boolean {
    return this.#interpreter.compile(schema, '#')(value, '', undefined);
  }

  /** What a value makes apply that did not before: a `then`, an `else`, a dependent schema. */
  awokenBy(value: unknown): Schema[] {
    const awoken = this.schemas.flatMap((schema) => {
      const {if: condition, then: yes = true, else: no = true, dependentSchemas = {}} = schema as Conditional;
      const branch = condition === undefined ? true : this.allows(condition, value) ? yes : no;
      const keys = isObject(value) ? Object.keys(value) : [];
      return [
        branch,
        ...keys.flatMap((key) => (Object.hasOwn(dependentSchemas, key) ? [dependentSchemas[key] as Schema] : [])),
      ];
    });
    return awoken.filter((schema) => isObject(schema) && !this.schemas.includes(schema));
  }

  #beside(schema: SchemaObject): Schema[] {
    const {$ref, $dynamicRef, allOf = [], anyOf, oneOf, if: condition} = schema as Beside;
    const reference = $ref ?? $dynamicRef;
    return [
      ...(reference === undefined ? [] : [this.#interpreter.resolve(reference, schema).schema]),
      ...allOf,
      ...(anyOf ? [this.#dice.one(anyOf)] : []),
      ...(oneOf ? [this.#dice.one(oneOf)] : []),
      // A condition that nobody aims at would hardly ever hold.
      ...(condition !== undefined && this.#dice.chance(20) ? [condition] : []),
    ];
  }
}

interface Named {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
}

interface Conditional {
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
}

interface Beside {
  readonly $ref?: string;
  readonly $dynamicRef?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
}

/** The keywords by which one sees what type a schema without one has in mind. */
const HINTS: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'patternProperties', 'additionalProperties', 'propertyNames', 'minProperties'],
  array: ['items', 'prefixItems', 'contains', 'minItems', 'uniqueItems'],
  string: ['pattern', 'format', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'multipleOf', 'exclusiveMinimum'],
};
