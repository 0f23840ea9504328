import type {SchemaObject} from 'formwork/sdk';

/** What a schema says of a file that stands in the answers themselves. */
export interface FileRules {
  /** The media type that it has to have; undefined where any will do. */
  readonly mediaType: string | undefined;
  /** Whether its bytes are written in base64; else the answer is its text. */
  readonly isEncoded: boolean;
  /** The largest size in bytes. */
  readonly most: number;
}

/** Reads the rules off `contentMediaType`, `contentEncoding` and `maxLength`. */
export function fileRulesOf(schema: SchemaObject): FileRules {
  const {
    contentMediaType,
    contentEncoding,
    maxLength = Infinity,
  } = schema as {
    contentMediaType?: string;
    contentEncoding?: string;
    maxLength?: number;
  };
  const named = contentMediaType?.split(';')[0]?.trim().toLowerCase();
  const mediaType = named === 'application/octet-stream' ? undefined : named;
  const isEncoded = contentEncoding !== undefined || !/^text\/|[/+](json|xml)$/.test(mediaType ?? '');
  // Four characters stand for three bytes.
  const most = isEncoded ? Math.floor(maxLength / 4) * 3 : maxLength;
  return {mediaType, isEncoded, most: Math.min(most, LARGEST)};
}

/** Whether a file is of a media type: by its first bytes where these tell, else by what the system takes it for. */
export async function isOfType(file: File, mediaType: string): Promise<boolean> {
  const magic = MAGIC[mediaType];
  if (magic === undefined) return file.type === '' || file.type === mediaType;
  const start = new Uint8Array(await file.slice(0, magic.length).arrayBuffer());
  return String.fromCharCode(...start) === magic;
}

/** The content of a file as the answer has it; undefined once `signal` has said that nobody wants it. */
export function contentOf(
  file: File,
  {isEncoded}: FileRules,
  signal: AbortSignal,
  onProgress: (percent: number) => void,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    signal.addEventListener('abort', () => reader.abort(), {once: true});
    reader.addEventListener('progress', ({loaded}) => onProgress(Math.floor((100 * loaded) / file.size)));
    reader.addEventListener('abort', () => resolve(undefined));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.addEventListener('load', () => {
      const text = String(reader.result);
      resolve(isEncoded ? text.slice(text.indexOf(',') + 1) : text);
    });
    // The reader encodes by itself, piece by piece, without the bytes ever being here.
    if (isEncoded) reader.readAsDataURL(file);
    else reader.readAsText(file);
  });
}

/** The size in bytes of what an answer stands for. */
export function sizeIn(answer: string, {isEncoded}: FileRules): number {
  if (!isEncoded) return new Blob([answer]).size;
  const padding = answer.endsWith('==') ? 2 : Number(answer.endsWith('='));
  return Math.floor((answer.length * 3) / 4) - padding;
}

/** A size for people. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [amount, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${Math.round(amount * 10) / 10} ${unit}`;
}

/** What people call a media type: `PDF`. */
export function typeInWords(mediaType: string | undefined): string {
  if (mediaType === undefined) return '';
  return NAMES[mediaType] ?? mediaType.replace(/^(image|audio|video)\//, '').toUpperCase();
}

/** The answers of a form stand in memory, in the draft and in one request. */
const LARGEST = 10 * 1024 ** 2;

const ZIP = 'PK';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAGIC: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-',
  'application/zip': ZIP,
  [DOCX]: ZIP,
  [XLSX]: ZIP,
  'image/gif': 'GIF8',
  'image/jpeg': '\xff\xd8\xff',
  'image/png': '\x89PNG',
};

const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'application/msword': 'DOC',
  [DOCX]: 'DOCX',
  [XLSX]: 'XLSX',
  'image/jpeg': 'JPG',
  'image/svg+xml': 'SVG',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
};
