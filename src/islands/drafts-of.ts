import type { Draft } from '../records/model.ts';
import type { Store } from '../storage/store.ts';

/**
 * What a learner has half done in a lesson, by exercise: what they did under their own id; else the latest under their
 * other ids, such as that of a guest they have claimed.
 */
export async function draftsOf(
  store: Store,
  learner: string,
  ids: readonly string[],
  lesson: string,
): Promise<ReadonlyMap<string, Draft>> {
  const others = ids.filter((id) => id !== learner);
  const [own, ...foreign] = await Promise.all([learner, ...others].map((id) => store.drafts(id, lesson)));
  // Of several with the same key a map keeps the last.
  const byRank = [...foreign.flat().sort((one, other) => one.at - other.at), ...(own ?? [])];
  return new Map(byRank.map((draft) => [draft.exercise, draft]));
}
