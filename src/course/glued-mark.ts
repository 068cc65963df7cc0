import { replaceInLine, type SourceLine } from './source-line.ts';

/** A list's or heading's mark right before Chinese words. 1.5, --- and -5 are none. */
export const GLUED_MARK = String.raw`(?:#{2,6}|-|\d{1,2}[.)])(?=(?:\*\*)?[\p{Script=Han}“‘《「『])`;
const AT_START = new RegExp(String.raw`^[ \t]*${GLUED_MARK}`, 'u');

/** The line with the space that Markdown wants behind its mark: `1.一`, `-键盘`, `##标题`. */
export function partGluedMark(line: SourceLine): SourceLine {
  const place = AT_START.exec(line.text)?.[0].length;
  return place === undefined ? line : replaceInLine(line, place, place, ' ');
}
