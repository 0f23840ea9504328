import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createForm} from './form.ts';

const people = {
  type: 'object',
  required: ['people'],
  properties: {
    people: {
      type: 'array',
      title: 'People',
      minItems: 1,
      maxItems: 3,
      items: {
        type: 'object',
        title: 'Person',
        required: ['name'],
        properties: {
          name: {type: 'string', title: 'Name', maxLength: 10},
          child: {type: 'boolean', title: 'Child'},
        },
        if: {properties: {child: {const: true}}, required: ['child']},
        then: {required: ['school'], properties: {school: {type: 'string', title: 'School'}}},
      },
    },
    tags: {type: 'array', title: 'Tags', items: {type: 'string', maxLength: 3}},
    colours: {type: 'array', title: 'Colours', uniqueItems: true, items: {enum: ['red', 'blue']}},
  },
};

const pointers = (fields: readonly {pointer: string}[]): string[] => fields.map(({pointer}) => pointer);

describe('a list', () => {
  it('begins with as many items as it has to have', () => {
    const form = createForm(people);
    expect(form.at('/people')?.kind).to.equal('list');
    expect(pointers(form.fields())).to.deep.equal(['/people/0/name', '/people/0/child', '/colours']);
    expect(form.payload).to.deep.equal({people: [{}]});
  });

  it('asks in each item what that item’s answers call for', () => {
    const form = createForm(people);
    form.insert('/people');
    form.edit('/people/1/child', true);
    expect(form.at('/people/0/school')).to.equal(undefined);
    expect(form.at('/people/1/school')?.required).to.equal(true);
  });

  it('keeps answers with their items when these are inserted, moved and removed', () => {
    const form = createForm(people);
    form.edit('/people/0/name', 'A');
    form.insert('/people', 0, {name: 'B'});
    form.insert('/people', undefined, {name: 'C', child: true});
    expect(form.payload).to.deep.equal({people: [{name: 'B'}, {name: 'A'}, {name: 'C', child: true}]});
    form.edit('/people/2/school', 'S');
    form.move('/people/2', 0);
    expect(form.at('/people/0/school')?.value).to.equal('S');
    expect(form.at('/people/0/school')?.pointer).to.equal('/people/0/school');
    form.remove('/people/1');
    expect(form.payload).to.deep.equal({people: [{name: 'C', child: true, school: 'S'}, {name: 'A'}]});
    form.edit('/people/1/name', 'D');
    expect(form.payload).to.deep.equal({people: [{name: 'C', child: true, school: 'S'}, {name: 'D'}]});
  });

  it('takes no more items than it may have, and says so before', () => {
    const form = createForm(people, {value: {people: [{name: 'A'}, {name: 'B'}, {name: 'C'}]}});
    expect(form.at('/people')?.insertable).to.equal(false);
    expect(() => form.insert('/people')).to.throw(/not-possible/);
    expect(form.at('/people/1')?.removable).to.equal(true);
  });

  it('shows an item’s problem at the item, wherever it has moved', () => {
    const form = createForm(people, {value: {people: [{name: 'A'}, {}]}});
    expect(pointers(form.validate())).to.deep.equal(['/people/1/name']);
    form.move('/people/1', 0);
    expect(pointers(form.problems)).to.deep.equal(['/people/0/name']);
    form.remove('/people/0');
    expect(form.problems).to.deep.equal([]);
  });

  it('of plain values holds one field an item, empty ones included', () => {
    const form = createForm(people);
    form.insert('/tags');
    form.insert('/tags', undefined, 'x');
    expect(pointers(form.fields())).to.include.members(['/tags/0', '/tags/1']);
    form.edit('/people/0/name', 'A');
    expect(form.validate().map(({pointer, keyword}) => `${pointer} ${keyword}`)).to.deep.equal(['/tags/0 required']);
    form.edit('/tags/0', 'long');
    expect(form.problems.map(({keyword}) => keyword)).to.deep.equal(['maxLength']);
    form.remove('/tags/0');
    expect(form.payload).to.deep.equal({people: [{name: 'A'}], tags: ['x']});
    form.remove('/tags/0');
    expect(form.payload).to.deep.equal({people: [{name: 'A'}]});
  });

  it('of a few choices is asked as one', () => {
    const form = createForm(people);
    expect(form.at('/colours')?.kind).to.equal('choices');
    expect(form.at('/colours')?.choices.map(({value}) => value)).to.deep.equal(['red', 'blue']);
  });

  it('with fixed first items has a place for each', () => {
    const form = createForm({
      type: 'object',
      properties: {
        point: {
          type: 'array',
          required: [],
          prefixItems: [
            {type: 'number', title: 'x'},
            {type: 'string', title: 'y'},
          ],
          items: false,
        },
      },
    });
    expect(form.fields().map(({label, kind}) => `${label} ${kind}`)).to.deep.equal(['x number', 'y text']);
    expect(form.at('/point')?.insertable).to.equal(false);
    form.edit('/point/0', '1.5');
    form.edit('/point/1', 'a');
    expect(form.payload).to.deep.equal({point: [1.5, 'a']});
  });
});
