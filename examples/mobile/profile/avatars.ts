/** A drawn avatar. */
export interface Avatar {
  readonly name: string;
  readonly label: string;
  readonly url: string;
}

/** What one can choose from; none of them looks like anybody. */
export const avatars: readonly Avatar[] = [
  {name: 'helmet', label: '安全帽', url: new URL('../avatars/helmet.svg', import.meta.url).href},
  {name: 'crane', label: '塔吊', url: new URL('../avatars/crane.svg', import.meta.url).href},
  {name: 'bridge', label: '桥梁', url: new URL('../avatars/bridge.svg', import.meta.url).href},
  {name: 'houses', label: '楼房', url: new URL('../avatars/houses.svg', import.meta.url).href},
  {name: 'drawing', label: '图纸', url: new URL('../avatars/drawing.svg', import.meta.url).href},
  {name: 'hills', label: '青山', url: new URL('../avatars/hills.svg', import.meta.url).href},
];

/** Where the picture of an avatar is, drawn or one's own; an empty one for no avatar. */
export function urlOf(avatar: string | undefined): string {
  if (avatar?.startsWith('data:')) return objectUrlOf(avatar);
  return avatars.find(({name}) => name === avatar)?.url ?? new URL('../avatars/nobody.svg', import.meta.url).href;
}

const objectUrls = new Map<string, string>();

/** The strict policy shows no picture out of a `data:` URL, but one out of memory. */
function objectUrlOf(data: string): string {
  const known = objectUrls.get(data);
  if (known) return known;
  const [head = '', base64 = ''] = data.split(',');
  let bytes = '';
  try {
    bytes = atob(base64);
  } catch {
    // Then it is no picture, and none is shown.
  }
  const blob = new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], {type: /:(.*);/.exec(head)?.[1] ?? ''});
  const url = URL.createObjectURL(blob);
  objectUrls.set(data, url);
  return url;
}
