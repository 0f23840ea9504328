import {create} from '../../shared/create.ts';
import {avatars, urlOf} from './avatars.ts';
import {smallPicture} from './picture.ts';

/** The choice of an avatar: the drawn ones, and a picture of one's own. */
export interface AvatarChoice {
  readonly element: HTMLElement;
  /** The avatar that is chosen. */
  readonly value: () => string;
}

/** Begins with the avatar that there is, or else with the first one. */
export function avatarChoice(present: string | undefined): AvatarChoice {
  const isOwn = present?.startsWith('data:') ?? false;
  const drawn = avatars.map(({name, label, url}) => option(name, label, url));
  const own = option(isOwn ? present! : '', '自己的图片', isOwn ? urlOf(present) : '');
  own.element.hidden = !isOwn;
  const options = [...drawn, own];
  (options.find(({radio}) => radio.value === present) ?? options[0]!).radio.checked = true;

  const file = create('input', {type: 'file', id: 'own-picture', accept: 'image/*', className: 'visually-hidden'});
  const choose = create('label', {className: 'choose', htmlFor: file.id}, '用自己的图片');
  const problem = create('p', {className: 'problem', id: 'own-picture-problem', role: 'alert'});
  file.setAttribute('aria-describedby', problem.id);
  file.addEventListener('change', () => {
    const [picture] = file.files ?? [];
    // The same file may be chosen once more.
    file.value = '';
    if (picture) void take(picture);
  });

  const list = create('div', {className: 'avatars'}, ...options.map(({element}) => element));
  const element = create('fieldset', {}, create('legend', {}, '头像'), list, file, choose, problem);
  return {element, value: () => options.find(({radio}) => radio.checked)!.radio.value};

  async function take(picture: File): Promise<void> {
    problem.textContent = '';
    try {
      const data = await smallPicture(picture);
      own.radio.value = data;
      own.image.src = urlOf(data);
      own.element.hidden = false;
      own.radio.checked = true;
    } catch {
      problem.textContent = '这个文件不能显示为图片，请换一张 JPG 或 PNG 图片。';
    }
  }
}

interface Option {
  readonly element: HTMLElement;
  readonly radio: HTMLInputElement;
  readonly image: HTMLImageElement;
}

function option(value: string, label: string, url: string): Option {
  const radio = create('input', {type: 'radio', name: 'avatar', value});
  const image = create('img', {alt: label, width: 48, height: 48});
  if (url) image.src = url;
  return {element: create('label', {className: 'avatar'}, radio, image), radio, image};
}
