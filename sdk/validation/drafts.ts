import type {Schema} from './check.ts';

/** A version of JSON Schema. */
export type Draft = '4' | '6' | '7' | '2019-09' | '2020-12';

/** The drafts in the order in which they appeared. */
export const DRAFTS: readonly Draft[] = ['4', '6', '7', '2019-09', '2020-12'];

/** The draft that a schema names in `$schema`; undefined if it names none, or another dialect. */
export function draftOf(schema: Schema): Draft | undefined {
  const name = typeof schema === 'object' ? schema['$schema'] : undefined;
  const match = /^https?:\/\/json-schema\.org\/(?:draft-0|draft\/)([^/]+)\/(?:schema|hyper-schema)#?$/.exec(
    String(name),
  );
  return DRAFTS.find((draft) => draft === match?.[1]);
}

/** Whether a keyword has its present meaning in a draft; those of later drafts are unknown words there. */
export function isKnownIn(draft: Draft, keyword: string): boolean {
  const since = SINCE[keyword];
  return since === undefined || DRAFTS.indexOf(since) <= DRAFTS.indexOf(draft);
}

const SINCE: Readonly<Record<string, Draft>> = {
  $id: '6',
  const: '6',
  contains: '6',
  propertyNames: '6',
  if: '7',
  then: '7',
  else: '7',
  $anchor: '2019-09',
  $recursiveAnchor: '2019-09',
  $recursiveRef: '2019-09',
  dependentRequired: '2019-09',
  dependentSchemas: '2019-09',
  maxContains: '2019-09',
  minContains: '2019-09',
  unevaluatedItems: '2019-09',
  unevaluatedProperties: '2019-09',
  $dynamicAnchor: '2020-12',
  $dynamicRef: '2020-12',
  prefixItems: '2020-12',
};
