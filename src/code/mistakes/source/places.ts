import type { Finding, Values } from './finding.ts';

/** Makes findings at a stretch of a text, given as offsets. */
export type Locate = <Code extends string>(code: Code, start: number, end: number, values?: Values) => Finding<Code>;

/** Turns offsets into lines and columns. */
export function placesIn(text: string): Locate {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (code, start, end, values = {}) => {
    const row = lineAt(start);
    const column = start - (starts[row] ?? 0) + 1;
    const isOneLine = lineAt(Math.max(start, end - 1)) === row;
    return { code, line: row + 1, column, ...(isOneLine ? { endColumn: column + end - start } : {}), values };
  };
}
