import {expect} from 'chai';
import * as fc from 'fast-check';
import {describe, it} from 'node:test';
import {compileWithAjv} from '../validation/compiled.ts';
import type {SchemaObject} from '../validation/check.ts';
import {interpret} from '../validation/interpreted.ts';
import {createForm, type Form} from './form.ts';
import {valueAt} from './pointer.ts';
import {answer, schemas} from './testing/schemas.ts';

const edits = fc.array(fc.tuple(fc.nat(30), answer(), fc.nat(5)), {maxLength: 25});
const runs = {numRuns: Number(process.env['FC_RUNS'] ?? 300)};

describe('a form of any schema', () => {
  it('is the same whether its answers came one by one or all at once', () => {
    fc.assert(
      fc.property(schemas, edits, (schema, steps) => {
        const form = typed(schema, steps);
        expect(shape(createForm(schema, {value: form.value}))).to.deep.equal(shape(form));
      }),
      runs,
    );
  });

  it('has in its payload what applies and nothing else', () => {
    fc.assert(
      fc.property(schemas, edits, (schema, steps) => {
        const form = typed(schema, steps);
        const fields = new Set(form.fields().map(({pointer}) => pointer));
        for (const pointer of leavesOf(form.payload)) {
          const known = [...fields].some((field) => pointer === field || pointer.startsWith(`${field}/`));
          expect(known, pointer).to.equal(true);
        }
        for (const field of form.fields()) {
          expect(valueAt(form.payload, field.pointer) ?? undefined).to.deep.equal(field.value);
        }
      }),
      runs,
    );
  });

  it('has no problems exactly when its payload satisfies the schema, as ajv sees it too', () => {
    fc.assert(
      fc.property(schemas, edits, (schema, steps) => {
        const form = typed(schema, steps);
        const valid = form.validate().length === 0;
        expect(interpret(schema)(form.payload).length === 0, 'interpreted').to.equal(valid);
        if (!JSON.stringify(schema).includes('__proto__')) {
          expect(compileWithAjv(schema)(form.payload).length === 0, 'ajv').to.equal(valid);
        }
      }),
      runs,
    );
  });

  it('shows after any edits the problems that validating anew would show', () => {
    fc.assert(
      fc.property(schemas, edits, edits, (schema, before, after) => {
        const form = typed(schema, before);
        form.validate();
        apply(form, after);
        const shown = form.problems.map(({pointer, keyword}) => `${pointer} ${keyword}`).sort();
        const anew = createForm(schema, {value: form.value});
        const found = anew
          .validate()
          .map(({pointer, keyword}) => `${pointer} ${keyword}`)
          .sort();
        expect(shown).to.deep.equal(found);
      }),
      runs,
    );
  });

  it('does not depend on the order in which different fields were answered', () => {
    fc.assert(
      fc.property(schemas, fc.array(answer(), {minLength: 8, maxLength: 8}), fc.nat(), (schema, answers, seed) => {
        const flat = createForm(schema)
          .fields()
          .map(({pointer}) => pointer)
          .slice(0, 8);
        const forward = createForm(schema);
        const backward = createForm(schema);
        const order = flat.map((pointer, index) => [pointer, answers[index]] as const);
        for (const [pointer, value] of order) forward.edit(pointer, value);
        for (const [pointer, value] of rotated(order.toReversed(), seed)) backward.edit(pointer, value);
        expect(shape(backward)).to.deep.equal(shape(forward));
      }),
      runs,
    );
  });

  it('pollutes nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(schemas, edits, (schema, steps) => void typed(schema, steps).validate()),
      runs,
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });
});

function typed(schema: SchemaObject, steps: readonly (readonly [number, unknown, number])[]): Form {
  const form = createForm(schema);
  apply(form, steps);
  return form;
}

/** Edits fields, and now and then inserts, moves or removes an item. */
function apply(form: Form, steps: readonly (readonly [number, unknown, number])[]): void {
  for (const [which, value, what] of steps) {
    const places = everyPlace(form.root);
    const place = places[which % Math.max(places.length, 1)];
    if (!place) return;
    if (what === 0 && place.insertable && place.kind === 'list') form.insert(place.pointer);
    else if (what === 1 && place.removable) form.remove(place.pointer);
    else if (what === 2 && place.parent?.kind === 'list') form.move(place.pointer, 0);
    else if (place.children.length === 0 && place.kind !== 'section' && place.kind !== 'list')
      form.edit(place.pointer, value);
  }
}

function everyPlace(place: Form['root']): Form['root'][] {
  return [place, ...place.children.flatMap(everyPlace)];
}

function shape(form: Form): unknown {
  return [form.payload, form.fields().map(({pointer, kind, required, value}) => [pointer, kind, required, value])];
}

function leavesOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.keys(value).flatMap((key) =>
    leavesOf((value as Record<string, unknown>)[key], `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % Math.max(items.length, 1);
  return [...items.slice(start), ...items.slice(0, start)];
}
