import type { Learner } from '../records/model.ts';
import { parseAlias, parseLearner } from '../records/parse-rows.ts';
import { erasableWith, isGone } from './erasable.ts';
import { type Erased, parseErased, putErased } from './erased-row.ts';
import { parseMarker } from './parse-machine.ts';
import type { RowReader } from './row-reader.ts';
import type { Store } from './store.ts';
import { allTables, ownedTables, type Rows, type Tables, type WritableRows } from './tables.ts';

type LearnerMethods = Pick<
  Store,
  | 'learners'
  | 'deletedLearners'
  | 'learner'
  | 'putLearner'
  | 'updateLearner'
  | 'deleteLearner'
  | 'restoreLearner'
  | 'purgeDeleted'
  | 'wipe'
  | 'erased'
>;

/** The store's methods about learners, and about erasing. */
export function learnerMethods(tables: Tables, reader: RowReader): LearnerMethods {
  const everybody = async (rows: Rows) => reader.many('learners', await rows.all('learners'), parseLearner);
  const findIn = async (rows: Rows, id: string) => reader.one('learners', await rows.get('learners', id), parseLearner);
  const listed = async (isListed: (learner: Learner) => boolean) =>
    (await everybody(tables)).filter(isListed).sort((one, other) => other.seenAt - one.seenAt);

  const updateLearner: Store['updateLearner'] = (id, change) =>
    tables.change(['learners'], async (rows) => {
      const learner = await findIn(rows, id);
      if (learner !== undefined) rows.put('learners', { ...learner, ...change, ...edited(learner, change) });
    });

  const erasedIn = async (rows: Rows): Promise<Erased> =>
    reader.one('settings', await rows.get('settings', 'erased'), parseErased) ?? new Map();

  const purge = async (rows: WritableRows, currentStart: string, day: string): Promise<number> => {
    const learners = await everybody(rows);
    const gone = learners.filter((learner) => isGone(learner, currentStart));
    const aliases = reader.many('aliases', await rows.all('aliases'), parseAlias);
    const ids = new Set(gone.flatMap((learner) => erasableWith(learner, learners, aliases)));
    const dangling = aliases.filter((alias) => ids.has(alias.from) || ids.has(alias.to));
    for (const id of ids) eraseOwner(rows, id);
    for (const alias of dangling) rows.delete('aliases', alias.id);
    putErased(rows, await erasedIn(rows), ids, day);
    return gone.length;
  };

  return {
    learners: () => listed((learner) => learner.deletedIn === undefined),
    deletedLearners: () => listed((learner) => learner.deletedIn !== undefined),
    learner: (id) => findIn(tables, id),
    putLearner: (learner) =>
      tables.change(['learners'], async (rows) => {
        rows.put('learners', learner);
      }),
    updateLearner,
    deleteLearner: (id, start) => updateLearner(id, { deletedIn: start }),
    restoreLearner: (id) => updateLearner(id, { deletedIn: undefined }),
    // Looks first: most starts have nothing to erase, and need not hold up other tabs.
    purgeDeleted: async (currentStart, day) => {
      const isNeeded = (await everybody(tables)).some((learner) => isGone(learner, currentStart));
      return isNeeded ? tables.change(allTables, (rows) => purge(rows, currentStart, day)) : 0;
    },
    wipe: (day) =>
      tables.change(allTables, async (rows) => {
        const [before, learners] = [await erasedIn(rows), await everybody(rows)];
        const marker = parseMarker(await rows.get('settings', 'marker'));
        for (const table of allTables) rows.clear(table);
        const ids = learners.map(({ id }) => id);
        if (before.size + ids.length > 0) putErased(rows, before, ids, day);
        // Else a wiped machine would look like one that forgets.
        if (marker) rows.put('settings', { key: 'marker', marker });
      }),
    erased: () => erasedIn(tables),
  };
}

/** What says who a learner is; a change of it is counted, so that other machines know which is the newer. */
const IDENTITY = ['nickname', 'animal', 'group', 'lock'] as const;

function edited(learner: Learner, change: Partial<Learner>): Partial<Learner> {
  const isEdit = IDENTITY.some((field) => field in change && String(change[field]) !== String(learner[field]));
  return isEdit ? { edits: (learner.edits ?? 0) + 1 } : {};
}

function eraseOwner(rows: WritableRows, id: string): void {
  rows.delete('learners', id);
  for (const table of ownedTables) rows.deleteOwned(table, id);
}
