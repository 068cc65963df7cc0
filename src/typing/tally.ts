/** Raw counts of some typing, from which every figure is derived. Plain JSON. */
export interface Tally {
  /** Characters of the target that were typed (in `pinyin` letters; in `hanzi` characters). */
  readonly slots: number;
  /** Of those, how many without a miss before. */
  readonly clean: number;
  /**
   * Keystrokes that were right, and that were wrong. In `hanzi`: Chinese characters that stood right when their line was
   * done (marks not counted), and characters of any kind that were committed wrong.
   */
  readonly hits: number;
  readonly wrong: number;
  /** Milliseconds at work: gaps over five seconds count as five, pauses not at all. */
  readonly activeMs: number;
  /** Gaps between hits, for the rhythm: how many, their sum, the sum of their squares (ms, ms²). */
  readonly gaps: readonly [count: number, sum: number, squares: number];
  /**
   * For each expected key, by the character it types (`A` and `a` are two): hits, positions missed, milliseconds of timed
   * hits, timed hits. Empty in `hanzi`.
   */
  readonly keys: Readonly<Record<string, KeyTally>>;
  /** `expected + pressed` (two code points) and how often; in `hanzi` characters of the text. */
  readonly confusions: Readonly<Record<string, number>>;
  /** Input method or Caps Lock on or off when it should be the other way, each stretch once: no error. */
  readonly slips: number;
  /** Code points taken back. */
  readonly deleted: number;
  /** Chinese characters that sound right and are others (选字). */
  readonly homophones: number;
}

export type KeyTally = readonly [hits: number, misses: number, ms: number, timed: number];

/** Nothing typed yet. */
export const emptyTally: Tally = {
  slots: 0,
  clean: 0,
  hits: 0,
  wrong: 0,
  activeMs: 0,
  gaps: [0, 0, 0],
  keys: {},
  confusions: {},
  slips: 0,
  deleted: 0,
  homophones: 0,
};
