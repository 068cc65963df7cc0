import type { Json } from '../core/json.ts';
import type { Work } from '../records/model.ts';
import { parseDraft, parseWork } from '../records/parse-rows.ts';
import type { RowReader } from './row-reader.ts';
import { nextStamp } from './stamp.ts';
import { type Store, WORK_VERSIONS } from './store.ts';
import type { Rows, Tables } from './tables.ts';

type WorkMethods = Pick<Store, 'draft' | 'drafts' | 'putDraft' | 'deleteDraft' | 'work' | 'works' | 'addWorkVersion'>;

/** The store's methods about what a child is making: drafts and works. */
export function workMethods(tables: Tables, reader: RowReader): WorkMethods {
  const workIn = async (rows: Rows, learner: string, exercise: string) =>
    reader.one('works', await rows.get('works', [learner, exercise]), parseWork);

  return {
    draft: async (learner, exercise) =>
      reader.one('drafts', await tables.get('drafts', [learner, exercise]), parseDraft),
    drafts: async (learner, lesson) => reader.many('drafts', await tables.owned('drafts', learner, lesson), parseDraft),
    putDraft: (draft) =>
      tables.change(['drafts'], async (rows) => {
        rows.put('drafts', draft);
      }),
    deleteDraft: (learner, exercise) =>
      tables.change(['drafts'], async (rows) => {
        rows.delete('drafts', [learner, exercise]);
      }),
    work: (learner, exercise) => workIn(tables, learner, exercise),
    works: async (learners) => {
      const found = await Promise.all([...new Set(learners)].map((id) => tables.owned('works', id)));
      return found.flatMap((rows) => reader.many('works', rows, parseWork));
    },
    addWorkVersion: (learner, exercise, kind, content, at, outcome) =>
      tables.change(['settings', 'works'], async (rows) => {
        const known = await workIn(rows, learner, exercise);
        const newest = known?.versions[known.versions.length - 1];
        const isThere = newest !== undefined && isSame(newest.content, content);
        if (known && isThere && (outcome === undefined || isSame(newest.outcome, outcome))) return known;
        // What came from a machine with a clock that is ahead must not stand after what is made now.
        const after = (known?.versions ?? []).reduce((latest, version) => Math.max(latest, version.at + 1), at);
        const version = {
          ...(await nextStamp(rows)),
          at: after,
          content,
          ...(outcome === undefined ? {} : { outcome }),
        };
        const older = known?.versions.slice(0, isThere ? -1 : undefined) ?? [];
        const work: Work = { learner, exercise, kind, versions: [...older, version].slice(-WORK_VERSIONS) };
        rows.put('works', work);
        return work;
      }),
  };
}

const isSame = (one: Json | undefined, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);
