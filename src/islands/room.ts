import type { CourseIndex } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';
import { foldCourse } from '../progress/fold-course.ts';
import { identitiesOf } from '../progress/identity.ts';
import { oneEach } from '../progress/one-each.ts';
import type { Learner } from '../records/model.ts';
import type { MachineSettings, Store } from '../storage/store.ts';

/** One line of the grown-ups' table. */
export interface LearnerRow {
  readonly learner: Learner;
  /** Lessons done. */
  readonly done: number;
  readonly answers: number;
  /** Others on this machine who are said to be the same person. */
  readonly joined: readonly Learner[];
}

/** What a grown-up may see of this machine. */
export interface Room {
  readonly store: Store;
  readonly rows: readonly LearnerRow[];
  readonly deleted: readonly Learner[];
  readonly machine: MachineSettings;
  /** Has the browser promised not to clear our storage? */
  readonly persisted: boolean;
}

/** Reads everything the grown-ups' page shows. A claimed guest is no row of its own. */
export async function readRoom(store: Store, courses: readonly CourseIndex[]): Promise<Room> {
  const [learners, deleted, aliases, machine] = await Promise.all([
    store.learners(),
    store.deletedLearners(),
    store.aliases(),
    store.machine(),
  ]);
  const claimed = new Set(aliases.filter(({ same }) => same).map(({ from }) => from));
  const rows: LearnerRow[] = [];
  const listed = oneEach(
    learners.filter(({ id, guest }) => !guest || !claimed.has(id)),
    aliases,
  );
  for (const learner of listed) {
    const ids = identitiesOf(aliases, learner.id);
    const attempts = await store.attempts([...ids]);
    const joined = learners.filter(({ id, guest }) => !guest && id !== learner.id && ids.has(id));
    const done = courses.flatMap((course) => [...foldCourse(course, attempts).lessons.values()]);
    rows.push({
      learner,
      done: done.filter(({ state }) => state === 'done').length,
      answers: byHand(attempts),
      joined,
    });
  }
  return { store, rows, deleted, machine, persisted: await isPersisted() };
}

/** What a save code brought was not answered here. */
const byHand = (attempts: readonly Attempt[]): number => attempts.filter(({ source }) => source !== 'code').length;

async function isPersisted(): Promise<boolean> {
  // navigator.storage is missing at http addresses of a LAN, whatever the types say.
  const manager = navigator.storage as StorageManager | undefined;
  return manager?.persisted ? manager.persisted() : false;
}
