import type { Tally } from './tally.ts';

/** What is in the way, said kindly and never counted as an error. */
export type Slip = 'ime-on' | 'ime-off' | 'caps' | 'shift';

/** The fold of a log of typing events over a target. Plain JSON: it is kept as a draft. */
export interface TypingState {
  /** The line being typed; equal to the number of lines: all is typed. */
  readonly line: number;
  /** Its character (in `pinyin` too); in `hanzi` how many characters of the line stand right. */
  readonly char: number;
  /** In `pinyin`: letters of the syllable typed so far. */
  readonly letter: number;
  /** Wrong keys at this position, in order, each a character; the last dozen. */
  readonly misses: readonly string[];
  /** In `hanzi`: places of this line that were once wrong or left out. */
  readonly missed: readonly number[];
  /** In `hanzi`: what stands in the field for this line. */
  readonly typed: string;
  /** What the input method shows but has not committed, as long as it has letters in it. */
  readonly pre: string;
  readonly slip: Slip | null;
  /** When the last event that counts happened; null: before the first key, or after a pause. */
  readonly lastAt: number | null;
  readonly tally: Tally;
}
