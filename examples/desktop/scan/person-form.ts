import {BackendError, reasonOf, type Backend, type Session} from 'formwork/sdk';
import {create} from '../../shared/create.ts';
import {pretendFaceCheck} from '../../shared/pretend-face-check.ts';
import {appUserFields} from './app-user.ts';
import {confirmScan} from './confirm-scan.ts';
import {faceConsents} from './consents.ts';

export interface PersonFormOptions {
  readonly endpoint: string;
  readonly backend: Backend;
  readonly scan: string;
  /** Called once nothing more can be done with the code. */
  readonly done: (how: 'confirmed' | 'refused' | 'expired') => void;
}

/** Who is logged in to the APP, what they agree to, and the check of their face. */
export function personForm({endpoint, backend, scan, done}: PersonFormOptions): HTMLFormElement {
  const ticks = faceConsents.map(({id}) => create('input', {type: 'checkbox', id, required: true}));
  const start = create('button', {className: 'primary'}, '开始人脸识别');
  const problem = create('p', {className: 'problem', role: 'alert', hidden: true});
  // When only the confirmation was lost, the face need not be shown again.
  let session: Session | undefined;
  const {elements, user} = appUserFields(() => (session = undefined));

  const form = create(
    'form',
    {className: 'panel', noValidate: true, ariaLabel: '实人认证'},
    create(
      'p',
      {className: 'notice'},
      '这是模拟的 APP 页面，不会打开摄像头，也不采集人脸信息。请选择 APP 中登录的是哪位测试人员。',
    ),
    ...elements,
    create(
      'fieldset',
      {},
      create('legend', {}, '授权'),
      ...faceConsents.map(({id, text}, index) =>
        create('label', {className: 'tick', htmlFor: id}, ticks[index]!, create('span', {}, text)),
      ),
    ),
    problem,
    create('p', {}, start),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (start.ariaDisabled !== 'true') void confirm();
  });
  return form;

  async function confirm(): Promise<void> {
    const missing = ticks.find(({checked}) => !checked);
    for (const tick of ticks) tick.ariaInvalid = String(tick === missing);
    if (missing) {
      tell('人脸识别前需取得您的同意，请阅读并勾选授权内容。');
      return missing.focus();
    }
    problem.hidden = true;
    start.ariaDisabled = 'true';
    try {
      session ??= await verified();
      const how = await confirmScan(endpoint, scan, session);
      if (how === 'offline') tell('网络连接不上，认证结果没有送达。请检查网络后再次点击“开始人脸识别”。');
      else if (how === 'failed') tell('系统暂时没有接受认证结果，请稍后再次点击“开始人脸识别”。');
      else done(how);
    } catch (error) {
      tell(error instanceof BackendError ? wordsFor(error) : '人脸识别没有通过，请再次点击“开始人脸识别”。');
    } finally {
      start.ariaDisabled = null;
    }
  }

  async function verified(): Promise<Session> {
    const {name, idNumber} = user();
    const {identity} = await backend.identify({name, idNumber});
    const evidence = await pretendFaceCheck({
      service: 'first-class-constructor/sign-in',
      signal: new AbortController().signal,
    });
    return backend.verify({identity, method: 'face', consent: faceConsents.map(({id}) => id), evidence});
  }

  function tell(text: string): void {
    problem.textContent = text;
    problem.hidden = false;
  }
}

function wordsFor(error: BackendError): string {
  if (error.problem?.type === 'urn:formwork:problem:person-not-found')
    return '未查询到该人员的注册信息。请先在电脑页面上完成用户注册，再扫码认证。';
  if (error.problem?.type === 'urn:formwork:problem:validation') return '请填写正确的姓名和身份证号码。';
  if (reasonOf(error) === 'refused') return error.problem?.detail ?? '人脸识别没有通过，请重试。';
  if (reasonOf(error) === 'offline') return '网络连接不上，请检查网络后重试。';
  return '系统暂时没有正常答复，请稍后重试。';
}
