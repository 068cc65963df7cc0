import type { TypingMode, TypingTarget } from './target.ts';

/** A target of plain lines, without syllables: what a generator makes, or a game. */
export const plainTarget = (mode: TypingMode, lines: readonly string[]): TypingTarget => ({
  mode,
  lines: lines.map((line) => Array.from(line).map((text) => ({ text }))),
});
