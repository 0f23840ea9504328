import type {Problem} from 'formwork/validation';
import {fault, type Fault} from './refusal.ts';

/** The faults of a document, from what a validator says of it; `base` is where the document stands in the request. */
export function faultsOf(problems: readonly Problem[], base = ''): Fault[] {
  return problems.map(({pointer, keyword, params}) => fault(base + pointer, detailOf(keyword, params), keyword));
}

function detailOf(keyword: string, params: Problem['params'] = {}): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return '此项必填。';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return '不接受此项。';
    case 'minLength':
      return `至少${limit}个字。`;
    case 'maxLength':
      return `不能超过${limit}个字。`;
    case 'minItems':
      return `至少选择${limit}项。`;
    case 'maxItems':
      return `最多选择${limit}项。`;
    case 'oneOf':
    case 'enum':
      return '请从给出的选项中选择。';
    default:
      return '格式或内容不正确。';
  }
}
