import {initialRegistration} from 'formwork/spec';
import {registerServices} from 'formwork/widgets';
import {pretendFaceCheck} from '../shared/pretend-face-check.ts';
import {startTestEnvironment} from '../shared/test-environment.ts';

const filing = document.querySelector('formwork-filing')!;
for (const button of document.querySelectorAll<HTMLElement>('[data-lang]')) {
  button.addEventListener('click', () => filing.setAttribute('lang', button.dataset['lang']!));
}

await startTestEnvironment('/api');
registerServices(initialRegistration);
filing.verifyFace = pretendFaceCheck;
await import('formwork/define');
