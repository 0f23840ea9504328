import type {SchemaObject} from '../validation/check.ts';

/** The `ui` annotation of a schema: all that JSON Schema has no word for. A validator ignores it. */
export interface Ui {
  /** The kind of field, where the schema's own keywords would choose another. */
  readonly widget?: string;
  /** The HTML autocomplete token (WCAG 1.3.5). */
  readonly autocomplete?: string;
  /** The HTML `inputmode`. */
  readonly inputMode?: string;
  /** Where in the applicant's record the first answer comes from (JSON Pointer). */
  readonly prefill?: string;
  /** Where in the applicant's record the rows of a selectable table are (JSON Pointer). */
  readonly rows?: string;
  /** The properties that a table shows, in order. */
  readonly columns?: readonly string[];
  /** The register that suggestions come from. */
  readonly lookup?: Lookup;
  /** The sibling that fills this field in; a missing value is that sibling's problem. */
  readonly filledBy?: string;
  /** What becomes of the answer to a question that no longer applies; `park` unless said. */
  readonly hidden?: 'keep' | 'park' | 'drop';
  /** Own words for the problem of a keyword. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Further text by which a choice is found. */
  readonly keywords?: string;
  /** What stands in an empty table. */
  readonly empty?: string;
}

/** How a lookup field finds its suggestions and what the chosen one fills in. */
export interface Lookup {
  /** The register's name in the backend, for example `employers`. */
  readonly source: string;
  /** Sibling property → property of the suggestion. */
  readonly fill: Readonly<Record<string, string>>;
  /** Properties of a suggestion that are shown below its name. */
  readonly description?: readonly string[];
  /** Why nothing may have been found, and what to do. */
  readonly notFound?: string;
}

/** The `ui` annotation of a schema, empty where there is none. */
export function uiOf(schema: SchemaObject): Ui {
  return (schema['ui'] as Ui | undefined) ?? NONE;
}

const NONE: Ui = {};
