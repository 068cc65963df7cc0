import type { CodeFile } from '../../code/program.ts';

/** A line of a file, from 0. */
export interface ShownLine {
  readonly file: string;
  readonly line: number;
}

/** The first line of the solution that the learner's code does not have at this place; undefined: there is none. */
export function differingLine(solution: readonly CodeFile[], files: readonly CodeFile[]): ShownLine | undefined {
  for (const { name, text } of solution) {
    const own = linesOf(files.find((file) => file.name === name)?.text ?? '');
    const lines = linesOf(text);
    const line = lines.findIndex((each, at) => own[at] !== each);
    if (line !== -1) return { file: name, line: placeIn(text, line) };
  }
  return undefined;
}

/** Lines that say something; spaces at their ends don't count. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

/** Where the n-th line that says something stands among all. */
function placeIn(text: string, wanted: number): number {
  let count = -1;
  return text.split('\n').findIndex((line) => {
    if (line.trim() !== '') count += 1;
    return count === wanted;
  });
}
