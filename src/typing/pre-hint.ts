import { type LetterHint, readLetters } from './read-letters.ts';
import { slotAt } from './slot-at.ts';
import type { TargetChar, TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';

/** The letter hint, and the character whose syllable it is about. */
export interface PreHint extends LetterHint {
  readonly target: TargetChar | undefined;
}

/** What the letters in the input method say about the characters to come, in this line and the next; null: no letters. */
export function preHint(target: TypingTarget, state: TypingState): PreHint | null {
  const slot = slotAt(target, state);
  if (state.pre === '' || slot === undefined) return null;
  const ahead = [...(target.lines[slot.line] ?? []).slice(slot.char), ...(target.lines[slot.line + 1] ?? [])];
  const spoken = ahead.filter(({ syllable }) => syllable !== undefined && syllable !== '');
  const hint = readLetters(
    state.pre,
    spoken.map(({ syllable }) => syllable ?? ''),
  );
  return { ...hint, target: spoken[hint.syllable] };
}
