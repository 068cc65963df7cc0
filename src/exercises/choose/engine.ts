/** Options are named by their place in the source, from 0. */
export interface ChooseState {
  readonly seed: number;
  /** Ascending. */
  readonly chosen: readonly number[];
  /** Wrong options that help took away; ascending. */
  readonly gone: readonly number[];
  /** Wrong options of the latest miss that the learner has not changed since; their replies may stay on the screen. */
  readonly missed: readonly number[];
}

/** In a single choice, toggling another option moves the choice. */
export type ChooseAction = { readonly type: 'toggle'; readonly option: number };
