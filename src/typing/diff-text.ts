/** An edit at the end of a text, in code points. */
export interface TextDiff {
  readonly del: number;
  readonly ins: string;
}

/**
 * How to get from one text to the other: so many code points away from the end, then these put there. An edit in the
 * middle takes the tail away and puts it back; whoever cares compares the two.
 */
export function diffText(before: string, after: string): TextDiff {
  const [old, now] = [Array.from(before), Array.from(after)];
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  return { del: old.length - same, ins: now.slice(same).join('') };
}
