import type { TypingEvent } from './event.ts';
import { settled } from './place.ts';
import { stepKeys } from './step-keys.ts';
import type { TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';

/**
 * The next state where syllables are typed letter by letter. A space between syllables is neither right nor wrong: it is
 * what chooses a word in every input method, and whoever knows one presses it without thinking.
 */
export function stepPinyin(target: TypingTarget, state: TypingState, event: TypingEvent): TypingState {
  const isSpace = event.type === 'key' && event.char === ' ';
  return isSpace && settled(target, state).letter === 0 ? state : stepKeys(target, state, event);
}
