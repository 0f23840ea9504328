import type {ServiceSpec} from './generated/language.ts';

/** A service as code takes it: its spec, and what was derived from it when the package was built. */
export interface ServiceModule {
  /** The bundled spec, in the language that it was written in. */
  readonly spec: ServiceSpec;
  /** A precompiled validator for each form: `form`, `identify`, `register`, and each verification method's id. */
  readonly validators?: () => Promise<Readonly<Record<string, AjvStandalone>>>;
  /** The bundled spec in other languages, by BCP 47 tag, loaded when asked for. */
  readonly translations?: Readonly<Record<string, () => Promise<ServiceSpec>>>;
}

/** Services by their ids, each loaded when it is asked for. */
export type ServiceFamily = Readonly<Record<string, () => Promise<ServiceModule>>>;

/** A validation function as ajv's standalone code exports it: false leaves the reasons in `errors`. */
export interface AjvStandalone {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/** One error as ajv reports it. A missing property is reported at its parent, with its name in `params`. */
export interface AjvError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
