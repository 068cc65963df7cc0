/** A work of others that the site holds, and the terms under which it was given. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, such as `MIT` or `(MPL-2.0 OR Apache-2.0)`. */
  readonly licence: string;
  /** The licence in full. A package may bring several texts. */
  readonly texts: readonly string[];
  /** What else it wants to be said: of whom it is, what it holds of others. */
  readonly notices: readonly string[];
}
