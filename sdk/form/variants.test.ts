import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createForm} from './form.ts';

const payment = {
  type: 'object',
  title: 'Payment',
  required: ['pay'],
  properties: {
    pay: {
      oneOf: [
        {
          title: 'By card',
          type: 'object',
          required: ['method', 'number'],
          properties: {method: {const: 'card', title: 'Method'}, number: {type: 'string', title: 'Number'}},
        },
        {
          title: 'In cash',
          type: 'object',
          required: ['method'],
          properties: {method: {const: 'cash'}, change: {type: 'boolean', title: 'Change'}},
        },
      ],
    },
  },
};

const contact = {
  type: 'object',
  properties: {
    contact: {
      type: 'object',
      title: 'Contact',
      oneOf: [
        {title: 'Phone', required: ['phone'], properties: {phone: {type: 'string'}}, additionalProperties: false},
        {title: 'Post', required: ['street'], properties: {street: {type: 'string'}}, additionalProperties: false},
      ],
    },
  },
  required: ['contact'],
};

const pointers = (fields: readonly {pointer: string}[]): string[] => fields.map(({pointer}) => pointer);

describe('a choice between objects', () => {
  it('is one ordinary question where a property decides', () => {
    const form = createForm(payment);
    expect(pointers(form.fields())).to.deep.equal(['/pay/method']);
    expect(form.at('/pay/method')?.choices.map(({label}) => label)).to.deep.equal(['By card', 'In cash']);
    form.edit('/pay/method', 'card');
    expect(pointers(form.fields())).to.deep.equal(['/pay/method', '/pay/number']);
    form.edit('/pay/number', '1');
    expect(form.validate()).to.deep.equal([]);
    form.edit('/pay/method', 'cash');
    expect(form.payload).to.deep.equal({pay: {method: 'cash'}});
    form.edit('/pay/method', 'card');
    expect(form.payload).to.deep.equal({pay: {method: 'card', number: '1'}});
  });

  it('asks for the deciding property, and only for it, while nothing is chosen', () => {
    const form = createForm(payment);
    expect(form.validate().map(({pointer, keyword}) => `${pointer} ${keyword}`)).to.deep.equal([
      '/pay/method required',
    ]);
  });

  it('is offered at the section where no property decides', () => {
    const form = createForm(contact);
    expect(form.at('/contact')?.variants.map(({label}) => label)).to.deep.equal(['Phone', 'Post']);
    expect(form.at('/contact')?.variant).to.equal(undefined);
    expect(pointers(form.fields())).to.deep.equal([]);
    expect(pointers(form.validate())).to.deep.equal(['/contact']);
    form.choose('/contact', 1);
    expect(pointers(form.fields())).to.deep.equal(['/contact/street']);
    form.edit('/contact/street', 'S');
    expect(form.validate()).to.deep.equal([]);
    form.choose('/contact', 0);
    form.edit('/contact/phone', '1');
    expect(form.payload).to.deep.equal({contact: {phone: '1'}});
  });

  it('starts with the kind that given answers are of', () => {
    expect(createForm(contact, {value: {contact: {street: 'S'}}}).at('/contact')?.variant).to.equal(1);
    const form = createForm(payment, {value: {pay: {method: 'cash', change: true}}});
    expect(form.payload).to.deep.equal({pay: {method: 'cash', change: true}});
  });
});

describe('an open or recursive section', () => {
  const tree = {
    $ref: '#/$defs/node',
    $defs: {
      node: {
        type: 'object',
        required: ['name'],
        properties: {
          name: {type: 'string'},
          left: {$ref: '#/$defs/node'},
          children: {type: 'array', items: {$ref: '#/$defs/node'}},
        },
      },
    },
  };

  it('is expanded on demand', () => {
    const form = createForm(tree);
    expect(pointers(form.fields())).to.deep.equal(['/name']);
    expect(form.at('/left')?.closed).to.equal(true);
    form.insert('/left');
    form.edit('/left/name', 'l');
    form.insert('/children');
    form.edit('/children/0/name', 'c');
    form.edit('/name', 'n');
    expect(form.payload).to.deep.equal({name: 'n', left: {name: 'l'}, children: [{name: 'c'}]});
    expect(form.validate()).to.deep.equal([]);
  });

  it('shows a given tree as deep as it is', () => {
    const value = {name: 'a', left: {name: 'b', left: {name: 'c'}}, children: [{name: 'd', children: [{name: 'e'}]}]};
    expect(createForm(tree, {value}).payload).to.deep.equal(value);
  });

  it('takes properties of names that the applicant gives', () => {
    const form = createForm({
      type: 'object',
      properties: {kind: {type: 'string'}},
      patternProperties: {'^n_': {type: 'number'}},
      additionalProperties: {type: 'string', maxLength: 3},
    });
    form.insert('', 'n_1');
    form.insert('', 'other');
    form.edit('/n_1', '5');
    form.edit('/other', 'long');
    expect(form.payload).to.deep.equal({n_1: 5, other: 'long'});
    expect(form.validate().map(({pointer, keyword}) => `${pointer} ${keyword}`)).to.deep.equal(['/other maxLength']);
    form.remove('/other');
    expect(form.payload).to.deep.equal({n_1: 5});
    expect(form.at('/kind')?.removable).to.equal(false);
  });

  it('keeps what was typed for a number until it is one, and null only where the schema says so', () => {
    const form = createForm({
      type: 'object',
      properties: {n: {type: 'number'}, maybe: {type: ['string', 'null']}, text: {type: 'string'}},
    });
    form.edit('/n', '12.');
    expect(form.at('/n')?.value).to.equal('12.');
    form.edit('/n', '12.5');
    expect(form.at('/n')?.value).to.equal(12.5);
    form.edit('/maybe', null);
    form.edit('/text', null);
    expect(form.payload).to.deep.equal({n: 12.5, maybe: null});
  });
});
