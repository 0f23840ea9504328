import 'formwork/define';
import {initialRegistration} from 'formwork/spec';
import {pretendFaceCheck} from '../shared/pretend-face-check.ts';
import {startTestEnvironment} from '../shared/test-environment.ts';

await startTestEnvironment('/api');

// The whole embedding. Everything else on this page is the portal's own.
const filing = document.createElement('formwork-filing');
filing.service = initialRegistration;
filing.endpoint = '/api';
filing.verifyFace = pretendFaceCheck;
filing.addEventListener('formwork-close', () => (location.hash = ''));

const [home, business, back] = ['#home', '#business', '.title-back'].map((part) => find<HTMLElement>(part));
const title = find('h1');
const sheet = find<HTMLDialogElement>('#businesses');

find('#constructors').addEventListener('click', () => sheet.showModal());
find('.sheet-cancel').addEventListener('click', () => sheet.close());
sheet.addEventListener('click', ({target}) => target === sheet && sheet.close());

addEventListener('hashchange', show);
show();

/** The portal's own router: its home, or the filing. The filing itself never touches the address. */
function show(): void {
  const filed = location.hash === '#initial-registration';
  sheet.close();
  title.textContent = filed ? '办理事项' : '政务服务平台';
  home!.hidden = filed;
  business!.hidden = !filed;
  back!.hidden = !filed;
  if (filed) business!.append(filing);
  else filing.remove();
}

function find<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
