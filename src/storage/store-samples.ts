import type { Json } from '../core/json.ts';
import type { NewAttempt } from '../exercises/attempt.ts';
import type { Draft, Learner } from '../records/model.ts';
import type { Store } from './store.ts';

/** Rows for the store's suite, and ways to write and count them. */

export const LESSON = 'c/u/lesson';
export const exercise = (number: number): string => `${LESSON}#e${number}`;

export function learner(id: string, change: Partial<Learner> = {}): Learner {
  const made = { id, nickname: `nick-${id}`, animal: 'panda', guest: false, group: '', createdAt: 1, seenAt: 2 };
  return { ...made, settings: {}, ...change };
}

export const newAttempt = (number: number): NewAttempt => ({
  exercise: exercise(number),
  kind: 'choose',
  revision: 'r1',
  durationMs: 100,
  misses: 1,
  hints: 0,
  help: 'hint',
  verdict: { passed: true, score: 1, parts: { '1': true, '2': false } },
  answer: { picked: ['1'], note: '一' },
});

export const draft = (owner: string, number: number, session: Json = { step: 0 }): Draft => ({
  learner: owner,
  exercise: exercise(number),
  revision: 'r1',
  at: 5,
  session,
});

/** What no place can keep: IndexedDB can't clone a function, JSON can't write a ring. */
export function unclonable(): Json {
  const ring: Record<string, unknown> = { call: () => undefined };
  ring.self = ring;
  return ring as Json;
}

/** A learner with two attempts, a draft and a work. */
export async function fill(store: Store, id: string, change: Partial<Learner> = {}): Promise<void> {
  await store.putLearner(learner(id, change));
  await store.addAttempt(id, 'zh', newAttempt(1), 1);
  await store.addAttempt(id, 'zh', newAttempt(2), 2, draft(id, 2));
  await store.addWorkVersion(id, exercise(3), 'think', 'mine', 3);
}

export async function rowsOf(store: Store, id: string) {
  return {
    learner: await store.learner(id),
    attempts: (await store.attempts([id])).length,
    drafts: (await store.drafts(id, LESSON)).length,
    works: (await store.works([id])).length,
  };
}

export const idsOf = async (store: Store): Promise<readonly string[]> =>
  (await store.learners()).map((each) => each.id).sort();

export async function stampOf(store: Store, owner: string): Promise<readonly [device: string, seq: number]> {
  const { device, seq } = await store.addAttempt(owner, 'zh', newAttempt(9), 9);
  return [device, seq];
}

export async function stampOfWork(
  store: Store,
  number: number,
): Promise<{ readonly device: string; readonly seq: number }> {
  const { versions } = await store.addWorkVersion('a', exercise(number), 'think', number, 1);
  return versions[0] ?? { device: '', seq: 0 };
}
