import {FormworkError} from 'formwork/sdk';
import {expect} from 'chai';
import {showForm} from '../testing/fixture.ts';
import {registerFieldView, type RankedView} from './registry.ts';

const stars: RankedView = {
  tester: (field) => (field.ui.widget === 'stars' ? 1 : 0),
  view: (row) => {
    const element = document.createElement('input');
    element.type = 'range';
    return {element, input: () => row.edit(Number(element.value))};
  },
};

describe('registry of field views', () => {
  const properties = {score: {title: '评价', type: 'integer', ui: {widget: 'stars'}}};

  it('shows a kind of field that an integrator brings', () => {
    const {form, control, row} = showForm(properties, {views: [stars]});
    expect(row('/score').querySelector('label')?.control).to.equal(control('/score'));
    control('/score').value = '4';
    control('/score').dispatchEvent(new Event('input', {bubbles: true}));
    expect(form.payload).to.deep.equal({score: 4});
  });

  it('prefers the view with the higher rank to a shipped one', () => {
    const mine = {tester: () => 2, view: stars.view};
    const {control} = showForm({name: {title: '姓名', type: 'string'}}, {views: [{...mine, tester: () => 0}, mine]});
    expect(control('/name').type).to.equal('range');
  });

  it('knows no view for an unknown widget, and says what to do', () => {
    expect(() => showForm(properties)).to.throw(FormworkError, 'registerFieldView');
  });

  it('keeps a registered view for every form to come', () => {
    registerFieldView({...stars, tester: (field) => (field.ui.widget === 'rating' ? 1 : 0)});
    const {control} = showForm({score: {title: '评价', type: 'integer', ui: {widget: 'rating'}}});
    expect(control('/score').type).to.equal('range');
  });
});
