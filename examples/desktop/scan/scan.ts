import {BackendError, createBackend} from 'formwork/sdk';
import {create} from '../../shared/create.ts';
import {startTestEnvironment} from '../../shared/test-environment.ts';
import {personForm} from './person-form.ts';

const endpoint = await startTestEnvironment('/api', {hosted: true});
const backend = createBackend({endpoint});
const main = document.querySelector('main')!;

addEventListener('hashchange', () => void open());
await open();

/** Opens the code that the address names behind its `#`, where no server ever sees it. */
async function open(): Promise<void> {
  const scan = location.hash.slice(1);
  if (!scan) return show('没有二维码信息', '请用手机扫描电脑页面上的二维码，打开本页。');
  const status = await backend.scanStatus(scan).catch((error: unknown) => (isExpired(error) ? 'expired' : 'waiting'));
  if (status !== 'waiting') return end(status);
  const form = personForm({endpoint, backend, scan, done: end});
  main.replaceChildren(
    create('h1', {tabIndex: -1}, '实人认证'),
    create('p', {}, '您正在电脑上办理住房和城乡建设部的政务服务事项，请确认是您本人操作。'),
    form,
  );
}

/** Says how it has ended, and how to go on from there. */
function end(how: 'confirmed' | 'refused' | 'expired'): void {
  if (how === 'confirmed') show('实人认证成功', '请回到电脑页面，页面会自动跳转。本页可以关闭。', 'passed');
  else if (how === 'expired')
    show('二维码已过期', '请在电脑页面上刷新二维码，然后用手机重新扫描。已经完成认证的，请直接回到电脑页面。');
  else
    show(
      '不是同一人',
      '扫码人与电脑页面的登录人不是同一人，认证没有通过。请在电脑页面上刷新二维码，由登录人本人重新扫描；不是您本人在电脑上操作的，请忽略并关闭本页。',
    );
}

function show(title: string, text: string, how = 'failed'): void {
  const heading = create('h1', {tabIndex: -1}, title);
  const mark = create('span', {className: `mark ${how}`, ariaHidden: 'true'});
  main.replaceChildren(create('section', {className: 'panel result'}, mark, heading, create('p', {}, text)));
  heading.focus();
}

function isExpired(error: unknown): boolean {
  return error instanceof BackendError && error.problem?.type === 'urn:formwork:problem:scan-expired';
}
