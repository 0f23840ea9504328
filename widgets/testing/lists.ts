import {showForm, until, type FormFixture} from './fixture.ts';

/** A text with a title. */
export const text = (title: string, more: object = {}): object => ({title, type: 'string', ...more});

/** A list of sections, in each of which one answer asks for another. */
export const people = {
  title: '家庭成员',
  type: 'array',
  minItems: 1,
  maxItems: 3,
  items: {
    title: '成员',
    type: 'object',
    required: ['name'],
    properties: {name: text('姓名'), married: {title: '已婚', type: 'boolean'}},
    if: {properties: {married: {const: true}}, required: ['married']},
    then: {properties: {spouse: text('配偶姓名')}},
  },
};

/** A list of plain answers. */
export const phones = {title: '联系电话', type: 'array', maxItems: 3, items: {type: 'string', minLength: 3}};

/** As many people as there may be. */
export const three = {people: ['张三', '李四', '王五'].map((name) => ({name}))};

/** A form of these properties, once its groups have got their tools. */
export async function showGroups(
  properties: object = {people, phones},
  options: Parameters<typeof showForm>[1] = {},
): Promise<FormFixture> {
  const shown = showForm(properties as never, options);
  await until('the groups have got their tools', () => shown.root.querySelector('.group-foot'));
  return shown;
}

/** The headings of the items that are sections. */
export function headings({root}: FormFixture): readonly (string | null)[] {
  return [...root.querySelectorAll('section section .section-title')].map(({textContent}) => textContent);
}

/** What is said below the list of this index about how many items there are to be. */
export function hint({root}: FormFixture, index = 0): string {
  return root.querySelectorAll('.group-add')[index]?.querySelector('.muted:not([hidden])')?.textContent ?? '';
}
