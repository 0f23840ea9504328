import type {Catalogue, Subject} from './catalogue.ts';

/** The catalogue in Chinese. */
export const chinese: Catalogue = {
  unnamed: '此项',
  formats: {
    date: (label) => `${label}不是日历上的日期，请按“年-月-日”填写，例如 2008-07-01。`,
  },
  keywords: {
    required: (subject) => `请${verb(subject)}${subject.label}。`,
    lookup: ({label}) => `请输入${label}的关键字，并从提示中点选，系统才能提取其余信息。`,
    type: ({label, params}) =>
      params['type'] === 'integer'
        ? `${label}请填写整数。`
        : params['type'] === 'number'
          ? `${label}请填写数字。`
          : `${label}的格式不正确，请重新填写。`,
    format: ({label}) => `${label}的格式不正确，请核对后重新填写。`,
    pattern: ({label}) => `${label}的格式不正确，请核对后重新填写。`,
    minLength: ({label, params}) => `${label}太短，至少 ${params['limit']} 个字。`,
    maxLength: ({label, params, value}) =>
      `${label}太长：现有 ${[...String(value ?? '')].length} 个字，最多 ${params['limit']} 个字。`,
    minimum: ({label, params}) => `${label}不能小于 ${params['limit']}。`,
    maximum: ({label, params}) => `${label}不能大于 ${params['limit']}。`,
    exclusiveMinimum: ({label, params}) => `${label}应大于 ${params['limit']}。`,
    exclusiveMaximum: ({label, params}) => `${label}应小于 ${params['limit']}。`,
    multipleOf: ({label, params}) => `${label}应是 ${params['multipleOf']} 的倍数。`,
    enum: ({label}) => `请从列出的选项中选择${label}。`,
    oneOf: ({label}) => `请从列出的选项中选择${label}。`,
    anyOf: ({label}) => `${label}不符合要求，请核对后重新填写。`,
    const: (subject) => constWords(subject),
    not: ({label}) => `${label}不符合要求，请核对后重新填写。`,
    minItems: ({kind, label, params}) => `${label}请至少${kind === 'list' ? '添加' : '选择'} ${params['limit']} 项。`,
    maxItems: ({kind, label, params}) =>
      kind === 'list'
        ? `${label}最多 ${params['limit']} 项，请删去多余的。`
        : `${label}最多选择 ${params['limit']} 项。`,
    uniqueItems: ({label}) => `${label}中有重复的内容，请去掉重复的一项。`,
    contains: ({label}) => `${label}中缺少必需的一项，请补充。`,
    minProperties: ({label, params}) => `${label}请至少填写 ${params['limit']} 项。`,
    maxProperties: ({label, params}) => `${label}最多填写 ${params['limit']} 项。`,
    additionalProperties: ({label}) => `${label}不是这张表要填的内容，请去掉。`,
    unevaluatedProperties: ({label}) => `${label}不是这张表要填的内容，请去掉。`,
    unevaluatedItems: ({label}) => `${label}的项数过多，请删去多余的。`,
    items: ({label, params}) => `${label}最多 ${params['limit']} 项，请删去多余的。`,
    propertyNames: ({label, params}) => `${label}中的名称“${params['propertyName']}”不符合要求，请改名。`,
    'false schema': ({label}) => `现在不需要填写${label}，请去掉。`,
  },
};

function constWords({label, choices, params}: Subject): string {
  if (params['allowedValue'] === true) return `请勾选“${label}”。`;
  const choice = choices.find(({value}) => value === params['allowedValue']);
  return choice ? `${label}应是“${choice.label}”，请核对。` : `${label}与其他信息不一致，请核对。`;
}

function verb({kind}: Subject): string {
  if (kind === 'material' || kind === 'file') return '上传';
  if (kind === 'list') return '添加';
  if (kind === 'checkbox') return '勾选';
  return ['radio', 'select', 'combobox', 'choices', 'table', 'date', 'date-time', 'time'].includes(kind)
    ? '选择'
    : '填写';
}
