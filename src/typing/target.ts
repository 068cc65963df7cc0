/** How a target is typed. */
export type TypingMode = 'keys' | 'words' | 'text' | 'symbols' | 'pinyin' | 'hanzi';

export const typingModes: readonly TypingMode[] = ['keys', 'words', 'text', 'symbols', 'pinyin', 'hanzi'];

/** One character of a target. */
export interface TargetChar {
  /** What the learner sees: one code point. */
  readonly text: string;
  /** The syllable as typed, without tone, ü as v (`lv`, `chuang`); undefined where there is none to type. */
  readonly syllable?: string | undefined;
  /** The syllable as written (`lǜ`, `chuáng`). */
  readonly pinyin?: string | undefined;
}

/** A line on the screen, broken by the compiler; what is typed at its end goes on with the next one. */
export type TargetLine = readonly TargetChar[];

/** What is to be typed, in order. */
export interface TypingTarget {
  readonly mode: TypingMode;
  readonly lines: readonly TargetLine[];
}
