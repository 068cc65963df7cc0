import type { CourseIndex } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import { identitiesOf } from '../../progress/identity.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { chronological } from '../../records/chronological.ts';
import type { Learner } from '../../records/model.ts';
import type { Store } from '../../storage/store.ts';

/** All attempts of one child in a course, in the order in which they were made. */
export interface ChildAttempts {
  readonly learner: Learner;
  readonly attempts: readonly Attempt[];
}

/** Reads them child by child, and tells how far it is. */
export async function readAttempts(
  store: Store,
  course: CourseIndex,
  pupils: readonly PupilReport[],
  onProgress: (done: number) => void,
): Promise<readonly ChildAttempts[]> {
  const aliases = await store.aliases();
  const all: ChildAttempts[] = [];
  for (const { learner } of pupils) {
    onProgress(all.length);
    const attempts = await store.attempts([...identitiesOf(aliases, learner.id)]);
    const ofCourse = attempts.filter(({ exercise }) => exercise.startsWith(`${course.slug}/`));
    all.push({ learner, attempts: chronological(ofCourse) });
  }
  return all;
}
