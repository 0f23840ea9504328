import type {ResidentIdFault} from '../identifiers/resident-id.ts';
import type {FormatWords} from './catalogue.ts';
import {faultOf} from './fault.ts';

/** The words of the formats that not every form has, in Chinese. */
export const chineseFormats: FormatWords = {
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
