/** Something to look at in the text; lines and columns count from 1. Without columns it is the whole line. */
export interface EditorMark {
  readonly line: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** Said under the editor while the caret stands in that line. */
  readonly message: string;
}

/** The marks after an edit: those behind it move with their lines, those in a line that was changed are done with. */
export function moveMarks(marks: readonly EditorMark[], before: string, after: string): readonly EditorMark[] {
  if (marks.length === 0 || before === after) return marks;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const most = Math.min(old.length, now.length);
  let above = 0;
  while (above < most && old[above] === now[above]) above += 1;
  let below = 0;
  while (below < most - above && old[old.length - 1 - below] === now[now.length - 1 - below]) below += 1;
  return marks.flatMap((mark) => {
    if (mark.line <= above) return [mark];
    return mark.line > old.length - below ? [{ ...mark, line: mark.line + now.length - old.length }] : [];
  });
}
