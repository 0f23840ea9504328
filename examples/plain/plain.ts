import {initialRegistration} from 'formwork/spec';
import {registerServices} from 'formwork/widgets';
import {pretendFaceCheck} from '../shared/pretend-face-check.ts';
import {startTestEnvironment} from '../shared/test-environment.ts';

await startTestEnvironment('/api');
registerServices(initialRegistration);
const filing = document.querySelector('formwork-filing')!;
filing.verifyFace = pretendFaceCheck;
await import('formwork/define');

for (const button of document.querySelectorAll<HTMLElement>('[data-lang]')) {
  button.addEventListener('click', () => (filing.lang = button.dataset['lang']!));
}
