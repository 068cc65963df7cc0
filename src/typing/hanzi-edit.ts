/** A line's text after an edit at its end: `typed[from]` to before `typed[to]` is new, the rest stood there before. */
export interface HanziEdit {
  readonly typed: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Code points taken away that did not come back in the same edit. */
  readonly deleted: number;
}

/**
 * What stands after `del` code points were taken from the end and `ins` was put there, at most `most` code points. A
 * tail that went and came back (an edit before the closing quote which an input method put there) is not new.
 */
export function editTyped(before: string, del: number, ins: string, most: number): HanziEdit {
  const old = Array.from(before);
  const kept = old.slice(0, Math.max(0, old.length - wholeOf(del)));
  const removed = old.slice(kept.length);
  const added = Array.from(ins)
    .filter(isVisible)
    .slice(0, Math.max(0, most - kept.length));
  const tail = commonTail(removed, added);
  const typed = [...kept, ...added];
  return { typed, from: kept.length, to: typed.length - tail, deleted: removed.length - tail };
}

/** Line ends, other control characters and halves of surrogate pairs are no text. */
const isVisible = (char: string): boolean => !/^[\p{Cc}\p{Cs}]$/u.test(char);

const wholeOf = (del: number): number => (del > 0 ? Math.floor(del) : 0);

function commonTail(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && count < other.length) {
    if (one[one.length - 1 - count] !== other[other.length - 1 - count]) break;
    count += 1;
  }
  return count;
}
