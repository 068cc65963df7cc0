import type { Problem } from './problem.ts';

/** Problems by file, line and column, each told once. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  const byPlace = new Map(problems.map((problem) => [placeKey(problem), problem]));
  return [...byPlace.values()].sort(compare);
}

const placeKey = ({ file, line, column, code, params }: Problem): string =>
  [file, line, column, code, JSON.stringify(params)].join('\n');

function compare(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
