import type { Alias, Attempt } from '../exercises/attempt.ts';
import { parseAlias, parseAttempt } from '../records/parse-rows.ts';
import type { RowReader } from './row-reader.ts';
import { nextStamp } from './stamp.ts';
import type { Store, TableName } from './store.ts';
import type { Rows, Tables } from './tables.ts';

type AttemptMethods = Pick<Store, 'addAttempt' | 'addAttempts' | 'attempts' | 'addAlias' | 'aliases'>;

/** The store's methods about what is only ever added: attempts and aliases. */
export function attemptMethods(tables: Tables, reader: RowReader): AttemptMethods {
  const aliasesIn = async (rows: Rows) => reader.many('aliases', await rows.all('aliases'), parseAlias);

  return {
    addAttempt: (learner, lang, attempt, at, draft, partner) => {
      const spanned: readonly TableName[] =
        draft === undefined ? ['settings', 'attempts'] : ['settings', 'attempts', 'drafts'];
      return tables.change(spanned, async (rows) => {
        const write = async (owner: string, together: string | undefined): Promise<Attempt> => {
          const stamp = await nextStamp(rows);
          const made: Attempt = { ...attempt, ...stamp, learner: owner, lang, at, ...(together && { together }) };
          rows.put('attempts', made);
          if (draft !== undefined) rows.put('drafts', { ...draft, learner: owner });
          return made;
        };
        const made = await write(learner, partner);
        if (partner !== undefined) await write(partner, learner);
        return made;
      });
    },
    addAttempts: (learner, lang, attempts, at) =>
      tables.change(['settings', 'attempts'], async (rows) => {
        for (const attempt of attempts)
          rows.put('attempts', { ...attempt, ...(await nextStamp(rows)), learner, lang, at });
        return attempts.length;
      }),
    attempts: async (learners, lesson) => {
      const found = await Promise.all([...new Set(learners)].map((id) => tables.owned('attempts', id, lesson)));
      return found.flatMap((rows) => reader.many('attempts', rows, parseAttempt));
    },
    addAlias: (from, to, same, at) =>
      tables.change(['settings', 'aliases'], async (rows) => {
        const told = (await aliasesIn(rows)).filter((alias) => isAbout(alias, from, to));
        const after = Math.max(at, ...told.map((alias) => alias.at + 1));
        const made: Alias = { ...(await nextStamp(rows)), from, to, same, at: after };
        rows.put('aliases', made);
        return made;
      }),
    aliases: () => aliasesIn(tables),
  };
}

const isAbout = (alias: Alias, one: string, other: string): boolean =>
  (alias.from === one && alias.to === other) || (alias.from === other && alias.to === one);
