import {expect} from 'chai';
import {expectAccessible} from './axe.ts';
import {showForm, type FormFixture} from './fixture.ts';

/** What the contract of field views needs to know of one kind. */
export interface FieldExample {
  /** The schema of the field, with a title. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** An answer that satisfies it. */
  readonly answer: unknown;
  /** Options of the form: services, record. */
  readonly options?: Parameters<typeof showForm>[1];
}

/** What holds for every kind of field: its element tests begin with it, axe first. */
export function itIsAField({schema, answer, options = {}}: FieldExample): void {
  const show = (value?: unknown): FormFixture =>
    showForm(
      {field: {description: '怎样填写', ...schema}},
      {...options, schema: {required: ['field']}, ...(value !== undefined && {value: {field: value}})},
    );

  it('satisfies axe while it is empty, answered, and wrong', async () => {
    await expectAccessible(show().host);
    await expectAccessible(show(answer).host);
    const {form, host} = show();
    form.validate();
    await expectAccessible(host);
  });

  it('is named by its label', () => {
    const {row, root, control} = show();
    const label = row('/field').querySelector('.label, .inline-label') as HTMLElement;
    expect(label.textContent).to.contain(schema['title']);
    if (label instanceof HTMLLabelElement) expect(label.control).to.equal(control('/field'));
    else expect(row('/field')).to.be.instanceOf(HTMLFieldSetElement);
    expect(root.querySelectorAll(`[id="${label.id}"]`)).to.have.length(label.id ? 1 : 0);
  });

  it('says before anything is wrong that it has to be answered', () => {
    const {row} = show();
    const spoken = row('/field').querySelector('legend')?.textContent?.includes('必填');
    const stated = row('/field').matches('[aria-required=true], :has([aria-required=true])');
    expect(spoken || stated).to.equal(true);
    expect(row('/field').querySelector('[data-required]'), 'the mark for the eye').not.to.equal(null);
  });

  it('describes itself by its help and its problem', () => {
    const {form, row, root, problemAt} = show();
    form.report([{pointer: '/field', keyword: 'backend', message: '办事窗口退回了这一项'}]);
    expect(problemAt('/field')).to.equal('办事窗口退回了这一项');
    const described = row('/field').matches('[aria-describedby]')
      ? row('/field')
      : row('/field').querySelector('[aria-describedby]');
    const texts = described
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => root.getElementById(id)?.textContent);
    expect(texts).to.include.members(['怎样填写', '办事窗口退回了这一项']);
  });

  it('takes the focus from its pointer', () => {
    const {view, row, root} = show();
    view.focus('/field');
    expect(row('/field').contains(root.activeElement)).to.equal(true);
  });

  it('shows an answer that comes from elsewhere, and leaves nothing behind when it is taken away', () => {
    const {form, row} = show();
    const empty = lookOf(row('/field'));
    form.edit('/field', answer);
    expect(lookOf(row('/field'))).not.to.equal(empty);
    form.edit('/field', undefined);
    expect(lookOf(row('/field'))).to.equal(empty);
  });
}

/** What can be seen of a row's controls. */
function lookOf(row: HTMLElement): string {
  const controls = [...row.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  return JSON.stringify([
    row.textContent?.replace(/\s+/g, ' '),
    controls.map((each) => [each.type === 'file' || each.value, each.checked]),
  ]);
}
