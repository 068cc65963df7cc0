import type { NowRow } from './now-rows.ts';

/** What a grown-up looks for among the children. */
export interface NowFilter {
  /** A part of a nickname or of a class's name; empty: all. */
  readonly query: string;
  readonly onlyStuck: boolean;
  /** Only who has not been seen for so many days, or never; 0: all. */
  readonly unseenDays: number;
}

const DAY_MS = 86_400_000;

/** The rows that a filter lets through, in their order. `now` in milliseconds since 1970. */
export function filterNow(rows: readonly NowRow[], filter: NowFilter, now: number): readonly NowRow[] {
  const query = plain(filter.query);
  return rows.filter(
    ({ pupil, stuck }) =>
      (query === '' || [pupil.learner.nickname, pupil.learner.group].some((text) => plain(text).includes(query))) &&
      (!filter.onlyStuck || stuck !== undefined) &&
      (filter.unseenDays === 0 || (pupil.lastAt ?? 0) <= now - filter.unseenDays * DAY_MS),
  );
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
