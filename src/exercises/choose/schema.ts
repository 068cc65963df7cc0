import type { ExerciseBase, Html } from '../kind.ts';

export interface ChooseOption {
  readonly html: Html;
  /** The option in plain words, for the spoken result. */
  readonly text: string;
  readonly right: boolean;
  readonly reply?: Html | undefined;
}

/** Pick the right option, or all right options. An option's part key is its place in the source: '0', '1' … */
export interface ChooseExercise extends ExerciseBase {
  readonly kind: 'choose';
  readonly multiple: boolean;
  /** Every answer passes; none is marked as wrong. */
  readonly free: boolean;
  readonly keepOrder: boolean;
  readonly options: readonly ChooseOption[];
}
