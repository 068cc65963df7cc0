/**
 * One line of an author's file on its way to the parser: what it says now, and where each character stood before
 * anything was mended. Lines are never added or removed, so line numbers stay true by themselves.
 */
export interface SourceLine {
  readonly text: string;
  readonly original: string;
  /** The original index of each character; missing while they are all still in their places. */
  readonly origins?: readonly number[] | undefined;
}

/** The lines of a file, without their ends and without a byte order mark. */
export function sourceLines(text: string): readonly SourceLine[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  return plain.split(/\r\n|\r|\n/).map((line) => ({ text: line, original: line }));
}

/** The line with the characters from `start` to `end` replaced. Equal lengths keep all columns. */
export function replaceInLine(line: SourceLine, start: number, end: number, replacement: string): SourceLine {
  const text = line.text.slice(0, start) + replacement + line.text.slice(end);
  if (replacement.length === end - start) return { ...line, text };
  const origins = line.origins ?? Array.from(line.text, (_, index) => index);
  const origin = origins[start] ?? line.original.length;
  const filled = Array.from({ length: replacement.length }, (_, index) =>
    Math.min(origin + index, originOf(line, end)),
  );
  return { ...line, text, origins: [...origins.slice(0, start), ...filled, ...origins.slice(end)] };
}

/** The line with every match of `pattern` replaced, keeping columns true. */
export function replaceMatches(
  line: SourceLine,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): SourceLine {
  const matches = [...line.text.matchAll(pattern)].reverse();
  return matches.reduce((changed, match) => {
    const text = replacement(match);
    return text === match[0] ? changed : replaceInLine(changed, match.index, match.index + match[0].length, text);
  }, line);
}

/** The index of the first character that isn't the same in both texts. */
export function firstChange(before: string, after: string): number {
  let index = 0;
  while (index < before.length && before.charAt(index) === after.charAt(index)) index += 1;
  return index;
}

/** The 1-based original column of a 1-based column in the line's present text. */
export const originalColumn = (line: SourceLine, column: number): number => originOf(line, column - 1) + 1;

function originOf(line: SourceLine, index: number): number {
  if (line.origins === undefined) return index;
  return line.origins[index] ?? line.original.length + (index - line.text.length);
}
