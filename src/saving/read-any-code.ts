import { err, ok, type Result } from '../core/result.ts';
import type { CourseIndex } from '../course/model.ts';
import type { CodeFacts } from '../progress/codes/code-facts.ts';
import type { CodeProblem } from '../progress/codes/code-problem.ts';
import { readCode } from '../progress/codes/read-code.ts';

/** A code that was taken, and the course that it is of. */
export interface FoundCode {
  readonly facts: CodeFacts;
  readonly course: CourseIndex;
}

/** Reads a code of whichever of these courses it is; what is wrong with it is told by the first. */
export function readAnyCode(text: string, courses: readonly CourseIndex[]): Result<FoundCode, CodeProblem> {
  const read = courses.map((course) => ({ course, result: readCode(text, course.slug) }));
  for (const { course, result } of read) if (result.ok) return ok({ facts: result.value, course });
  const first = read[0]?.result;
  return first && !first.ok ? first : err({ problem: 'empty' });
}
