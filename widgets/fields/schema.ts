import {valueAt, type SchemaObject} from 'formwork/sdk';

/** A schema with all that it refers to inside the form's document: itself first, then the targets of its `$ref`s. */
export function branchesOf(schema: SchemaObject, document: SchemaObject): readonly SchemaObject[] {
  const branches = new Set<SchemaObject>();
  follow(schema);
  return [...branches];

  function follow(branch: SchemaObject | undefined): void {
    if (!branch || branches.has(branch)) return;
    branches.add(branch);
    const {$ref, allOf = []} = branch as {$ref?: string; allOf?: readonly SchemaObject[]};
    if ($ref?.startsWith('#')) follow(valueAt(document, decodeURIComponent($ref.slice(1))) as SchemaObject);
    allOf.forEach(follow);
  }
}

/** A schema and all that it refers to as one; of two that say the same keyword the outer one holds. */
export function flattened(schema: SchemaObject, document: SchemaObject): SchemaObject {
  return Object.assign({}, ...branchesOf(schema, document).toReversed()) as SchemaObject;
}
