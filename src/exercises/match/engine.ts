/** Cards are named by their place in `lefts` and `rights`, from 0. */
export interface MatchState {
  readonly seed: number;
  /** For each left card the right card given to it. */
  readonly placed: readonly (number | null)[];
  /** Left cards that help answered: they stay as they are. Ascending. */
  readonly fixed: readonly number[];
}

/** Placing a right card that stands elsewhere moves it. */
export type MatchAction =
  | { readonly type: 'place'; readonly left: number; readonly right: number }
  | { readonly type: 'unplace'; readonly left: number };
