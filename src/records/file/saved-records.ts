import { compareText } from '../../core/text.ts';
import type { Alias, Attempt } from '../../exercises/attempt.ts';
import { chronological } from '../chronological.ts';
import type { Draft, Note, Work } from '../model.ts';
import type { KeptLearner } from './kept-learner.ts';
import type { SavedRecord } from './saved-record.ts';

/** What is kept of a learner, beside the learner, as the records of a file; in the same order for the same records. */
export function savedRecords({ attempts, works, drafts }: Omit<KeptLearner, 'learner'>): readonly SavedRecord[] {
  return [
    ...[...attempts].sort(byTime).map((record) => ({ sort: 'attempt', record }) as const),
    ...[...works]
      .sort(byExercise)
      .flatMap(versionsOf)
      .map((record) => ({ sort: 'work', record }) as const),
    ...[...drafts].sort(byExercise).map((record) => ({ sort: 'draft', record }) as const),
  ];
}

/** The same of aliases. */
export const savedAliases = (aliases: readonly Alias[]): readonly SavedRecord[] =>
  [...aliases].sort(byTime).map((record) => ({ sort: 'alias', record }) as const);

/** The same of notes. */
export const savedNotes = (notes: readonly Note[]): readonly SavedRecord[] =>
  [...notes].sort(byTime).map((record) => ({ sort: 'note', record }) as const);

const byTime = (one: Alias | Attempt | Note, other: Alias | Attempt | Note): number =>
  one.at - other.at || compareText(one.id, other.id);

const byExercise = (one: Draft | Work, other: Draft | Work): number => compareText(one.exercise, other.exercise);

/** A work for each of its versions; one without any stays. */
const versionsOf = (work: Work): readonly Work[] =>
  work.versions.length === 0
    ? [work]
    : chronological(work.versions).map((version) => ({ ...work, versions: [version] }));
