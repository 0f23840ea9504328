import type {Choice, Field} from 'formwork/sdk';

/** The choices of a field, read again only when its schema changes. */
export function choicesReader(field: Field): () => readonly Choice[] {
  let schema = field.schema;
  let choices = field.choices;
  return () => {
    if (schema !== field.schema) [schema, choices] = [field.schema, field.choices];
    return choices;
  };
}

/** The choice that is the field's answer. */
export function chosenOf(choices: readonly Choice[], value: unknown): Choice | undefined {
  return value === undefined ? undefined : choices.find((choice) => choice.value === value);
}
