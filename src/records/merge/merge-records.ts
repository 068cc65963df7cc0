import type { Records, Work } from '../model.ts';
import { travelling } from '../travelling.ts';
import { type MergeRule, mergeRules } from './merge-rules.ts';
import { unionWorks } from './union-work.ts';

/**
 * Everything that any of these sets holds, each thing once, in no particular order. A set union: the same for any order,
 * grouping and repetition of the sets, and nothing is lost by it. What machines say of themselves (`deletedIn`) is not
 * part of it.
 */
export function mergeRecords(...sets: readonly Records[]): Records {
  const merged = <T>(rule: MergeRule<T>, pick: (set: Records) => readonly T[]) => mergeRows(rule, sets.map(pick));
  return {
    learners: merged(mergeRules.learners, (set) => set.learners.map(travelling)),
    attempts: merged(mergeRules.attempts, (set) => set.attempts),
    aliases: merged(mergeRules.aliases, (set) => set.aliases),
    drafts: merged(mergeRules.drafts, (set) => set.drafts),
    works: mergeWorks(sets.flatMap((set) => set.works)),
    notes: merged(mergeRules.notes, (set) => set.notes),
  };
}

function mergeRows<T>({ key, union }: MergeRule<T>, sets: readonly (readonly T[])[]): readonly T[] {
  const byKey = new Map<string, T>();
  for (const set of sets) {
    for (const row of set) {
      const name = key(row);
      const known = byKey.get(name);
      byKey.set(name, known === undefined ? row : union(known, row));
    }
  }
  return [...byKey.values()];
}

/** All rows of a work at once: one after the other, a work of thousands of versions would take hours. */
function mergeWorks(works: readonly Work[]): readonly Work[] {
  const byKey = new Map<string, [Work, ...Work[]]>();
  for (const work of works) {
    const name = mergeRules.works.key(work);
    const known = byKey.get(name);
    if (known === undefined) byKey.set(name, [work]);
    else known.push(work);
  }
  return [...byKey.values()].map(unionWorks);
}
