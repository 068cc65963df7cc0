import { alignLine } from './judge-line.ts';
import { slotAt } from './slot-at.ts';
import type { TargetLine, TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';

/** How a character of a target stands. `here`: to be typed next; `wrong` and `missing` only in `hanzi`. */
export type Mark = 'done' | 'here' | 'rest' | 'wrong' | 'missing';

/** A line as it is shown: a mark for each of its characters. */
export interface ShownLine {
  readonly index: number;
  readonly line: TargetLine;
  readonly marks: readonly Mark[];
}

/** Neighbours with the same mark, from `from` to before `to`: a few runs draw faster than many characters. */
export interface MarkRun {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** The line being typed and the one after it; none when all is typed. */
export function linesOf(target: TypingTarget, state: TypingState): readonly ShownLine[] {
  const slot = slotAt(target, state);
  if (slot === undefined) return [];
  return target.lines.slice(slot.line, slot.line + 2).map((line, offset) => ({
    index: slot.line + offset,
    line,
    marks: offset > 0 ? line.map(() => 'rest') : marksOf(target, line, slot.char, state.typed),
  }));
}

/** A line's marks as runs, in order. */
export function runsOf(marks: readonly Mark[]): readonly MarkRun[] {
  const runs: MarkRun[] = [];
  marks.forEach((mark, at) => {
    const last = runs[runs.length - 1];
    if (last?.mark === mark) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ mark, from: at, to: at + 1 });
  });
  return runs;
}

function marksOf({ mode }: TypingTarget, line: TargetLine, here: number, typed: string): readonly Mark[] {
  if (mode === 'hanzi') return hanziMarks(line, typed);
  return line.map((_, at) => (at < here ? 'done' : at === here ? 'here' : 'rest'));
}

/** `here` is the first character that nothing was typed for. */
function hanziMarks(line: TargetLine, typed: string): readonly Mark[] {
  const marks = line.map((): Mark => 'rest');
  for (const step of alignLine(line, Array.from(typed))) {
    if (step.kind !== 'extra') marks[step.slot] = step.kind === 'right' ? 'done' : step.kind;
  }
  const open = marks.indexOf('rest');
  if (open >= 0) marks[open] = 'here';
  return marks;
}
