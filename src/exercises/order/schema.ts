import type { ExerciseBase, Html } from '../kind.ts';

export interface OrderItem {
  readonly html: Html;
  /** The item in plain words, for labels such as "move up: …". */
  readonly text: string;
  readonly reply?: Html | undefined;
}

/** Put items in order; they stand in the right order here. An item's part key is its place in the source. */
export interface OrderExercise extends ExerciseBase {
  readonly kind: 'order';
  readonly items: readonly OrderItem[];
}
