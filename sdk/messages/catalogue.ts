import type {Choice} from '../form/kind.ts';

/** What a message may speak of. */
export interface Subject {
  readonly label: string;
  readonly kind: string;
  readonly choices: readonly Choice[];
  readonly value: unknown;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The words of problems in one language. */
export interface Catalogue {
  /** What a field without a name is called. */
  readonly unnamed: string;
  /** The words of formats, by their name. */
  readonly formats: FormatWords;
  /** By keyword: what is wrong and how to mend it, as one sentence that stands alone. */
  readonly keywords: Readonly<Record<string, (subject: Subject) => string>>;
}

/** A catalogue that also has the words of these formats. */
export function withFormats(catalogue: Catalogue, formats: FormatWords): Catalogue {
  return {...catalogue, formats: {...catalogue.formats, ...formats}};
}

/** The words of a format that is not met, by its name. */
export type FormatWords = Readonly<Record<string, (label: string, value: unknown) => string>>;
