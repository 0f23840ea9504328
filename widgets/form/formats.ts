import {isCalendarDate, type Format, type SchemaObject} from 'formwork/sdk';
import {addFormatWords} from '../words/words.ts';

/** The formats that forms are judged by: days, and all others as soon as a schema names one. */
export const formats: Record<string, Format> = {date: isCalendarDate};

/** A schema as forms take it: one of an earlier draft is rewritten, once what does that is there. */
export function current(schema: SchemaObject): SchemaObject {
  return rewrite?.(schema) ?? schema;
}

/** Loads what a schema needs besides: undefined if that is there already, rejected if it could not be had. */
export function loadNeeds(schema: SchemaObject): Promise<void> | undefined {
  const isOld = /draft-0|2019/.test(String(schema['$schema']));
  return Object.hasOwn(formats, 'email') || !(isOld || namesOthers(schema)) ? undefined : loadAllFormats();
}

/** Loads all formats with their words, and what rewrites schemas of earlier drafts; may be tried again. */
export async function loadAllFormats(): Promise<void> {
  const {furtherFormats, chineseWords, upgraded} = await import('./further-formats.ts');
  Object.assign(formats, furtherFormats);
  rewrite = upgraded;
  addFormatWords(chineseWords);
}

let rewrite: ((schema: SchemaObject) => SchemaObject) | undefined;

function namesOthers(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const {format} = part as SchemaObject;
  return (typeof format === 'string' && !Object.hasOwn(formats, format)) || Object.values(part).some(namesOthers);
}
