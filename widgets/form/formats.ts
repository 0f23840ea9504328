import {isCalendarDate, type Format, type SchemaObject} from 'formwork/sdk';
import {addFormatWords} from '../words/words.ts';

/** The formats that forms are judged by: days, and all others as soon as a schema names one. */
export const formats: Record<string, Format> = {date: isCalendarDate};

/** Loads the formats that a schema names; undefined if they are there already, rejected if they could not be had. */
export function loadFormats(schema: SchemaObject): Promise<void> | undefined {
  if (Object.hasOwn(formats, 'email') || !namesOthers(schema)) return undefined;
  return loadAllFormats();
}

/** Loads all formats with their words; may be tried again. */
export async function loadAllFormats(): Promise<void> {
  const {furtherFormats, chineseWords} = await import('./further-formats.ts');
  Object.assign(formats, furtherFormats);
  addFormatWords(chineseWords);
}

function namesOthers(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const {format} = part as SchemaObject;
  return (typeof format === 'string' && !Object.hasOwn(formats, format)) || Object.values(part).some(namesOthers);
}
