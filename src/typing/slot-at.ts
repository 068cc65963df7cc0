import { currentLine } from './current-line.ts';
import { alignLine } from './judge-line.ts';
import { keyAt, type Place, settled } from './place.ts';
import type { TargetChar, TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';

/** A place with the character that stands there. */
export interface Slot extends Place {
  readonly target: TargetChar;
}

/** What is to be typed next; undefined when all is typed. In `hanzi`: the line's first character that doesn't stand right. */
export function slotAt(target: TypingTarget, state: TypingState): Slot | undefined {
  const place = target.mode === 'hanzi' ? hanziPlace(target, state) : settled(target, state);
  const found = target.lines[place.line]?.[place.char];
  return found && { ...place, target: found };
}

function hanziPlace(target: TypingTarget, state: TypingState): Place {
  const line = currentLine(target, state);
  const chars = target.lines[line] ?? [];
  const right = new Set(
    alignLine(chars, Array.from(state.typed)).flatMap((step) => (step.kind === 'right' ? [step.slot] : [])),
  );
  const open = chars.findIndex((_, slot) => !right.has(slot));
  return { line, char: Math.max(0, open), letter: 0 };
}

/** The key to press next, by the character it types; undefined when all is typed, and in `hanzi`. */
export const nextKey = (target: TypingTarget, state: TypingState): string | undefined =>
  target.mode === 'hanzi' ? undefined : keyAt(target, settled(target, state));
