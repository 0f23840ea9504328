import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createForm} from './form.ts';

const schema = {
  type: 'object',
  required: ['person'],
  properties: {
    person: {
      type: 'object',
      title: 'Person',
      required: ['name', 'idNumber'],
      properties: {
        name: {title: 'Name', type: 'string', maxLength: 5, ui: {prefill: '/known/name'}},
        idNumber: {title: 'ID', type: 'string', format: 'resident-id', maxLength: 18},
        sex: {
          title: 'Sex',
          oneOf: [
            {const: '1', title: 'male'},
            {const: '2', title: 'female'},
          ],
        },
        married: {title: 'Married', type: 'boolean'},
      },
      allOf: [
        {
          if: {properties: {idNumber: {pattern: '^\\d{16}[13579]'}}, required: ['idNumber']},
          then: {properties: {sex: {const: '1'}}},
        },
        {
          if: {properties: {married: {const: true}}, required: ['married']},
          then: {
            required: ['spouse'],
            properties: {
              spouse: {title: 'Spouse', type: 'string', maxLength: 20},
              since: {title: 'Since', type: 'string', format: 'date'},
            },
          },
        },
      ],
    },
    notes: {
      type: 'object',
      title: 'Notes',
      properties: {text: {type: 'string', title: 'Text'}},
      dependentRequired: {text: ['author']},
      dependentSchemas: {text: {properties: {author: {type: 'string', title: 'Author'}}}},
    },
  },
};

const pointers = (fields: readonly {pointer: string}[]): string[] => fields.map(({pointer}) => pointer);

describe('createForm', () => {
  it('asks what the schema asks, in its order, and nothing that does not apply', () => {
    const form = createForm(schema);
    expect(pointers(form.fields())).to.deep.equal([
      '/person/name',
      '/person/idNumber',
      '/person/sex',
      '/person/married',
      '/notes/text',
    ]);
    expect(form.at('/person/spouse')).to.equal(undefined);
    expect(form.at('/person')?.kind).to.equal('section');
    expect(form.at('/person/sex')?.kind).to.equal('radio');
  });

  it('shows a conditional question while its condition holds, and marks it as the schema does', () => {
    const form = createForm(schema);
    form.edit('/person/married', true);
    expect(form.at('/person/spouse')?.required).to.equal(true);
    expect(form.at('/person/since')?.required).to.equal(false);
    form.edit('/person/married', false);
    expect(form.at('/person/spouse')).to.equal(undefined);
  });

  it('parks the answer to a question that no longer applies, and gives it back with the question', () => {
    const form = createForm(schema);
    form.edit('/person/married', true);
    form.edit('/person/spouse', 'Li');
    form.edit('/person/married', false);
    expect(form.payload).to.deep.equal({person: {married: false}});
    expect(form.value).to.deep.equal({person: {married: false, spouse: 'Li'}});
    form.edit('/person/married', true);
    expect(form.payload).to.deep.equal({person: {married: true, spouse: 'Li'}});
  });

  it('starts from given answers as if they had been typed', () => {
    const given = {person: {married: false, spouse: 'Li'}, notes: {text: 'a', author: 'b'}};
    const form = createForm(schema, {value: given});
    expect(form.payload).to.deep.equal({person: {married: false}, notes: {text: 'a', author: 'b'}});
    form.edit('/person/married', true);
    expect(form.at('/person/spouse')?.value).to.equal('Li');
    expect(given).to.deep.equal({person: {married: false, spouse: 'Li'}, notes: {text: 'a', author: 'b'}});
  });

  it('hands on what the schema tolerates without naming it, and drops what it does not', () => {
    const value = {name: 'Li', id: 7};
    const open = {type: 'object', properties: {name: {type: 'string'}}};
    expect(createForm(open, {value}).payload).to.deep.equal(value);
    expect(createForm(open, {value}).value).to.deep.equal(value);
    const closed = {...open, additionalProperties: false};
    expect(createForm(closed, {value}).payload).to.deep.equal({name: 'Li'});
  });

  it('keeps a required section in the payload while it is empty, an optional one only with an answer', () => {
    const form = createForm(schema);
    expect(form.payload).to.deep.equal({person: {}});
    form.edit('/notes/text', 'a');
    expect(form.payload).to.deep.equal({person: {}, notes: {text: 'a'}});
    expect(form.at('/notes/author')?.required).to.equal(true);
    form.edit('/notes/text', '');
    expect(form.payload).to.deep.equal({person: {}});
  });

  it('says nothing before a field is left, then what is wrong, then lets it go as it is mended', () => {
    const form = createForm(schema);
    form.edit('/person/name', 'Bartholomew');
    expect(form.at('/person/name')?.problems).to.deep.equal([]);
    form.touch('/person/name');
    expect(form.at('/person/name')?.problems.map(({keyword}) => keyword)).to.deep.equal(['maxLength']);
    form.edit('/person/name', 'Bart');
    expect(form.at('/person/name')?.problems).to.deep.equal([]);
  });

  it('does not scold one who leaves an empty field, until the whole form is validated', () => {
    const form = createForm(schema);
    form.touch('/person/name');
    expect(form.problems).to.deep.equal([]);
    expect(pointers(form.validate())).to.deep.equal(['/person/name', '/person/idNumber']);
    form.edit('/person/name', 'Li');
    expect(pointers(form.problems)).to.deep.equal(['/person/idNumber']);
    form.edit('/person/name', '');
    expect(pointers(form.problems)).to.deep.equal(['/person/name', '/person/idNumber']);
  });

  it('judges a field again when another answer changes what is asked of it', () => {
    const form = createForm(schema);
    form.edit('/person/name', 'Li');
    form.edit('/person/sex', '2');
    form.edit('/person/idNumber', '440524188001010014');
    expect(form.validate().map(({pointer, keyword}) => `${pointer} ${keyword}`)).to.deep.equal(['/person/sex const']);
    form.edit('/person/idNumber', '11010519491231002X');
    expect(form.problems).to.deep.equal([]);
    expect(form.valid).to.equal(true);
  });

  it('takes problems from outside, and drops each when its field is edited', () => {
    const form = createForm(schema);
    form.report([{pointer: '/person/name', keyword: 'backend', message: 'Not in the register.'}]);
    expect(form.at('/person/name')?.problems[0]?.message).to.equal('Not in the register.');
    form.edit('/person/name', 'Wu');
    expect(form.problems).to.deep.equal([]);
  });

  it('takes back what was reported and is no longer so, and nothing else', () => {
    const form = createForm(schema);
    const found = ['a', 'b'].map((keyword) => ({pointer: '/person/name', keyword, message: keyword}));
    form.report(found);
    form.retract(found.slice(0, 1));
    expect(form.problems).to.deep.equal(found.slice(1));
  });

  it('fills in what is known, but not over an answer', () => {
    const form = createForm(schema);
    form.prefill({known: {name: 'Wang'}});
    expect(form.at('/person/name')?.value).to.equal('Wang');
    form.edit('/person/name', 'Zhao');
    form.prefill({known: {name: 'Wang'}});
    expect(form.at('/person/name')?.value).to.equal('Zhao');
  });

  it('writes identifiers as their format demands when the field is left', () => {
    const form = createForm(schema);
    form.edit('/person/idNumber', ' 11010519491231002x');
    form.touch('/person/idNumber');
    expect(form.at('/person/idNumber')?.value).to.equal('11010519491231002X');
    expect(form.problems).to.deep.equal([]);
  });

  it('tells the listeners of a field only of that field, those of a section of what is in it', () => {
    const form = createForm(schema);
    const heard: string[] = [];
    form.subscribe(() => heard.push('name'), '/person/name');
    form.subscribe(() => heard.push('person'), '/person');
    form.edit('/person/name', 'Li');
    form.edit('/person/sex', '1');
    form.edit('/person/married', true);
    expect(heard).to.deep.equal(['name', 'person']);
  });

  it('takes names that JavaScript knows for ordinary fields, and pollutes nothing', () => {
    const form = createForm({
      type: 'object',
      properties: Object.fromEntries(
        ['__proto__', 'toString', 'a/b~c', ''].map((key) => [key, {type: 'string', title: key}]),
      ),
      required: ['toString'],
    });
    expect(form.validate().map(({pointer}) => pointer)).to.deep.equal(['/toString']);
    for (const field of form.fields()) form.edit(field.pointer, 'x');
    expect(Object.keys(form.payload)).to.have.members(['__proto__', 'toString', 'a/b~c', '']);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    expect(Object.prototype.toString.call(form.payload)).to.equal('[object Object]');
  });

  it('refuses a pointer that the schema does not declare, with a code', () => {
    expect(() => createForm(schema).edit('/nobody', 1)).to.throw(/unknown-field/);
  });

  it('takes a schema of an earlier draft, and says what it had to leave out', () => {
    const form = createForm(
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        properties: {size: {type: 'array', items: [{type: 'number'}, {type: 'number'}]}, name: {minContains: 1}},
        dependencies: {name: ['size']},
      },
      {value: {name: 'a'}},
    );
    expect(form.at('/size')?.required).to.equal(true);
    expect(form.at('/size')?.children.map(({kind}) => kind)).to.deep.equal(['number', 'number']);
    expect(form.dropped).to.deep.equal([{at: '#/properties/name', keyword: 'minContains'}]);
  });

  it('is judged by whatever validator it is given', () => {
    const problem = {pointer: '/name', keyword: 'taken', message: '已被使用'};
    const schema = {type: 'object', properties: {name: {type: 'string'}}};
    for (const validator of [() => [problem], () => ({valid: false, problems: [problem]})]) {
      const form = createForm(schema, {validator});
      expect(form.valid).to.equal(false);
      expect(form.validate()).to.deep.equal([problem]);
    }
  });

  it('has no answer while what stands in a control is none, and is not valid', () => {
    const form = createForm({type: 'object', properties: {any: {title: '内容'}}}, {value: {any: 1}});
    form.refuse('/any', {keyword: 'json', message: '内容不完整'});
    expect(form.payload).to.deep.equal({});
    expect(form.valid).to.equal(false);
    expect(form.validate().map(({keyword}) => keyword)).to.deep.equal(['json']);
    form.edit('/any', 2);
    expect(form.valid).to.equal(true);
    expect(form.problems).to.deep.equal([]);
  });

  it('asks a property in the shape that the present branch gives it', () => {
    const branch = (kind: string, value: object) => ({
      type: 'object',
      required: ['kind'],
      properties: {kind: {const: kind}, value},
    });
    const form = createForm({
      oneOf: [
        branch('text', {type: 'string'}),
        branch('list', {type: 'array', items: {type: 'string'}}),
        branch('section', {type: 'object', properties: {a: {type: 'string'}}}),
      ],
    });
    form.edit('/kind', 'text');
    form.edit('/value', 'x');
    form.edit('/kind', 'list');
    expect(form.at('/value')?.kind).to.equal('list');
    form.insert('/value', 0, 'y');
    expect(form.payload).to.deep.equal({kind: 'list', value: ['y']});
    form.edit('/kind', 'section');
    form.edit('/value/a', 'z');
    expect(form.payload).to.deep.equal({kind: 'section', value: {a: 'z'}});
    form.edit('/kind', 'text');
    expect(form.payload).to.deep.equal({kind: 'text', value: 'x'});
  });

  it('gives null, empty lists and empty sections back as they were given', () => {
    const value = {a: null, b: [], c: {}, d: null};
    const section = {type: 'object', properties: {x: {type: 'string'}}};
    const form = createForm(
      {
        type: 'object',
        properties: {
          a: {type: ['string', 'null']},
          b: {type: 'array', items: {type: 'string'}},
          c: section,
          d: {anyOf: [section, {type: 'null'}]},
        },
      },
      {value},
    );
    expect(form.payload).to.deep.equal(value);
    expect(form.validate()).to.deep.equal([]);
  });

  it('is not held back by what stood in a control that is gone', () => {
    const form = createForm({
      type: 'object',
      properties: {list: {type: 'array', items: {title: '内容'}}, more: {type: 'boolean'}, any: {title: '其他'}},
      if: {properties: {more: {const: false}}, required: ['more']},
      then: {properties: {any: false}},
    });
    form.insert('/list', 0, 1);
    form.refuse('/list/0', {keyword: 'json'});
    expect(form.valid).to.equal(false);
    form.remove('/list/0');
    expect(form.valid).to.equal(true);
    form.refuse('/any', {keyword: 'json'});
    form.edit('/more', false);
    form.edit('/more', true);
    expect(form.valid).to.equal(form.validate().length === 0);
  });

  it('moves items of whatever shape they are', () => {
    const item = (kind: string, value: object) => ({
      type: 'object',
      properties: {kind: {const: kind}, list: {type: 'array', items: value}},
      required: ['kind'],
    });
    const value = {kind: 'lists', list: [['a'], ['b'], ['c']]};
    const form = createForm(
      {oneOf: [item('texts', {type: 'string'}), item('lists', {type: 'array', items: {type: 'string'}})]},
      {value},
    );
    form.move('/list/2', 0);
    expect(form.payload).to.deep.equal({kind: 'lists', list: [['c'], ['a'], ['b']]});
    form.edit('/list/0/0', 'd');
    form.remove('/list/1');
    expect(form.payload).to.deep.equal({kind: 'lists', list: [['d'], ['b']]});
    expect(form.at('/list')?.children).to.have.length(2);
  });

  it('opens only the places that it is told to, with what is below and around them', () => {
    const list = {
      title: 'Jobs',
      type: 'array',
      items: {title: 'Job', type: 'object', properties: {firm: {type: 'string'}}},
    };
    const form = createForm(
      {type: 'object', properties: {...schema.properties, jobs: list, jobsBefore: {type: 'string'}}},
      {
        value: {person: {name: 'Ada'}, jobs: [{firm: 'A'}]},
        open: ['/person/sex', '/jobs'],
        record: {known: {name: 'Eve'}},
      },
    );
    const open = form.fields().filter(({readOnly}) => !readOnly);
    expect(open.map(({pointer}) => pointer)).to.deep.equal(['/person/sex', '/jobs/0/firm']);
    expect(form.at('/person')?.readOnly).to.equal(false);
    expect(form.at('/jobs')?.insertable).to.equal(true);
    expect(form.at('/person/name')?.value, 'what was answered before').to.equal('Ada');
  });
});
