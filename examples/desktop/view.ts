import type {Applicant, Backend} from 'formwork/sdk';

/** What every view of the portal has at hand. */
export interface Portal {
  /** Where the ministry's backend answers. */
  readonly endpoint: string;
  readonly backend: Backend;
  /** Who has logged in. Kept in memory and nowhere else: after a reload they log in again. */
  visitor: Visitor | undefined;
  /** Where the visitor wanted to go before they had to log in. */
  wanted: string | undefined;
  /** The returned case that the next service is to correct; its number does not belong in an address. */
  amend: string | undefined;
  go(route: string): void;
}

/** Somebody who has logged in to the portal. */
export interface Visitor {
  readonly name: string;
  readonly idNumber: string;
  /** What the ministry knows them by, once it has verified them. */
  applicant?: Applicant;
}

/** One page of the portal. */
export interface View {
  /** Its heading, and its part of the document's title. */
  readonly title: string;
  /** Whose page it is; the portal's unless told otherwise. */
  readonly site?: 'portal' | 'ministry';
  /** A line below the heading, for the front page of a site. */
  readonly lead?: string;
  /** The pages above it, as route and name, from the top. */
  readonly trail?: readonly (readonly [route: string, name: string])[];
  readonly content: readonly Node[];
}

/** Makes a view; the parameter is what stands in the route behind its name. Undefined: there is no such page. */
export type MakeView = (portal: Portal, parameter: string) => View | undefined;
