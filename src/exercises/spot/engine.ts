/** Parts are named by their number in the passage, from 0. */
export interface SpotState {
  readonly seed: number;
  /** Ascending. */
  readonly chosen: readonly number[];
  /** Wrong parts that help faded: they can't be chosen any more. Ascending. */
  readonly faded: readonly number[];
  /** Wrong parts of the latest miss that the learner has not changed since; their replies may stay on the screen. */
  readonly missed: readonly number[];
}

/** Where one part is wanted, toggling another moves the choice. */
export type SpotAction = { readonly type: 'toggle'; readonly part: number };
