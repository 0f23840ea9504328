import type {FormworkFiling} from 'formwork/widgets';

/**
 * A pretend face check, in the place where a portal calls its own (a mini-program's, a national platform's).
 *
 * It looks at nobody: the developer says how the check ends. What it resolves with goes to the backend as evidence.
 */
export const pretendFaceCheck: NonNullable<FormworkFiling['verifyFace']> = ({signal}) => {
  const dialog = build();
  document.body.append(dialog);
  dialog.showModal();
  signal.addEventListener('abort', () => dialog.close());
  return new Promise((resolve, reject) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (dialog.returnValue === 'passed') resolve({simulated: true});
      else reject(new Error('The pretend face check was not passed.'));
    });
  });
};

function build(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'pretend-face-check';
  dialog.setAttribute('aria-labelledby', 'pretend-face-check-title');
  const title = Object.assign(document.createElement('h2'), {
    id: 'pretend-face-check-title',
    textContent: '模拟人脸识别',
  });
  const text = Object.assign(document.createElement('p'), {
    textContent: '这是示例页面的模拟，不会打开摄像头，也不采集任何人脸信息。请选择识别结果。',
  });
  const face = Object.assign(document.createElement('div'), {className: 'pretend-face'});
  face.setAttribute('aria-hidden', 'true');
  dialog.append(title, face, text, answer('识别通过', 'passed'), answer('识别不通过', 'refused'), answer('取消', ''));
  return dialog;

  function answer(label: string, result: string): HTMLButtonElement {
    const button = Object.assign(document.createElement('button'), {type: 'button', textContent: label});
    button.addEventListener('click', () => dialog.close(result));
    return button;
  }
}
