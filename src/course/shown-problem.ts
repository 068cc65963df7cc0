import { describeProblem, langOfFile } from './describe-problem.ts';
import type { Problem } from './problem.ts';

/** A problem in words, in the language of its file. */
export interface ShownProblem extends Problem {
  readonly message: string;
  readonly hint: string;
}

/** Finds the words of a problem. */
export const shownProblem = (problem: Problem): ShownProblem => ({
  ...problem,
  ...describeProblem(problem, langOfFile(problem.file)),
});

/** A problem for a log. */
export const inOneLine = ({ file, line, column, message }: ShownProblem): string =>
  `${file}:${line}:${column}  ${message}`;
