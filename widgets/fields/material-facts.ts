import type {Material} from 'formwork/sdk';
import type {ViewWords} from '../words/view-words.ts';

/** The size of a material in bytes and pixels, for people. */
export function factsOf({size, width, height}: Pick<Material, 'size' | 'width' | 'height'>, words: ViewWords): string {
  return `${size < 1024 ? `${size} B` : `${Math.ceil(size / 1024)} KB`} · ${words.pixels(width, height)}`;
}
