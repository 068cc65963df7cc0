import type { Problem } from '../problem.ts';

/** A problem, and how many of its kind in the same file are left out after it. */
export interface FoldedProblem {
  readonly problem: Problem;
  readonly more: number;
}

/** A course that has only begun would otherwise tell sixty times that a lesson is coming. */
const SHOWN = 3;

/** All errors; of the warnings and notes that say the same about one file only the first three. */
export function foldRepeats(problems: readonly Problem[]): readonly FoldedProblem[] {
  const alike = (a: Problem, b: Problem): boolean =>
    a.code === b.code && a.file === b.file && a.severity === b.severity;
  return problems.flatMap((problem, index) => {
    if (problem.severity === 'error') return [{ problem, more: 0 }];
    const earlier = problems.slice(0, index).filter((other) => alike(other, problem)).length;
    if (earlier >= SHOWN) return [];
    const later = problems.slice(index + 1).filter((other) => alike(other, problem)).length;
    return [{ problem, more: earlier === SHOWN - 1 ? later : 0 }];
  });
}
