import {BackendError, maskResidentId, reasonOf, type Applicant} from 'formwork/sdk';
import {create} from '../../shared/create.ts';
import type {Portal, View, Visitor} from '../view.ts';

/** The scan page: a filing that does nothing but verify who has logged in. */
export function signInView(portal: Portal): View {
  const place = create('div', {className: 'scan-filing', tabIndex: -1});
  const visitor = portal.visitor!;
  void connect();
  return {
    title: '扫描识别',
    site: 'ministry',
    content: [create('div', {className: 'scan'}, place, download())],
  };

  /** Asks the ministry whether it knows the visitor; who is not registered does so in the filing. */
  async function connect(): Promise<void> {
    place.replaceChildren(create('p', {className: 'panel', role: 'status'}, '正在连接部门平台……'));
    try {
      show({identity: await portal.backend.identify({name: visitor.name, idNumber: visitor.idNumber})});
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      if (error.problem?.type === 'urn:formwork:problem:person-not-found') show(undefined);
      else if (reasonOf(error) === 'offline') stop('网络连接不上，请检查网络后重试。');
      else stop('部门平台暂时没有正常答复，请稍后重试。');
    }
  }

  function show(applicant: Applicant | undefined): void {
    const filing = create('formwork-filing');
    filing.service = 'first-class-constructor/sign-in';
    filing.endpoint = portal.endpoint;
    filing.applicant = applicant;
    filing.addEventListener('formwork-verified', (event) => enter(event.applicant));
    filing.append(create('p', {slot: 'unavailable'}, '部门平台暂时无法使用，请稍后再试。'));
    place.replaceChildren(...(applicant ? [] : [stranger()]), filing);
  }

  function enter(applicant: Applicant): void {
    if (!isVisitor(visitor, applicant)) {
      return stop(`完成认证的不是登录人${visitor.name}本人。请由本人重试，或者退出登录后更换账号。`);
    }
    visitor.applicant = applicant;
    const {wanted = 'ministry'} = portal;
    portal.wanted = undefined;
    portal.go(wanted);
  }

  function stop(why: string): void {
    const again = create('button', {type: 'button', className: 'secondary'}, '重试');
    again.addEventListener('click', () => {
      // The button goes away; the keyboard stays where it was.
      place.focus();
      void connect();
    });
    place.replaceChildren(
      create('div', {className: 'panel'}, create('p', {className: 'problem', role: 'alert'}, why), again),
    );
  }
}

/** For whoever is known to the portal and not to the ministry. */
function stranger(): HTMLElement {
  return create(
    'p',
    {className: 'notice'},
    '部门平台未查询到您的注册信息。请填写登录人的姓名和身份证号码，先完成用户注册。',
  );
}

/** Who registers in the filing could do so in another name than they have logged in with. */
function isVisitor({name, idNumber}: Visitor, {identity}: Applicant): boolean {
  return identity.name === name && identity.idNumberMasked === maskResidentId(idNumber);
}

/** What the manual's page shows at the right. The address of the real APP is not for an example to make up. */
function download(): HTMLElement {
  return create(
    'aside',
    {className: 'panel', ariaLabel: '下载 APP'},
    create('h2', {}, '下载“国家政务服务平台”APP'),
    create('p', {className: 'no-code'}, '示例不提供下载二维码'),
    create(
      'p',
      {className: 'note'},
      '示例中没有真的 APP：用手机的相机扫描页面上的二维码，或者在本机打开二维码旁的地址，会出现模拟的 APP 页面。',
    ),
  );
}
