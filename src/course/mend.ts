import type { CodeFences } from './code-fences.ts';
import { kindRanges } from './kind-ranges.ts';
import { mendBoxLine } from './mend-box-line.ts';
import { mendCheck } from './mend-check.ts';
import { mendLineStarts } from './mend-line-starts.ts';
import { type MendedLines, mendLists } from './mend-lists.ts';
import { type OptionMark, optionMarks } from './option-marks.ts';
import type { Report } from './reporter.ts';
import { originalColumn, type SourceLine } from './source-line.ts';

/** Mends the lines behind the frontmatter that aren't code: first box lines, which say what the others may mean. */
export function mendLines(
  written: readonly SourceLine[],
  fences: CodeFences,
  from: number,
  report: Report,
): MendedLines {
  const mendEach = (lines: readonly SourceLine[], mendLine: MendLine): readonly SourceLine[] =>
    lines.map((line, index) => {
      if (index < from || fences.isCode(index)) return line;
      return mendLine(line, (place, code) => report(atPlace(line, index, place), code, {}, 'note'));
    });
  const boxLines = mendEach(written, mendBoxLine);
  const ranges = kindRanges(boxLines, fences, from);
  const lines = mendLineStarts(mendEach(boxLines, mendCheck), fences, from, ranges, report);
  const marks = ranges.map((range) => optionMarks(lines, fences, range));
  for (const [first] of marks) reportOptionMark(lines, first, report);
  return mendLists(lines, fences, from, marks.flat(), report);
}

type MendLine = (line: SourceLine, tell: (place: number, code: string) => void) => SourceLine;

const atPlace = (line: SourceLine, index: number, place: number) => ({
  line: index + 1,
  column: originalColumn(line, place + 1),
});

/** Once a box: whoever writes A. writes B. and C. as well. */
function reportOptionMark(lines: readonly SourceLine[], first: OptionMark | undefined, report: Report): void {
  const line = lines[first?.index ?? -1];
  if (first && line) report(atPlace(line, first.index, first.place), 'option-mark', { mark: first.mark });
}
