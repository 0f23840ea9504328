import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createForm} from './form.ts';

const schema = {
  type: 'object',
  properties: {married: {type: 'boolean'}, name: {type: 'string', maxLength: 3}},
  required: ['name'],
  if: {properties: {married: {const: true}}, required: ['married']},
  then: {required: ['spouse'], properties: {spouse: {type: 'string'}}},
};

describe('explain', () => {
  it('names the condition and the answers under which a question is asked and required', () => {
    const form = createForm(schema);
    form.edit('/married', true);
    expect(form.explain('/spouse')).to.deep.equal([
      {
        effect: 'applies',
        keyword: 'properties',
        schemaPointer: '#/then/properties/spouse',
        because: [{schemaPointer: '#/if', holds: true, answers: [{pointer: '/married', value: true}]}],
      },
      {
        effect: 'required',
        keyword: 'required',
        schemaPointer: '#/then/required',
        because: [{schemaPointer: '#/if', holds: true, answers: [{pointer: '/married', value: true}]}],
      },
    ]);
  });

  it('says why a question is not asked', () => {
    const form = createForm(schema);
    const [reason] = form.explain('/spouse');
    expect(reason?.effect).to.equal('does not apply');
    expect(reason?.because).to.deep.equal([
      {schemaPointer: '#/if', holds: false, answers: [{pointer: '/married', value: undefined}]},
    ]);
  });

  it('names the keyword that an answer does not meet', () => {
    const form = createForm(schema);
    form.edit('/name', 'long');
    form.touch('/name');
    const wrong = form.explain('/name').find(({effect}) => effect === 'wrong');
    expect(wrong).to.include({keyword: 'maxLength', schemaPointer: '#/properties/name/maxLength'});
  });

  it('needs no condition for what the schema always says', () => {
    const [applies, required] = createForm(schema).explain('/name');
    expect(applies?.because).to.deep.equal([]);
    expect(required).to.include({effect: 'required', schemaPointer: '#/required'});
  });
});
