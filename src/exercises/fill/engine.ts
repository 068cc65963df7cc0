/** Blanks are named by their number in the passage, from 0. */
export interface FillState {
  readonly seed: number;
  /** What stands in each blank; '' for nothing. */
  readonly texts: readonly string[];
  /** Blanks that help filled: they stay as they are. Ascending. */
  readonly fixed: readonly number[];
}

/** With a bank only its words (or '' to empty a blank) can be written; a word that is used up moves here. */
export type FillAction = { readonly type: 'write'; readonly blank: number; readonly text: string };
