import type {ResidentIdFault} from '../identifiers/resident-id.ts';
import type {Catalogue, FormatWords, Subject} from './catalogue.ts';
import {faultOf} from './fault.ts';

const formats: FormatWords = {
  date: (label) => `${label}不是日历上的日期，请按“年-月-日”填写，例如 2008-07-01。`,
  'past-date': (label) => `${label}应是今天或今天以前的日期，请按“年-月-日”填写，例如 2008-07-01。`,
  'resident-id': (label, value) => `${label}不正确：${residentId[faultOf(value)]}`,
  'credit-code': (label) => `${label}不正确：请核对 18 位代码，其中没有字母 I、O、S、V、Z。`,
  'date-time': (label) => `${label}应写明日期和时间，例如 2008-07-01 09:30。`,
  time: (label) => `${label}不是一天中的时间，请按“时:分”填写，例如 09:30。`,
  email: (label) => `${label}不是电子邮箱地址，请核对，例如 name@example.cn。`,
  'idn-email': (label) => `${label}不是电子邮箱地址，请核对，例如 name@example.cn。`,
  uri: (label) => `${label}不是完整的网址，请核对，例如 https://example.cn/。`,
  iri: (label) => `${label}不是完整的网址，请核对，例如 https://example.cn/。`,
  duration: (label) => `${label}不是一段时长，请按 ISO 8601 填写，例如 P1Y6M。`,
  hostname: (label) => `${label}不是域名，请核对，例如 example.cn。`,
  ipv4: (label) => `${label}不是 IPv4 地址，请核对，例如 192.0.2.1。`,
  ipv6: (label) => `${label}不是 IPv6 地址，请核对，例如 2001:db8::1。`,
  uuid: (label) => `${label}不是 UUID，应是以连字符分隔的 32 位十六进制数，请核对。`,
  regex: (label) => `${label}不是正则表达式，请核对。`,
  'mobile-cn': (label) => `${label}不正确：请填写 11 位手机号码，以 13 至 19 开头。`,
};

const residentId: Readonly<Record<ResidentIdFault, string>> = {
  characters: '只能有数字，最后一位可以是 X。请核对后重新填写。',
  length: '应是 18 位，请核对是否多填或漏填。',
  region: '前六位不是我国的行政区划代码，请核对。',
  'birth-date': '第 7 至 14 位的出生日期不存在，请核对。',
  future: '第 7 至 14 位的出生日期在今天之后，请核对。',
  check: '最后一位校验码不符，请逐位核对。',
  'fifteen-digits': '这是 15 位的旧号码，请填写现在身份证上的 18 位号码。',
};

/** The catalogue in Chinese. */
export const chinese: Catalogue = {
  unnamed: '此项',
  keywords: {
    required: (subject) => `请${verb(subject)}${subject.label}。`,
    lookup: ({label}) => `请输入${label}的关键字，并从提示中点选，系统才能提取其余信息。`,
    type: ({label, params}) =>
      params['type'] === 'integer'
        ? `${label}请填写整数。`
        : params['type'] === 'number'
          ? `${label}请填写数字。`
          : `${label}的格式不正确，请重新填写。`,
    format: ({label, params, value}) =>
      formats[String(params['format'])]?.(label, value) ?? `${label}的格式不正确，请核对后重新填写。`,
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
    method: () => '请选择一种核验方式。',
    consent: () => '请逐条阅读并勾选同意；不同意的，可以选择其他核验方式。',
    unavailable: () => '这里暂不能使用这种核验方式，请选择其他方式。',
    verify: () => '核验没有通过。请再试一次，或者选择其他核验方式。',
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
