import type { Attempt } from '../../exercises/attempt.ts';
import { chronological } from '../../records/chronological.ts';
import { keyOrder } from '../../typing/practice/key-order.ts';
import { keysTyped } from '../../typing/practice/keys-typed.ts';
import { defaultLadder, type Ladder } from '../../typing/practice/ladder.ts';
import { practiceAfter } from '../../typing/practice/unlock.ts';
import { isTypingKind } from '../../typing/typing-kinds.ts';

/** How many sets of the whole order of keys somebody has open, from their attempts in any order; 1 at the beginning. */
export function openedSets(attempts: Iterable<Attempt>, ladder: Ladder = defaultLadder): number {
  const typed = chronological([...attempts].filter(({ kind }) => isTypingKind(kind)));
  return practiceAfter(keysTyped(typed.map(({ answer }) => answer)), { order: keyOrder, ladder }).open;
}
