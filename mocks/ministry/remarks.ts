import type {Field} from 'formwork/sdk';
import type {Case, Remark} from './cases.ts';
import type {Desk} from './desk.ts';
import {formOf} from './services.ts';

/** What a reviewer objects to, unless told otherwise: two answers that were filed and can be corrected. */
export function usualRemarks({services}: Desk, {service, answers}: Case): readonly Remark[] {
  const found = services.find(({spec}) => spec.id === service);
  const filed = found ? (formOf(found, answers)?.fields() ?? []) : [];
  const open = filed.filter(({readOnly, value, kind}) => !readOnly && value !== undefined && kind !== 'sms-code');
  const chosen = [
    open.find(({pointer}) => pointer === '/basic/graduationDate'),
    open.find(({kind}) => kind === 'material'),
    open.find(({kind}) => kind === 'lookup'),
    ...open.toReversed(),
  ].filter((field) => field !== undefined);
  return [...new Set(chosen)].slice(0, 2).map((field) => ({pointer: field.pointer, detail: detailOf(field)}));
}

function detailOf({kind, label, pointer}: Field): string {
  if (kind === 'material') return `${label}不清晰，请重新上传。`;
  if (kind === 'lookup') return '该企业的实名认证正在更新，请重新选择聘用企业。';
  if (pointer === '/basic/graduationDate') return '毕业时间与学历信息系统的记录不一致，请核对后重新填写。';
  return `${label}与登记信息不一致，请核对后重新填写。`;
}
