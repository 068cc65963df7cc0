import { distance } from 'fastest-levenshtein';

/** A name this much longer or shorter than what was written is no typo of it. */
const allowedEdits = (written: string): number => Math.max(1, Math.ceil(written.length / 3));

/** The known name that `written` is most likely a slip of, or undefined if none is near enough to be worth a guess. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestEdits = allowedEdits(written) + 1;
  for (const name of known) {
    const edits = isTurnedAround(lower, name) ? 0.5 : distance(lower, name.toLowerCase());
    if (edits < bestEdits) [best, bestEdits] = [name, edits];
  }
  return best;
}

/** Two neighbouring letters swapped (`sopt`) are a typist's likeliest slip, though two edits to Levenshtein. */
function isTurnedAround(written: string, name: string): boolean {
  if (written.length !== name.length) return false;
  const first = [...written].findIndex((char, index) => char !== name[index]);
  const swapped = `${written.slice(0, first)}${written[first + 1] ?? ''}${written[first] ?? ''}${written.slice(first + 2)}`;
  return first >= 0 && swapped === name.toLowerCase();
}
