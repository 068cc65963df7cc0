import type { Alias } from '../../exercises/attempt.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import type { Learner, Note, Records } from '../model.ts';
import type { KeptLearner } from './kept-learner.ts';
import { ownerOf, type SavedRecord } from './saved-record.ts';

/** What a file holds of a learner, each thing once. */
export interface StagedLearner extends Omit<KeptLearner, 'learner'> {
  readonly id: string;
  /** undefined: the file holds records of theirs, but the line that says who they are is lost. */
  readonly learner: Learner | undefined;
}

type Loose = { -readonly [Sort in keyof Records]: Records[Sort][number][] };

/** Takes in records one by one; keeps apart what belongs to different learners. */
export interface Stage {
  /** false: it would be one learner too many. */
  add(record: SavedRecord): boolean;
  readonly learnerIds: Iterable<string>;
  learner(id: string): StagedLearner;
  aliases(): readonly Alias[];
  notes(): readonly Note[];
}

/** A stage with nothing on it, for at most so many learners. */
export function createStage(mostLearners: number): Stage {
  const byLearner = new Map<string, Loose>();
  const general = nothing();
  const looseOf = (id: string): Loose | undefined => {
    const known = byLearner.get(id);
    if (known !== undefined || byLearner.size >= mostLearners) return known;
    const made = nothing();
    byLearner.set(id, made);
    return made;
  };
  return {
    add: (saved) => {
      const owner = ownerOf(saved);
      const loose = owner === undefined ? general : looseOf(owner);
      if (loose !== undefined) put(loose, saved);
      return loose !== undefined;
    },
    learnerIds: { [Symbol.iterator]: () => byLearner.keys() },
    learner: (id) => {
      const { learners, attempts, works, drafts } = mergeRecords(byLearner.get(id) ?? nothing());
      return { id, learner: learners[0], attempts, works, drafts };
    },
    aliases: () => mergeRecords(general).aliases,
    notes: () => mergeRecords(general).notes,
  };
}

const nothing = (): Loose => ({ learners: [], attempts: [], aliases: [], drafts: [], works: [], notes: [] });

function put(loose: Loose, saved: SavedRecord): void {
  if (saved.sort === 'learner') loose.learners.push(saved.record);
  else if (saved.sort === 'attempt') loose.attempts.push(saved.record);
  else if (saved.sort === 'alias') loose.aliases.push(saved.record);
  else if (saved.sort === 'draft') loose.drafts.push(saved.record);
  else if (saved.sort === 'work') loose.works.push(saved.record);
  else loose.notes.push(saved.record);
}
