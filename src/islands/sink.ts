import type { Json } from '../core/json.ts';
import type { NewAttempt } from '../exercises/attempt.ts';
import type { Saved, Sink } from '../exercises/ExerciseHost.tsx';
import type { ExerciseBase } from '../exercises/kind.ts';
import type { Session } from '../exercises/session.ts';
import { type Draft, StorageError, type StorageFault, type Store } from '../storage/store.ts';
import { faultKey, tellFault } from './faults.ts';
import { storage } from './storage.ts';
import { saveAnswer, saveUnsaved } from './unsaved-answers.ts';
import { learnerId } from './who.ts';
import { pageLang, words } from './words.ts';

/** A draft is written this long after the last change: a pulled plug costs a word or two, never an answer. */
const DRAFT_AFTER_MS = 400;

const flushes = new Set<() => Promise<void>>();

/** Writes all drafts and answers that still wait. For leaving the page, switching learners, the end of class. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([saveUnsaved(), ...[...flushes].map((flush) => flush())]);
}

addEventListener('pagehide', flushDrafts);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flushDrafts();
});

/** Where an exercise's answers and drafts go: this page's learner, this page's storage. */
export function makeSink(exercise: ExerciseBase, onStored: (attempt: NewAttempt) => void): Sink {
  let latest: Session<unknown> | undefined;
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = 0;
  const listeners = new Set<() => void>();

  const draftOf = (learner: string, session: Session<unknown>): Draft => ({
    learner,
    exercise: exercise.id,
    revision: exercise.revision,
    at: Date.now(),
    session: asJson({ ...session, replies: [] }),
  });

  const flush = async () => {
    clearTimeout(timer);
    const session = latest;
    if (!isWaiting || !session) return;
    isWaiting = false;
    await guarded(async (store) => store.putDraft(draftOf(await learnerId(store), session)));
  };
  flushes.add(flush);

  const write = (attempt: NewAttempt, after: Session<unknown>, at: number) =>
    guarded(async (store) => {
      const learner = await learnerId(store);
      if (exercise.kind === 'think')
        await store.addWorkVersion(learner, exercise.id, exercise.kind, attempt.answer, at);
      // An answer that waited for the disk must not bring back how the exercise stood then.
      await store.addAttempt(learner, pageLang, attempt, at, draftOf(learner, latest ?? after));
    });

  const noteSeen = (at: number) =>
    guarded(async (store) => store.updateLearner(await learnerId(store), { seenAt: at }));

  const savedAs = async (fault: StorageFault | undefined): Promise<Saved> =>
    fault ? { ok: false, why: (await words())(faultKey(fault)) } : { ok: true };

  return {
    async submit(attempt, after) {
      const at = Date.now();
      clearTimeout(timer);
      isWaiting = false;
      latest = after;
      unsaved += 1;
      const fault = await saveAnswer({
        write: () => write(attempt, after, at),
        onSaved() {
          unsaved -= 1;
          onStored(attempt);
          // Apart from the answer, which is kept: if this fails, the answer must not be written a second time.
          noteSeen(at);
          if (unsaved === 0) for (const listener of listeners) listener();
        },
      });
      return savedAs(fault);
    },
    retry: saveUnsaved,
    whenSaved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep(session, when) {
      latest = session;
      isWaiting = true;
      clearTimeout(timer);
      if (when === 'now') flush();
      else timer = setTimeout(flush, DRAFT_AFTER_MS);
    },
  };
}

/** Runs a write; a storage fault comes back as a value and is told once. */
async function guarded(write: (store: Store) => Promise<unknown>): Promise<StorageFault | undefined> {
  try {
    await write(await storage());
    return undefined;
  } catch (error) {
    const fault = error instanceof StorageError ? error.fault : 'storage-failed';
    tellFault(fault);
    return fault;
  }
}

/** Sessions are plain JSON by contract; this drops `undefined` fields, which a draft row must not have. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
