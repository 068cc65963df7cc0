import { currentLine } from './current-line.ts';
import type { TypingEvent } from './event.ts';
import { settled } from './place.ts';
import { stepHanzi } from './step-hanzi.ts';
import { stepKeys } from './step-keys.ts';
import { stepPinyin } from './step-pinyin.ts';
import { emptyTally } from './tally.ts';
import type { TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';

/** Nothing typed yet; the same for all targets. */
export const startTyping = (): TypingState => ({
  line: 0,
  char: 0,
  letter: 0,
  misses: [],
  missed: [],
  typed: '',
  pre: '',
  slip: null,
  lastAt: null,
  tally: emptyTally,
});

/**
 * The next state. Total: an event that makes no sense leaves the state as it is, and so does every event once all is
 * typed. Takes time for the line at most, however long the text.
 */
export function stepTyping(target: TypingTarget, state: TypingState, event: TypingEvent): TypingState {
  if (target.mode === 'hanzi') return stepHanzi(target, state, event);
  return target.mode === 'pinyin' ? stepPinyin(target, state, event) : stepKeys(target, state, event);
}

/** Is all of the target typed? */
export function isTyped(target: TypingTarget, state: TypingState): boolean {
  const line = target.mode === 'hanzi' ? currentLine(target, state) : settled(target, state).line;
  return line >= target.lines.length;
}
