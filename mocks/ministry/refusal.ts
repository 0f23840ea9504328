/** Every way in which the ministry says no: the last part of the problem's `urn:formwork:problem:` type. */
export const refusals = {
  malformed: {status: 400, title: '请求无法解析'},
  'idempotency-key-missing': {status: 400, title: '缺少 Idempotency-Key'},
  'session-expired': {status: 401, title: '登录已过期，请重新核验身份'},
  'verification-refused': {status: 403, title: '身份核验未通过'},
  'not-eligible': {status: 403, title: '暂不能办理该事项'},
  'not-found': {status: 404, title: '未找到'},
  'person-not-found': {status: 404, title: '未查询到该用户'},
  'scan-expired': {status: 404, title: '二维码已过期'},
  'not-received': {status: 404, title: '未收到该申报'},
  'already-registered': {status: 409, title: '该证件号码已注册'},
  'idempotency-key-in-flight': {status: 409, title: '该申报正在处理'},
  'material-too-large': {status: 413, title: '文件过大'},
  'material-type': {status: 415, title: '文件类型不符合要求'},
  validation: {status: 422, title: '填写内容不符合要求'},
  'material-refused': {status: 422, title: '文件不符合要求'},
  'idempotency-key-reused': {status: 422, title: 'Idempotency-Key 已用于其他内容'},
  'too-many-requests': {status: 429, title: '操作过于频繁'},
  'internal-error': {status: 500, title: '系统繁忙，请稍后再试'},
} as const satisfies Record<string, {readonly status: number; readonly title: string}>;

/** The name of a refusal. */
export type RefusalName = keyof typeof refusals;

/** What stands before a refusal's name in a problem's `type`. */
export const problemType = 'urn:formwork:problem:';

/** One fault in what was sent; `pointer` is a JSON Pointer as a URI fragment (`#/answers/basic/name`). */
export interface Fault {
  readonly pointer: string;
  readonly keyword: string;
  readonly detail: string;
}

/** Problem details as RFC 9457 has them. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly Fault[];
}

/** The ministry's no: returned, never thrown. */
export class Refusal {
  readonly problem: ProblemDetails;
  /** Seconds until the same request may be granted. */
  readonly retryAfter: number | undefined;

  constructor(problem: ProblemDetails, retryAfter?: number) {
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** Makes the refusal of the given name. */
export function refuse(
  name: RefusalName,
  {detail, errors, retryAfter}: {detail?: string; errors?: readonly Fault[]; retryAfter?: number} = {},
): Refusal {
  const {status, title} = refusals[name];
  const problem = {type: problemType + name, title, status, detail: detail ?? `${title}。`};
  return new Refusal(errors ? {...problem, errors} : problem, retryAfter);
}

/** A fault at a pointer of RFC 6901's plain form, which is written here as a URI fragment. */
export function fault(pointer: string, detail: string, keyword = 'backend'): Fault {
  return {pointer: `#${pointer.split('/').map(encodeURIComponent).join('/')}`, keyword, detail};
}
