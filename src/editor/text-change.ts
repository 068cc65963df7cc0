/** A stretch of a text, by offsets, and what comes in its place. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest single change that makes one text of another. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** The text after changes that stand in order and apart. */
export function changedText(text: string, changes: readonly TextChange[]): string {
  const ends = [0, ...changes.map(({ end }) => end)];
  const parts = changes.map((change, index) => text.slice(ends[index], change.start) + change.text);
  return parts.join('') + text.slice(ends[changes.length]);
}

/** Where an offset stands after the changes; inside a change: at its end. */
export function changedOffset(offset: number, changes: readonly TextChange[]): number {
  let moved = offset;
  for (const { start, end, text } of changes) {
    if (end <= offset) moved += text.length - (end - start);
    else if (start < offset) moved += start + text.length - offset;
  }
  return moved;
}
