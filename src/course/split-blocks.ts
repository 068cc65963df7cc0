import { isBoxOpening } from './box-opening.ts';
import type { CodeFences } from './code-fences.ts';

/** Consecutive lines of a file: `from` is the first, `to` the one behind the last, both counted from 0. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A stretch of prose, or a box with the lines inside it. */
export type BlockRange =
  | ({ readonly type: 'prose' } & LineRange)
  | ({ readonly type: 'box'; readonly opening: number; readonly isClosed: boolean } & LineRange);

const CLOSING = /^:{3,}\s*$/;
/** Inside a list or a quote, where Markdown would take it for a box and the format doesn't. */
const INNER_OPENING = /^(?:\s+|\s*>\s*|\s*(?:[-*+]|\d+[.)])\s+):{3,}[\p{L}\d_-]/u;

/**
 * Cuts a lesson into prose and boxes, line by line: a box that isn't closed ends where the next one begins, instead of
 * swallowing it. `report` is told the line, the index in it (both from 0) and the code.
 */
export function splitBlocks(
  lines: readonly string[],
  fences: CodeFences,
  start: number,
  report: (line: number, index: number, code: string) => void,
): readonly BlockRange[] {
  const blocks: BlockRange[] = [];
  let from = start;
  let opening: number | undefined;
  // A box inside a box was told as one that isn't closed; its outer `:::` isn't told again.
  let isOuterEndDue = false;

  const end = (to: number, isClosed: boolean): void => {
    if (opening !== undefined) blocks.push({ type: 'box', opening, from, to, isClosed });
    else if (lines.slice(from, to).some((line) => line.trim() !== '')) blocks.push({ type: 'prose', from, to });
  };

  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (fences.isCode(index)) continue;
    if (isBoxOpening(line)) {
      if (opening !== undefined) report(opening, 0, 'box-not-closed');
      isOuterEndDue = opening !== undefined;
      end(index, false);
      [opening, from] = [index, index + 1];
    } else if (CLOSING.test(line)) {
      if (opening === undefined && !isOuterEndDue) report(index, 0, 'box-not-open');
      if (opening === undefined) isOuterEndDue = false;
      end(index, true);
      [opening, from] = [undefined, index + 1];
    } else if (INNER_OPENING.test(line)) {
      report(index, line.indexOf(':::'), 'box-inside');
    }
  }
  if (opening !== undefined) report(opening, 0, 'box-not-closed');
  end(lines.length, false);
  return blocks;
}
