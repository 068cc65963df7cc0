import type { LineVerdict } from './judge-line.ts';
import { lettersOf } from './read-letters.ts';
import type { TargetLine } from './target.ts';

/**
 * How many of a commit's wrong characters sound right (选字): the letters they were chosen from are the very syllables
 * expected, or the line itself has the character with that syllable. There is no dictionary here to ask for more.
 */
export function countHomophones(line: TargetLine, typed: readonly string[], verdict: LineVerdict, pre: string): number {
  const spelled = spelledSlots(line, verdict.until, lettersOf(pre));
  return verdict.wrong.filter(({ slot, at }) => spelled.has(slot) || soundsAlike(line, slot, typed[at])).length;
}

/** The places before `until` whose syllables together are the letters; none if they are not. */
function spelledSlots(line: TargetLine, until: number, letters: string): ReadonlySet<number> {
  const slots = new Set<number>();
  let rest = letters;
  for (let slot = until - 1; slot >= 0 && rest !== ''; slot -= 1) {
    const syllable = lettersOf(line[slot]?.syllable ?? '');
    if (syllable === '' || !rest.endsWith(syllable)) break;
    rest = rest.slice(0, rest.length - syllable.length);
    slots.add(slot);
  }
  return rest === '' ? slots : new Set();
}

function soundsAlike(line: TargetLine, slot: number, char: string | undefined): boolean {
  const syllable = line[slot]?.syllable;
  return syllable !== undefined && line.some((other) => other.text === char && other.syllable === syllable);
}
