import type { Json } from '../core/json.ts';
import type { NewAttempt } from '../exercises/attempt.ts';
import type { Saved, Sink } from '../exercises/ExerciseHost.tsx';
import type { ExerciseBase } from '../exercises/kind.ts';
import type { Session } from '../exercises/session.ts';
import { noteUntaken } from '../learners/untaken-list.ts';
import type { Draft } from '../records/model.ts';
import { leaveBehind } from '../storage/left-behind.ts';
import { StorageError, type StorageFault, type Store } from '../storage/store.ts';
import { faultKey, tellFault } from './faults.ts';
import { storage } from './storage.ts';
import { saveAnswer, saveUnsaved } from './unsaved-answers.ts';
import { allHere, isLearnerGone, learnerId, pairHere, whoLeaves } from './who.ts';
import { pageLang, words } from './words.ts';

/** A draft is written this long after the last change: a pulled plug costs a word or two, never an answer. */
const DRAFT_AFTER_MS = 400;
/** What must be kept now waits only for the frame that shows it: the answer to a key comes first. */
const NOW_MS = 30;

interface Waiting {
  /** Writes the draft now. */
  readonly flush: () => Promise<void>;
  /** Lays down all that isn't known to be on the disk, for the next page. */
  readonly leave: () => void;
}

const waiting = new Set<Waiting>();
/** A click that is never done again must not keep anybody here. */
const READY_WITHIN_MS = 3000;
let ready: () => Promise<unknown> = async () => undefined;

/** Drafts aren't whole before this has happened. */
export function flushAfter(isReady: () => Promise<unknown>): void {
  ready = isReady;
}

/** Writes all that was done here, also what is still on its way to its exercise. For switching learners and the end of class. */
export async function keepAll(): Promise<void> {
  await Promise.race([ready(), new Promise((resolve) => setTimeout(resolve, READY_WITHIN_MS))]);
  await flushDrafts();
}

/** Writes all drafts and answers that still wait, at once: for a page out of sight. */
async function flushDrafts(): Promise<void> {
  await Promise.all([saveUnsaved(), ...[...waiting].map(({ flush }) => flush())]);
}

addEventListener('pagehide', () => {
  for (const { leave } of waiting) leave();
  // The page may come back out of the page cache.
  flushDrafts();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flushDrafts();
});

/** Where an exercise's answers and drafts go: this page's learner, this page's storage. */
export function makeSink(exercise: ExerciseBase, onStored: (attempt: NewAttempt) => void): Sink {
  let latest: Session<unknown> | undefined;
  /** What is known to be on the disk. */
  let kept: Session<unknown> | undefined;
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUrgent = false;
  /** Answers on their way to the disk, each with its time. */
  const unsaved = new Map<NewAttempt, number>();
  const listeners = new Set<() => void>();
  const isWork = exercise.kind === 'think';

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
    isWaiting = isUrgent = false;
    await guarded(async (store) => {
      for (const learner of await allIds(store)) await store.putDraft(draftOf(learner, session));
      kept = session;
    });
  };

  const leave = () => {
    const who = latest !== kept || unsaved.size > 0 ? whoLeaves() : undefined;
    if (!who || !latest) return;
    const { id, guest } = who;
    // The same draft with each: an answer must not bring back how the exercise stood then.
    const draft = draftOf(id, latest);
    const partner = partnerId();
    const answerOf = (attempt: NewAttempt, at: number) => ({ lang: pageLang, attempt, at, isWork, partner });
    for (const [attempt, at] of unsaved) leaveBehind({ draft, answer: answerOf(attempt, at), guest });
    if (unsaved.size === 0) leaveBehind({ draft, guest });
    if (partner !== undefined) leaveBehind({ draft: { ...draft, learner: partner } });
  };
  waiting.add({ flush, leave });

  const write = (attempt: NewAttempt, after: Session<unknown>, at: number) =>
    guarded(async (store) => {
      const learner = await learnerId(store);
      if (isWork) await addVersions(store, attempt.answer, at);
      // An answer that waited for the disk must not bring back how the exercise stood then.
      const session = latest ?? after;
      await store.addAttempt(learner, pageLang, attempt, at, draftOf(learner, session), partnerId());
      kept = session;
    });

  const noteSeen = (at: number) =>
    guarded(async (store) => {
      for (const learner of await allIds(store)) await store.updateLearner(learner, { seenAt: at });
    });

  const addVersions = async (store: Store, content: Json, at: number, outcome?: Json) => {
    for (const learner of await allIds(store)) {
      await store.addWorkVersion(learner, exercise.id, exercise.kind, content, at, outcome);
    }
  };

  const savedAs = async (fault: StorageFault | undefined): Promise<Saved> =>
    fault ? { ok: false, why: (await words())(faultKey(fault)) } : { ok: true };

  return {
    async submit(attempt, after) {
      const at = Date.now();
      clearTimeout(timer);
      isWaiting = isUrgent = false;
      latest = after;
      unsaved.set(attempt, at);
      const fault = await saveAnswer({
        write: () => write(attempt, after, at),
        onSaved() {
          unsaved.delete(attempt);
          noteAnswer();
          onStored(attempt);
          // Apart from the answer, which is kept: if this fails, the answer must not be written a second time.
          noteSeen(at);
          if (unsaved.size === 0) for (const listener of listeners) listener();
        },
      });
      return savedAs(fault);
    },
    async save(session, version, outcome) {
      latest = session;
      isWaiting = true;
      const keepVersion = async (store: Store) => {
        if (version !== undefined) await addVersions(store, version, Date.now(), outcome);
      };
      // One doesn't need the other; somebody waits for both.
      await Promise.all([flush(), guarded(keepVersion)]);
    },
    retry: saveUnsaved,
    whenSaved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep(session, when) {
      latest = session;
      isWaiting = true;
      // What is due already takes this along; nothing may put it off.
      if (isUrgent) return;
      isUrgent = when === 'now';
      clearTimeout(timer);
      timer = setTimeout(flush, when === 'now' ? NOW_MS : DRAFT_AFTER_MS);
    },
  };
}

const partnerId = (): string | undefined => pairHere()?.partner.id;

/** Under whom to record: one learner, or two who work together. */
async function allIds(store: Store): Promise<readonly string[]> {
  const learner = await learnerId(store);
  const partner = partnerId();
  return partner === undefined ? [learner] : [learner, partner];
}

/** From now on there is something to take along. */
function noteAnswer(): void {
  for (const { id } of allHere()) noteUntaken(id);
  import('./leave-guard.ts').then(({ guardLeaving }) => guardLeaving(true));
}

/** Runs a write; a storage fault comes back as a value and is told once. */
async function guarded(write: (store: Store) => Promise<unknown>): Promise<StorageFault | undefined> {
  if (isLearnerGone()) return undefined;
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
