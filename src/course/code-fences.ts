/** The fences of a file, line by line. */
export interface CodeFences {
  /** Does the line (from 0) belong to a fence, its opening and closing line included? */
  isCode(index: number): boolean;
  /** Lines (from 0) that open a fence which never ends. */
  readonly unclosed: readonly number[];
  /** Lines (from 0) with `:::` inside a fence: code, though stock Markdown would let them end the box around it. */
  readonly colons: readonly number[];
}

interface Fence {
  readonly from: number;
  /** The first line after it. */
  readonly to: number;
  readonly isClosed: boolean;
}

const OPENING = /^\s*(`{3,}|~{3,})([^`]*)$/;
/** Of either width when looking for a box's end that was swallowed; only plain ones end a box in stock Markdown. */
const COLONS = /^[:：﹕∶]{3,}/;
const PLAIN_COLONS = /^:{3,}/;

/** Finds the fences of a file. One that never ends would swallow the rest, so it is cut off before the next `:::`. */
export function codeFences(lines: readonly string[]): CodeFences {
  const fences = fencesFrom(lines, 0);
  const code = new Set(fences.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return {
    isCode: (index) => code.has(index),
    unclosed: fences.filter(({ isClosed }) => !isClosed).map(({ from }) => from),
    colons: [...code].filter((index) => PLAIN_COLONS.test(lines[index] ?? '')),
  };
}

function fencesFrom(lines: readonly string[], start: number): readonly Fence[] {
  const found: Fence[] = [];
  for (let index = start; index < lines.length; ) {
    const fence = fenceAt(lines, index);
    if (fence && !fence.isClosed) return withCulprit(lines, [...found, fence]);
    if (fence) found.push(fence);
    index = fence ? fence.to : index + 1;
  }
  return found;
}

/**
 * The last of `fences` is open. If an earlier one holds `:::`, that one was left open and took the next one's beginning
 * for its end: so it is blamed, cut off, and the search goes on behind it.
 */
function withCulprit(lines: readonly string[], fences: readonly Fence[]): readonly Fence[] {
  const place = fences.findIndex((fence) => firstColons(lines, fence) !== undefined);
  const culprit = fences.at(place);
  if (culprit === undefined) return fences;
  const to = firstColons(lines, culprit) ?? culprit.to;
  const before = place === -1 ? fences.slice(0, -1) : fences.slice(0, place);
  return [...before, { from: culprit.from, to, isClosed: false }, ...fencesFrom(lines, to)];
}

function fenceAt(lines: readonly string[], from: number): Fence | undefined {
  const [, marker] = OPENING.exec(lines[from] ?? '') ?? [];
  if (marker === undefined) return undefined;
  for (let index = from + 1; index < lines.length; index += 1) {
    const [, other, info] = OPENING.exec(lines[index] ?? '') ?? [];
    if (other === undefined || !other.startsWith(marker)) continue;
    // A fence that begins with a language where this one should end: this one was forgotten.
    const isClosed = info?.trim() === '';
    return { from, to: isClosed ? index + 1 : index, isClosed };
  }
  return { from, to: lines.length, isClosed: false };
}

function firstColons(lines: readonly string[], { from, to }: Fence): number | undefined {
  const index = lines.findIndex((line, place) => place > from && place < to && COLONS.test(line));
  return index === -1 ? undefined : index;
}
