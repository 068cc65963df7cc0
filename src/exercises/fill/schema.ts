import type { PassageBlock } from '../authored.ts';
import type { ExerciseBase } from '../kind.ts';

export interface FillBlank {
  /** What solving writes: the first accepted answer, or the bank's word for this blank. */
  readonly answer: string;
  /** At least one. */
  readonly accepted: readonly string[];
}

/** Fill the blanks of a passage, by typing or from a bank of words. A blank's part key is its number in the passage. */
export interface FillExercise extends ExerciseBase {
  readonly kind: 'fill';
  readonly passage: readonly PassageBlock[];
  /** Numbered as the passage's marks are. */
  readonly blanks: readonly FillBlank[];
  /** Words to choose from, in the author's order; empty: the learner types. */
  readonly bank: readonly string[];
  /** Width, case and inner spaces count. */
  readonly exact: boolean;
}
