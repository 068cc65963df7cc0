import { parseAttempt, parseDraft, parseLearner, parseWork } from '../records/parse-rows.ts';
import { forgetErased, parseErased } from './erased-row.ts';
import type { RowReader } from './row-reader.ts';
import type { Store, TableName } from './store.ts';
import type { Tables } from './tables.ts';

type KeepMethods = Pick<Store, 'kept' | 'merge' | 'previewMerge'>;

const MERGED: readonly TableName[] = ['learners', 'attempts', 'aliases', 'drafts', 'works', 'notes', 'settings'];

/** Every lesson opens storage; few merge. */
const planner = () => import('./plan-merge.ts');

/** The store's methods about what is taken along to other machines and brought from them. */
export function keepMethods(tables: Tables, reader: RowReader): KeepMethods {
  return {
    kept: async (id) => {
      const learner = reader.one('learners', await tables.get('learners', id), parseLearner);
      if (learner === undefined) return undefined;
      const [attempts, works, drafts] = await Promise.all([
        tables.owned('attempts', id),
        tables.owned('works', id),
        tables.owned('drafts', id),
      ]);
      return {
        learner,
        attempts: reader.many('attempts', attempts, parseAttempt),
        works: reader.many('works', works, parseWork),
        drafts: reader.many('drafts', drafts, parseDraft),
      };
    },
    previewMerge: async (records) => (await (await planner()).planMerge(tables, reader, records)).counts,
    merge: async (records) => {
      // Before the transaction begins: it waits for nothing but rows.
      const { planMerge } = await planner();
      return tables.change(MERGED, async (rows) => {
        const { puts, counts } = await planMerge(rows, reader, records);
        for (const { table, row } of puts) rows.put(table, row);
        const erased = reader.one('settings', await rows.get('settings', 'erased'), parseErased);
        if (erased) forgetErased(rows, erased, counts.keys());
        return counts;
      });
    },
  };
}
