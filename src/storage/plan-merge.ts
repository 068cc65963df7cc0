import { mergeRules } from '../records/merge/merge-rules.ts';
import type { Records } from '../records/model.ts';
import { nameless } from '../records/nameless.ts';
import { parseAlias, parseAttempt, parseDraft, parseLearner, parseNote, parseWork } from '../records/parse-rows.ts';
import { travelling } from '../records/travelling.ts';
import type { RowReader } from './row-reader.ts';
import type { MergeCount, TableName } from './store.ts';
import type { Rows } from './tables.ts';

/** What merging some records would write, and what of it is new here, by learner. */
export interface MergePlan {
  readonly puts: readonly { readonly table: TableName; readonly row: object }[];
  readonly counts: ReadonlyMap<string, MergeCount>;
}

const NOTHING: MergeCount = { isNew: false, attempts: 0, works: 0, drafts: 0 };

/** Compares records with what is here. Nothing here is taken away by what it says: see records/merge. */
export async function planMerge(rows: Rows, reader: RowReader, records: Records): Promise<MergePlan> {
  const draft = draftPlan();
  for (const plan of [planLearners, planAttempts, planWorks, planDrafts, planAliases, planNotes]) {
    await plan({ rows, reader, records, ...draft });
  }
  return draft;
}

interface Planning extends ReturnType<typeof draftPlan> {
  readonly rows: Rows;
  readonly reader: RowReader;
  readonly records: Records;
}

function draftPlan() {
  const puts: { table: TableName; row: object }[] = [];
  const counts = new Map<string, MergeCount>();
  return {
    puts,
    counts,
    put: (table: TableName, row: object) => void puts.push({ table, row }),
    count: (learner: string, change: Partial<MergeCount>) =>
      void counts.set(learner, { ...(counts.get(learner) ?? NOTHING), ...change }),
  };
}

async function planLearners({ rows, reader, records, put, count }: Planning): Promise<void> {
  const find = async (id: string) => reader.one('learners', await rows.get('learners', id), parseLearner);
  for (const learner of records.learners.map(travelling)) {
    const here = await find(learner.id);
    count(learner.id, { isNew: here === undefined });
    const merged = here ? mergeRules.learners.union(travelling(here), learner) : learner;
    if (here === undefined || isChanged(here, merged)) put('learners', merged);
  }
  for (const id of unnamedIn(records)) {
    const isNew = (await find(id)) === undefined;
    count(id, { isNew });
    if (isNew) put('learners', nameless(id));
  }
}

async function planAttempts({ rows, reader, records, put, count }: Planning): Promise<void> {
  const { key, union } = mergeRules.attempts;
  for (const [learner, attempts] of byLearner(records.attempts)) {
    const here = keyed(reader.many('attempts', await rows.owned('attempts', learner), parseAttempt), key);
    let fresh = 0;
    for (const attempt of attempts) {
      const known = here.get(key(attempt));
      if (known === undefined) fresh += 1;
      if (known === undefined || union(known, attempt) !== known) put('attempts', attempt);
    }
    count(learner, { attempts: fresh });
  }
}

async function planWorks({ rows, reader, records, put, count }: Planning): Promise<void> {
  const { key, union } = mergeRules.works;
  for (const [learner, works] of byLearner(records.works)) {
    const here = keyed(reader.many('works', await rows.owned('works', learner), parseWork), key);
    let fresh = 0;
    for (const work of works) {
      const known = here.get(key(work));
      const merged = known ? union(known, work) : work;
      fresh += merged.versions.length - (known?.versions.length ?? 0);
      if (known === undefined || isChanged(known, merged)) put('works', merged);
    }
    count(learner, { works: fresh });
  }
}

async function planDrafts({ rows, reader, records, put, count }: Planning): Promise<void> {
  const { key, union } = mergeRules.drafts;
  for (const [learner, drafts] of byLearner(records.drafts)) {
    const here = keyed(reader.many('drafts', await rows.owned('drafts', learner), parseDraft), key);
    const newer = drafts.filter((draft) => {
      const known = here.get(key(draft));
      return known === undefined || union(known, draft) !== known;
    });
    for (const row of newer) put('drafts', row);
    count(learner, { drafts: newer.length });
  }
}

async function planAliases({ rows, reader, records, put }: Planning): Promise<void> {
  const { key, union } = mergeRules.aliases;
  const here = keyed(reader.many('aliases', await rows.all('aliases'), parseAlias), key);
  for (const alias of records.aliases) {
    const known = here.get(key(alias));
    if (known === undefined || union(known, alias) !== known) put('aliases', alias);
  }
}

async function planNotes({ rows, reader, records, put }: Planning): Promise<void> {
  const { key, union } = mergeRules.notes;
  const here = keyed(reader.many('notes', await rows.all('notes'), parseNote), key);
  for (const note of records.notes) {
    const known = here.get(key(note));
    if (known === undefined || union(known, note) !== known) put('notes', note);
  }
}

/** Those who have records, but no line that says who they are. */
function unnamedIn({ learners, attempts, works, drafts }: Records): readonly string[] {
  const named = new Set(learners.map(({ id }) => id));
  const owners = new Set([...attempts, ...works, ...drafts].map(({ learner }) => learner));
  return [...owners].filter((id) => !named.has(id));
}

function byLearner<T extends { readonly learner: string }>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const own = found.get(record.learner);
    if (own === undefined) found.set(record.learner, [record]);
    else own.push(record);
  }
  return found;
}

const keyed = <T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [key(record), record]));

const isChanged = (one: object, other: object): boolean => JSON.stringify(one) !== JSON.stringify(other);
