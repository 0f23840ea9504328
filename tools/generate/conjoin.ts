import {isObject, type Json} from './json.ts';

/**
 * One schema that says what a referenced schema and the keywords beside its `$ref` say together.
 *
 * Annotations beside the `$ref` win, limits narrow, properties are joined one by one. Where no single keyword can say
 * both, an error asks for `allOf`.
 */
export function conjoin(referenced: Json, beside: Json, where: string): Json {
  const result: Json = {...referenced};
  for (const [keyword, own] of Object.entries(beside)) {
    result[keyword] = Object.hasOwn(result, keyword) ? together(keyword, result[keyword], own, where) : own;
  }
  return result;
}

const annotations = new Set(['$comment', 'title', 'description', 'default', 'examples', 'readOnly', 'deprecated']);

function together(keyword: string, first: unknown, second: unknown, where: string): unknown {
  if (annotations.has(keyword)) return second;
  if (keyword === 'ui') return mergeUi(first as Json, second as Json);
  if (keyword === 'properties') {
    const [referenced, beside] = [first as Json, second as Json];
    // Who names every property says in which order they stand.
    const reorders = Object.keys(referenced).every((key) => Object.hasOwn(beside, key));
    const properties: Json = reorders ? {...beside, ...referenced} : {...referenced};
    for (const [key, schema] of Object.entries(beside)) {
      const present = referenced[key];
      properties[key] = isObject(present) ? conjoin(present, schema as Json, `${where}/${key}`) : schema;
    }
    return properties;
  }
  if (keyword === 'required') return [...new Set([...(first as string[]), ...(second as string[])])];
  if (keyword === 'allOf') return [...(first as unknown[]), ...(second as unknown[])];
  if (/^(min|exclusiveMin)/.test(keyword)) return Math.max(Number(first), Number(second));
  if (/^(max|exclusiveMax)/.test(keyword)) return Math.min(Number(first), Number(second));
  if (JSON.stringify(first) === JSON.stringify(second)) return first;
  throw new Error(`${where}: "${keyword}" stands in the referenced schema too. Put one of them into "allOf".`);
}

function mergeUi(first: Json, second: Json): Json {
  const messages = isObject(first['messages']) || isObject(second['messages']);
  return {
    ...first,
    ...second,
    ...(messages
      ? {messages: {...(first['messages'] as Json | undefined), ...(second['messages'] as Json | undefined)}}
      : {}),
  };
}
