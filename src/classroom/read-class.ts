import { compareText } from '../core/text.ts';
import type { CourseIndex } from '../course/model.ts';
import { readPeople } from '../learners/read-people.ts';
import { identitiesOf } from '../progress/identity.ts';
import { foldPupil } from '../progress/reports/fold-pupil.ts';
import type { PupilReport } from '../progress/reports/pupil-report.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { isoDay } from '../ui/show-time.ts';

export interface ClassReading {
  readonly course: CourseIndex;
  /** Empty: all children. */
  readonly group: string;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The reports of a class, by name. Read child by child, so that only one child's attempts are in memory, and the page
 * answers in between.
 */
export async function readClass(
  store: Store,
  { course, group, onProgress }: ClassReading,
): Promise<readonly PupilReport[]> {
  const [everybody, aliases] = await Promise.all([readPeople(store), store.aliases()]);
  const people = everybody.filter((learner) => group === '' || learner.group === group);
  const reports: PupilReport[] = [];
  for (const learner of people) {
    onProgress(reports.length, people.length);
    const attempts = await store.attempts([...identitiesOf(aliases, learner.id)]);
    reports.push(foldPupil(course, learner, attempts, isoDay));
  }
  onProgress(people.length, people.length);
  return reports.sort((one, other) => byName(one.learner, other.learner));
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

const byName = (one: Learner, other: Learner): number =>
  collator.compare(one.nickname, other.nickname) || compareText(one.id, other.id);
