import { replaceInLine, type SourceLine } from './source-line.ts';

const GLUED_CHECK = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\])(?=[^\s([\]])/;
const EMPTY_CHECK = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[\](?=\s|[^\s(])/;
const GLUED_MARK = /^(\s*(?:[-*+]|\d{1,9}[.)]))(?=\[[ xX]?\])/;

type Tell = (index: number, code: string) => void;

/** `3. [x]三` and `3.[x] 三` without a space are no tasks, and `[]` isn't one either. */
export function mendCheck(line: SourceLine, tell: Tell): SourceLine {
  const mark = GLUED_MARK.exec(line.text)?.[0].length;
  if (mark !== undefined) {
    tell(mark, 'task-space');
    return mendCheck(replaceInLine(line, mark, mark, ' '), () => undefined);
  }
  const empty = EMPTY_CHECK.exec(line.text);
  const filled = empty ? replaceInLine(line, (empty[1]?.length ?? 0) + 1, (empty[1]?.length ?? 0) + 1, ' ') : line;
  const glued = GLUED_CHECK.exec(filled.text);
  if (empty || glued) tell((empty?.[1] ?? glued?.[1] ?? '').length - (empty ? 0 : 3), 'task-space');
  return glued ? replaceInLine(filled, glued[0].length, glued[0].length, ' ') : filled;
}
