import { compareText } from '../core/text.ts';
import type { CourseIndex } from '../course/model.ts';
import { identitiesOf } from '../progress/identity.ts';
import { oneEach } from '../progress/one-each.ts';
import { foldPupil } from '../progress/reports/fold-pupil.ts';
import type { PupilReport } from '../progress/reports/pupil-report.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { dayOf } from './day-of.ts';

export interface ClassReading {
  readonly course: CourseIndex;
  /** Empty: all children. */
  readonly group: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** Everybody on this machine, each person once, guests left out. */
export async function readPeople(store: Store): Promise<readonly Learner[]> {
  const [learners, aliases] = await Promise.all([store.learners(), store.aliases()]);
  return oneEach(
    learners.filter(({ guest }) => !guest),
    aliases,
  );
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
    reports.push(foldPupil(course, learner, attempts, dayOf));
  }
  onProgress(people.length, people.length);
  return reports.sort((one, other) => byName(one.learner, other.learner));
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

const byName = (one: Learner, other: Learner): number =>
  collator.compare(one.nickname, other.nickname) || compareText(one.id, other.id);
