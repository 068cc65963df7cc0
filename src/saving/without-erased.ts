import type { Records } from '../records/model.ts';

/**
 * What of these records may come in: nothing of those whom this machine has erased for good, unless they are among
 * `back`, about whom somebody was asked.
 */
export function withoutErased(
  { learners, attempts, works, drafts, aliases, notes }: Records,
  erased: ReadonlyMap<string, string>,
  back: ReadonlySet<string> = new Set(),
): Records {
  const isIn = (id: string): boolean => !erased.has(id) || back.has(id);
  const isOfIn = ({ learner }: { readonly learner: string }): boolean => isIn(learner);
  return {
    learners: learners.filter(({ id }) => isIn(id)),
    attempts: attempts.filter(isOfIn),
    works: works.filter(isOfIn),
    drafts: drafts.filter(isOfIn),
    aliases: aliases.filter(({ from, to }) => isIn(from) && isIn(to)),
    notes,
  };
}
