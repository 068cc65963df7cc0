import type { Attempt } from '../../exercises/attempt.ts';
import { canonicalText } from '../../records/canonical-text.ts';

/** Kinds whose answers are picked or short; what a child writes freely, programs and tallies of keys stay here. */
const SHORT_KINDS: readonly string[] = ['choose', 'fill', 'match', 'order', 'sort', 'spot'];

/** Longer than any answer of these kinds in a course so far. */
const LONGEST = 500;

/** The answer as text for other programs; undefined: it is none of theirs, or too long. */
export function shortResponse({ kind, answer, source }: Attempt): string | undefined {
  if (source === 'code' || !SHORT_KINDS.includes(kind)) return undefined;
  const text = canonicalText({ answer });
  return text.length <= LONGEST ? text : undefined;
}
