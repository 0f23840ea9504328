import type {MaterialFault} from '../materials/check-material.ts';
import type {FileKind} from '../materials/sniff.ts';
import {fileSize} from './units.ts';

/** Words for each reason why a file is refused as a material, from the problem's `params`. */
export const materials: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, Words>>>> = {
  'zh-CN': {
    empty: () => '这个文件是空的。请重新选择图片。',
    unreadable: () => '无法读取这个文件，它可能已被移动、修改或删除。请重新选择图片。',
    type: (params) => {
      const [actual, mend] = KINDS_ZH[kindOf(params)];
      return `${actual}，不能上传。${mend}请上传 ${typesOf(params, '、', ' 或 ')} 格式的图片。`;
    },
    size: ({size, limit}) =>
      `这张照片 ${fileSize(number(size), number(limit), 'up')}，超过 ${fileSize(number(limit), number(limit), 'down')}。请压缩或重新拍摄后再上传。`,
    'too-small': ({size, limit}) =>
      `这张照片只有 ${fileSize(number(size), number(limit), 'down')}，不足 ${fileSize(number(limit), number(limit), 'up')}，可能不够清晰。请上传原图。`,
    truncated: () => '这张图片不完整，可能没有保存好或传输中断。请重新选择原图，或重新拍摄。',
    damaged: () => '这张图片已损坏，无法打开。请重新选择，或重新拍摄。',
    pixels: (params) => `这张图片为 ${sizeOf(params)} 像素，尺寸过大，无法处理。请缩小图片，或重新拍摄后再上传。`,
    dimensions: (params) =>
      isTooSmall(params)
        ? `这张图片为 ${sizeOf(params)} 像素，太小了：${sidesZh(params, 'min', '至少')} 像素。请上传更清晰的原图，不要放大小图。`
        : `这张图片为 ${sizeOf(params)} 像素，太大了：${sidesZh(params, 'max', '最多')} 像素。请缩小后再上传。`,
  },
  en: {
    empty: () => 'This file is empty. Choose the image again.',
    unreadable: () => 'This file cannot be read; it may have been moved, changed or deleted. Choose the image again.',
    type: (params) => {
      const [actual, mend] = KINDS_EN[kindOf(params)];
      return `${actual}; it cannot be uploaded. ${mend}Upload an image in the format ${typesOf(params, ', ', ' or ')}.`;
    },
    size: ({size, limit}) =>
      `This photo is ${fileSize(number(size), number(limit), 'up')}, more than ${fileSize(number(limit), number(limit), 'down')}. Compress it, or take it again, and upload it then.`,
    'too-small': ({size, limit}) =>
      `This photo is only ${fileSize(number(size), number(limit), 'down')}, less than ${fileSize(number(limit), number(limit), 'up')}, and may not be clear. Upload the original.`,
    truncated: () =>
      'This image is incomplete; it may not have been saved or transferred to its end. Choose the original, or take it again.',
    damaged: () => 'This image is damaged and cannot be opened. Choose another, or take it again.',
    pixels: (params) =>
      `This image has ${sizeOf(params)} pixels, too many to be processed. Make it smaller, or take it again.`,
    dimensions: (params) =>
      isTooSmall(params)
        ? `This image has ${sizeOf(params)} pixels, which is too small: ${sidesEn(params, 'min', 'at least')}. Upload a clearer original; do not enlarge a small one.`
        : `This image has ${sizeOf(params)} pixels, which is too large: ${sidesEn(params, 'max', 'at most')}. Make it smaller and upload it then.`,
  },
} satisfies Record<'zh-CN' | 'en', Record<MaterialFault['reason'], Words>>;

type Params = Readonly<Record<string, unknown>>;
type Words = (params: Params) => string;

/** What a file really is, and what helps with just that. */
type KindWords = Readonly<Record<FileKind, readonly [actual: string, mend: string]>>;

const KINDS_ZH: KindWords = {
  jpeg: ['这是 JPG 图片', ''],
  png: ['这是 PNG 图片', ''],
  gif: ['这是 GIF 图片', ''],
  bmp: ['这是 BMP 图片', ''],
  html: ['这个文件的内容其实是网页（HTML），不是图片', ''],
  svg: ['这是 SVG 矢量图', ''],
  pdf: ['这是 PDF 文件，不是图片', '可以打开后截图保存。'],
  heic: ['这是 HEIC 照片', '在 iPhone 的“设置 › 相机 › 格式”中选择“兼容性最佳”后重新拍摄，或转换格式。'],
  webp: ['这是 WebP 图片', '请先转换格式。'],
  zip: ['这是压缩包或办公文档，不是图片', '如果图片在里面，请先取出。'],
  empty: ['这个文件是空的', ''],
  unknown: ['这个文件不是图片', ''],
};

const KINDS_EN: KindWords = {
  jpeg: ['This is a JPG image', ''],
  png: ['This is a PNG image', ''],
  gif: ['This is a GIF image', ''],
  bmp: ['This is a BMP image', ''],
  html: ['This file is really a web page (HTML), not an image', ''],
  svg: ['This is an SVG drawing', ''],
  pdf: ['This is a PDF, not an image', 'You can open it and save a screenshot. '],
  heic: [
    'This is a HEIC photo',
    'On an iPhone, choose Settings › Camera › Formats › Most Compatible and take it again, or convert it. ',
  ],
  webp: ['This is a WebP image', 'Convert it first. '],
  zip: ['This is an archive or an office document, not an image', 'If the image is inside, take it out first. '],
  empty: ['This file is empty', ''],
  unknown: ['This file is not an image', ''],
};

function kindOf({actual}: Params): FileKind {
  return typeof actual === 'string' && Object.hasOwn(KINDS_EN, actual) ? (actual as FileKind) : 'unknown';
}

/** `JPG、PNG 或 GIF` from the allowed media types. */
function typesOf({allowed}: Params, comma: string, or: string): string {
  const names = (Array.isArray(allowed) ? allowed : ['image/jpeg', 'image/png', 'image/gif', 'image/bmp']).map((type) =>
    String(type)
      .replace(/^image\//, '')
      .replace('jpeg', 'jpg')
      .toUpperCase(),
  );
  const last = names.pop() ?? '';
  return names.length > 0 ? names.join(comma) + or + last : last;
}

function isTooSmall({width, height, minWidth, minHeight}: Params): boolean {
  return number(width) < number(minWidth) || number(height) < number(minHeight);
}

function sizeOf({width, height}: Params): string {
  return `${number(width)} × ${number(height)}`;
}

/** `宽至少 295、高至少 413`: the limits of those sides that have one. */
function sidesZh(params: Params, bound: 'min' | 'max', quantity: string): string {
  return limitsOf(params, bound, (side, limit) => `${side === 'Width' ? '宽' : '高'}${quantity} ${limit}`).join('、');
}

/** `at least 295 wide and 413 high`: the limits of those sides that have one. */
function sidesEn(params: Params, bound: 'min' | 'max', quantity: string): string {
  const sides = limitsOf(params, bound, (side, limit) => `${limit} ${side === 'Width' ? 'wide' : 'high'}`);
  return `${quantity} ${sides.join(' and ')}`;
}

function limitsOf(
  params: Params,
  bound: 'min' | 'max',
  words: (side: 'Width' | 'Height', limit: number) => string,
): string[] {
  return (['Width', 'Height'] as const)
    .filter((side) => params[bound + side] !== undefined)
    .map((side) => words(side, number(params[bound + side])));
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
