import type { Lang } from '../course/model.ts';
import { attemptsFromCode } from '../progress/codes/attempts-from-code.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { knownProgress } from './known-progress.ts';
import type { FoundCode } from './read-any-code.ts';

/** Writes what a code says to a learner's record, in one transaction; what is known already isn't written again. */
export async function restoreCode(
  store: Store,
  { facts, course }: FoundCode,
  learner: Learner,
  lang: Lang,
): Promise<void> {
  const known = await knownProgress(store, course, learner.id);
  await store.addAttempts(learner.id, lang, attemptsFromCode(facts, course, known), Date.now());
}
