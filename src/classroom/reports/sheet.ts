/** What stands in a cell; numbers are numbers for whoever calculates with them. */
export type Cell = string | number;

/** A table as it is shown, and as it is saved. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
