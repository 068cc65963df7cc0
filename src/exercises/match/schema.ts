import type { ExerciseBase, Html } from '../kind.ts';

export interface MatchCard {
  readonly html: Html;
  readonly text: string;
}

/**
 * Give each left card its right card: `rights[i]` belongs to `lefts[i]`; the rights beyond the lefts are decoys.
 * A part is a left card; its key is its place among the lefts.
 */
export interface MatchExercise extends ExerciseBase {
  readonly kind: 'match';
  /** The table's head: what stands left, what stands right. */
  readonly heads: readonly [Html, Html];
  readonly lefts: readonly MatchCard[];
  readonly rights: readonly MatchCard[];
}
