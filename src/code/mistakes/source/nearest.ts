const SHORTEST = 3;

/** How many slips of a finger (a letter more, less, other, or two swapped) lie between two words. */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + same);
      row.push(swapped ? Math.min(best, cell(i - 2, j - 2) + 1) : best);
    }
  }
  return cell(a.length, b.length);
}

const allowedSlips = (word: string): number => (word.length < 6 ? 1 : 2);

/** The same word in other capitals; undefined if there is none. */
export function sameButCase(word: string, candidates: Iterable<string>): string | undefined {
  const low = word.toLowerCase();
  for (const candidate of candidates) if (candidate !== word && candidate.toLowerCase() === low) return candidate;
  return undefined;
}

/** The word that was most likely meant, capitals forgiven, the first of equals; undefined if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < SHORTEST || word.length > 40) return undefined;
  let best: { readonly word: string; readonly score: number } | undefined;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length < SHORTEST - 1 || Math.abs(candidate.length - word.length) > 2) continue;
    const distance = slips(word.toLowerCase(), candidate.toLowerCase());
    if (distance > allowedSlips(word)) continue;
    // Of words equally near, the one of the same length: swapped letters are the commonest slip.
    const score = distance + (candidate.length === word.length ? 0 : 0.5);
    if (score < (best?.score ?? Number.POSITIVE_INFINITY)) best = { word: candidate, score };
  }
  return best?.word;
}
