import type { ExerciseBase, Html } from '../kind.ts';

export interface SortGroup {
  readonly html: Html;
  readonly text: string;
}

export interface SortCard {
  readonly html: Html;
  readonly text: string;
  /** The group it belongs to, as a place in `groups`. */
  readonly group: number;
  readonly reply?: Html | undefined;
}

/** Put cards into groups. A part is a card; its key is its place in the source, counted over all groups. */
export interface SortExercise extends ExerciseBase {
  readonly kind: 'sort';
  readonly groups: readonly SortGroup[];
  readonly cards: readonly SortCard[];
  /** Cards come one by one. */
  readonly oneAtATime: boolean;
}
