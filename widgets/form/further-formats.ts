/**
 * The formats of the standard and of the dialect with their words, and earlier drafts: fetched when a schema needs them.
 *
 * @module
 */
import {upgrade, type SchemaObject} from 'formwork/sdk';

export {chineseFormats as chineseWords, defaultFormats as furtherFormats} from 'formwork/sdk';

/** A schema in JSON Schema 2020-12; what could not be taken over from an earlier draft is told on the console. */
export function upgraded(given: SchemaObject): SchemaObject {
  const {schema, dropped} = upgrade(given);
  for (const {at, keyword} of dropped) console.warn(`formwork: “${keyword}” at ${at} has no meaning in its draft.`);
  return schema as SchemaObject;
}
