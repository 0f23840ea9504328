import {expect} from 'chai';
import {describe, it} from 'node:test';
import {conjoin} from './conjoin.ts';

const join = (referenced: object, beside: object) => conjoin({...referenced}, {...beside}, 'test.json');

describe('conjoin', () => {
  it('lets annotations beside the reference win', () => {
    const both = join(
      {title: '身份证号码', type: 'string', default: '1'},
      {title: '证件号码', readOnly: true, default: '2'},
    );
    expect(both).to.deep.equal({title: '证件号码', type: 'string', default: '2', readOnly: true});
  });

  it('narrows limits and never widens them', () => {
    expect(join({minimum: 1, maximum: 10}, {minimum: 5, maximum: 20})).to.deep.equal({minimum: 5, maximum: 10});
    expect(join({minLength: 2, maxLength: 50}, {minLength: 1, maxLength: 20})).to.deep.equal({
      minLength: 2,
      maxLength: 20,
    });
  });

  it('joins properties one by one, and what is required', () => {
    const referenced = {properties: {width: {type: 'integer', minimum: 1}, name: {type: 'string'}}, required: ['name']};
    const beside = {properties: {width: {minimum: 295}, note: {type: 'string'}}, required: ['name', 'width']};
    expect(join(referenced, beside)).to.deep.equal({
      properties: {width: {type: 'integer', minimum: 295}, name: {type: 'string'}, note: {type: 'string'}},
      required: ['name', 'width'],
    });
  });

  it('lets whoever names every property say in which order they stand', () => {
    const referenced = {properties: {a: {type: 'string'}, b: {type: 'string'}}};
    expect(Object.keys(join(referenced, {properties: {b: {}, a: {}}})['properties'] as object)).to.deep.equal([
      'b',
      'a',
    ]);
    expect(Object.keys(join(referenced, {properties: {b: {}}})['properties'] as object)).to.deep.equal(['a', 'b']);
  });

  it('merges ui, and the messages in it', () => {
    const referenced = {ui: {widget: 'material', messages: {type: 'a', required: 'b'}}};
    const beside = {ui: {statutory: true, messages: {required: 'c'}}};
    expect(join(referenced, beside)).to.deep.equal({
      ui: {widget: 'material', statutory: true, messages: {type: 'a', required: 'c'}},
    });
  });

  it('keeps every condition', () => {
    expect(join({allOf: [{minProperties: 1}]}, {allOf: [{maxProperties: 2}]})).to.deep.equal({
      allOf: [{minProperties: 1}, {maxProperties: 2}],
    });
  });

  it('takes the same thing said twice', () => {
    expect(join({type: 'string'}, {type: 'string'})).to.deep.equal({type: 'string'});
  });

  it('asks for allOf where one keyword cannot say both', () => {
    expect(() => join({pattern: '^a'}, {pattern: 'b$'})).to.throw(
      'test.json: "pattern" stands in the referenced schema too',
    );
  });
});
