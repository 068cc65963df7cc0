import type { PassageBlock } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';

export interface SpotPart {
  readonly text: string;
  /** Is it to be found? */
  readonly wanted: boolean;
  readonly reply?: Html | undefined;
}

/** Find the wanted parts of a passage. A part's key is its number in the passage. */
export interface SpotExercise extends ExerciseBase {
  readonly kind: 'spot';
  readonly passage: readonly PassageBlock[];
  /** Numbered as the passage's marks are. */
  readonly parts: readonly SpotPart[];
}
