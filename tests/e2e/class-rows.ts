import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CourseIndex, ExerciseRef } from '../../src/course/model.ts';
import type { Attempt } from '../../src/exercises/attempt.ts';
import type { Learner } from '../../src/records/model.ts';
import { DIST } from './built-course.ts';

/** Rows as a class leaves them on a machine, made from the course that was built. */

/** The built course without its lessons' texts. */
export async function builtCourse(slug = 'stepping-up'): Promise<CourseIndex> {
  const module = (await import(pathToFileURL(join(DIST, 'courses', `${slug}.js`)).href)) as { default: CourseIndex };
  return module.default;
}

export const pupil = (id: string, nickname: string, change: Partial<Learner> = {}): Learner => ({
  ...{ id, nickname, animal: 'panda', guest: false, group: '三班', createdAt: 1, seenAt: 1, settings: {} },
  ...change,
});

/** Answers of one child, each a minute after the one before, all on one machine. */
export function answersOf(learner: string, from: number, device = 'd1') {
  let seq = 0;
  return (exercise: ExerciseRef, passed: boolean, change: Partial<Attempt> = {}): Attempt => {
    seq += 1;
    return {
      id: `${learner}-${device}-${seq}`,
      learner,
      exercise: exercise.id,
      kind: exercise.kind,
      revision: exercise.revision,
      lang: 'zh',
      device,
      seq,
      at: from + seq * 60_000,
      durationMs: 30_000,
      misses: 0,
      hints: 0,
      help: 'none',
      verdict: { passed, score: passed ? 1 : 0, parts: {} },
      answer: null,
      ...change,
    };
  };
}
