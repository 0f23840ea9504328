import type {Ministry} from '../ministry/ministry.ts';

/** A ministry and the address below which it answers. */
export interface Mock {
  readonly ministry: Ministry;
  /** An absolute URL or a path on the page's own origin, without a slash at its end. */
  readonly endpoint: string;
}
