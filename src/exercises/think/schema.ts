import type { ExerciseBase, Html } from '../kind.ts';

export interface ThinkCheck {
  readonly html: Html;
  readonly text: string;
}

/** Write in your own words, then look it over with a list. Nothing in it is judged but that something was written. */
export interface ThinkExercise extends ExerciseBase {
  readonly kind: 'think';
  readonly checklist: readonly ThinkCheck[];
}
