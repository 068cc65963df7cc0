/** Cards and groups are named by their place in the source, from 0. */
export interface SortState {
  readonly seed: number;
  /** For each card the group it lies in. */
  readonly placed: readonly (number | null)[];
  /** Cards that help placed: they stay where they are. Ascending. */
  readonly fixed: readonly number[];
}

export type SortAction =
  | { readonly type: 'place'; readonly card: number; readonly group: number }
  | { readonly type: 'unplace'; readonly card: number };
