import type { CourseIndex } from '../course/model.ts';
import type { KnownProgress } from '../progress/codes/facts-for-codes.ts';
import { openedSets } from '../progress/codes/opened-sets.ts';
import { foldCourse } from '../progress/fold-course.ts';
import { identitiesOf } from '../progress/identity.ts';
import type { Store } from '../storage/store.ts';
import { parseLadder } from '../typing/practice/ladder.ts';

/** What is known on this machine about a learner in a course, under all their ids. */
export async function knownProgress(store: Store, course: CourseIndex, learner: string): Promise<KnownProgress> {
  const ids = [...identitiesOf(await store.aliases(), learner)];
  const [attempts, row, machine] = await Promise.all([store.attempts(ids), store.learner(learner), store.machine()]);
  const chosen = row?.settings.pathway ?? machine.pathway;
  return {
    progress: foldCourse(course, attempts),
    opened: openedSets(attempts, parseLadder(machine.ladder)),
    pathway: course.pathways.find(({ slug }) => `${course.slug}/${slug}` === chosen),
  };
}
