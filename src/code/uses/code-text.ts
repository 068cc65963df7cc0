/** From the first character to before the last, both from 0. */
export type Span = readonly [from: number, to: number];

/** One text as read: its words of code in order, and where its comments stand. */
export interface CodeText {
  /** Names, keywords, operators and marks. What is no code (a string, say) is an empty word, so that nothing meets across it. */
  readonly words: readonly string[];
  readonly comments: readonly Span[];
}

/**
 * Some thousand lines, more than any learner writes. What comes after is not read: a parser that finds a slip at every
 * character needs a second for this much.
 */
const READ_AT_MOST = 30_000;

/** The part of a text that is read, its line ends all alike. */
export const readablePart = (text: string): string => text.slice(0, READ_AT_MOST).replace(/\r\n?/g, '\n');
