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
/** `::: 完`, `:::结束`. */
const WORDY_CLOSING = /^:{3,}(?:\s+(?=[^\s{])[^{]*|\s*(?:完|完了|完毕|结束|end|END)\s*)$/;
/** Inside a list or a quote, where Markdown would take it for a box and the format doesn't. */
const INNER_OPENING = /^(?:\s+|\s*>\s*|\s*(?:[-*+]|\d+[.)])\s+):{3,}[\p{L}\d_-]/u;

/**
 * Cuts a lesson into prose and boxes, line by line: a box that isn't closed ends where the next one begins, instead of
 * swallowing it. `report` is told the line, the index in it (both from 0), the code, and the line of the box that it is
 * about, if that is another.
 */
export function splitBlocks(
  lines: readonly string[],
  fences: CodeFences,
  start: number,
  report: (line: number, index: number, code: string, about?: number) => void,
): readonly BlockRange[] {
  const blocks: BlockRange[] = [];
  let from = start;
  let opening: number | undefined;
  // Boxes that began inside another one, whose own end may still come.
  const inner: { readonly outer: number; readonly at: number }[] = [];

  const end = (to: number, isClosed: boolean): void => {
    if (opening !== undefined) blocks.push({ type: 'box', opening, from, to, isClosed });
    else if (lines.slice(from, to).some((line) => line.trim() !== '')) blocks.push({ type: 'prose', from, to });
  };

  const reportSurplusEnd = (index: number): void => {
    const box = inner.pop();
    if (box === undefined) report(index, 0, 'box-not-open');
    else report(box.at, 0, 'box-in-box', box.outer);
  };

  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (fences.isCode(index)) continue;
    const isWordy = opening !== undefined && WORDY_CLOSING.test(line);
    if (isWordy || CLOSING.test(line) || isShortEnd(line, lines[opening ?? -1])) {
      if (isWordy) report(index, line.search(/[^:\s]/), 'box-end-extra');
      if (opening === undefined) reportSurplusEnd(index);
      end(index, true);
      [opening, from] = [undefined, index + 1];
    } else if (isBoxOpening(line)) {
      if (opening !== undefined) inner.push({ outer: opening, at: index });
      end(index, false);
      [opening, from] = [index, index + 1];
    } else if (INNER_OPENING.test(line)) {
      report(index, line.indexOf(':::'), 'box-inside');
    }
  }
  // No end came for these: they were forgotten, not meant to hold another.
  for (const { outer } of inner) report(outer, 0, 'box-not-closed');
  if (opening !== undefined) report(opening, 0, 'box-not-closed');
  end(lines.length, false);
  return blocks;
}

/** `::` ends a box that began with two colons as well: one slip, told at its beginning. */
const isShortEnd = (line: string, opening: string | undefined): boolean =>
  /^::\s*$/.test(line) && opening !== undefined && !opening.startsWith(':::');
