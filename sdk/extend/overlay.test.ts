import {expect} from 'chai';
import {describe, it} from 'node:test';
import {applyOverlay, type Overlay, type OverlayAction} from './overlay.ts';

const document = {
  title: 'A',
  steps: [
    {
      id: 'notice',
      clauses: [
        {id: 'first', text: 'one', items: ['a', 'b']},
        {id: 'second', text: 'two'},
      ],
    },
    {id: 'form', form: {properties: {name: {title: 'Name', ui: {messages: {pattern: 'no'}}}}}},
  ],
};

describe('applyOverlay', () => {
  it('merges an update into the object that the target names', () => {
    const result = apply({
      target: "$.steps[?@.id=='notice'].clauses[?@.id=='second']",
      update: {text: 'zwei', basis: 'II'},
    });
    expect(result)
      .to.have.nested.property('steps[0].clauses[1]')
      .that.deep.equals({id: 'second', text: 'zwei', basis: 'II'});
  });

  it('merges inner objects instead of replacing them', () => {
    const target = "$.steps[?@.id=='form'].form.properties.name";
    const result = apply({target, update: {ui: {messages: {minLength: 'short'}}}});
    const messages = {pattern: 'no', minLength: 'short'};
    expect(result)
      .to.have.nested.property('steps[1].form.properties.name')
      .that.deep.equals({title: 'Name', ui: {messages}});
  });

  it('updates the root', () => {
    expect(apply({target: '$', update: {title: 'B'}})).to.have.property('title', 'B');
  });

  it('appends to a list that is the target or a property of the update', () => {
    const target = "$.steps[?@.id=='notice'].clauses";
    expect(apply({target, update: {id: 'third'}})).to.have.nested.property('steps[0].clauses[2].id', 'third');
    const items = apply({target: `${target}[?@.id=='first']`, update: {items: ['c']}});
    expect(items).to.have.nested.property('steps[0].clauses[0].items').that.deep.equals(['a', 'b', 'c']);
  });

  it('applies actions in their order, so that a list can be taken out and put in anew', () => {
    const first = "$.steps[?@.id=='notice'].clauses[?@.id=='first']";
    const result = apply({target: `${first}.items`, remove: true}, {target: first, update: {items: ['x']}});
    expect(result).to.have.nested.property('steps[0].clauses[0].items').that.deep.equals(['x']);
  });

  it('removes every entry of a list that matches, and no other', () => {
    const result = apply({target: '$.steps[0].clauses[?@.id]', remove: true});
    expect(result).to.have.nested.property('steps[0].clauses').that.deep.equals([]);
    expect(result).to.have.property('steps').with.lengthOf(2);
  });

  it('leaves the document as it was', () => {
    const before = structuredClone(document);
    apply({target: '$.steps[0]', remove: true}, {target: '$', update: {title: 'B'}});
    expect(document).to.deep.equal(before);
  });

  it('reports a target that matches nothing', () => {
    const {problems, document: result} = applyOverlay(
      document,
      overlay({target: "$.steps[?@.id=='guide']", update: {}}),
    );
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.include({action: 0, target: "$.steps[?@.id=='guide']", reason: 'unmatched'});
    expect(result).to.deep.equal(document);
  });

  it('reports a target that is not a JSONPath, and goes on', () => {
    const actions: OverlayAction[] = [
      {target: '$.steps[', update: {}},
      {target: '$', update: {title: 'B'}},
    ];
    const {problems, document: result} = applyOverlay(document, overlay(...actions));
    expect(problems.map(({action, reason}) => [action, reason])).to.deep.equal([[0, 'invalid-target']]);
    expect(result).to.have.property('title', 'B');
  });

  it('reports an update of a single value, whose parent should have been the target', () => {
    const {problems} = applyOverlay(document, overlay({target: '$.title', update: 'B'}, {target: '$.title'}));
    expect(problems.map(({action, reason}) => [action, reason])).to.deep.equal([
      [0, 'not-updatable'],
      [1, 'not-updatable'],
    ]);
  });

  it('does not let an overlay reach a prototype', () => {
    const update: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    const result = apply({target: '$', update});
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(result)).to.equal(Object.prototype);
  });
});

function overlay(...actions: OverlayAction[]): Overlay {
  return {overlay: '1.0.0', info: {title: 'Test', version: '1.0.0'}, actions};
}

/** The changed document of an overlay that fits. */
function apply(...actions: OverlayAction[]): unknown {
  const {document: result, problems} = applyOverlay(document, overlay(...actions));
  expect(problems).to.deep.equal([]);
  return result;
}
