import type { Alias, Attempt } from '../../exercises/attempt.ts';
import type { Draft, Learner, Note, Work } from '../model.ts';

/** What a line of a save file holds: one record and its sort. Of a work each line holds one version. */
export type SavedRecord =
  | { readonly sort: 'learner'; readonly record: Learner }
  | { readonly sort: 'attempt'; readonly record: Attempt }
  | { readonly sort: 'alias'; readonly record: Alias }
  | { readonly sort: 'draft'; readonly record: Draft }
  | { readonly sort: 'work'; readonly record: Work }
  | { readonly sort: 'note'; readonly record: Note };

export type RecordSort = SavedRecord['sort'];

/** How many lines of each sort a part has. */
export type LineCounts = Readonly<Partial<Record<RecordSort, number>>>;

/** Whose record it is; undefined of an alias, which is about two, and of a note, which is about a class. */
export function ownerOf(saved: SavedRecord): string | undefined {
  if (saved.sort === 'alias' || saved.sort === 'note') return undefined;
  return saved.sort === 'learner' ? saved.record.id : saved.record.learner;
}
