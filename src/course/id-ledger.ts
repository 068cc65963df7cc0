import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/**
 * The ledger of exercise ids, `<course>/ids.txt`: children's records are kept by these ids, so none may get lost unnoticed.
 * A line is `unit/lesson#id`; one with `- ` before it is retired, and never given to another exercise.
 */
export interface LedgerEntry {
  readonly id: string;
  readonly retired: boolean;
  readonly line: number;
}

const ENTRY = /^(- +)?([a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+)$/;

/** Where a course's ledger is, relative to the content folder. */
export const ledgerFile = (course: string): string => `${course}/ids.txt`;

/** The entries of a ledger, and a problem for each line that is none. Blank lines are nothing. */
export function readLedger(
  text: string,
  file: string,
): { entries: readonly LedgerEntry[]; problems: readonly Problem[] } {
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    const [, minus, id] = ENTRY.exec(raw.trim()) ?? [];
    if (id !== undefined) entries.push({ id, retired: minus !== undefined, line });
    else if (raw.trim() !== '') problems.push(ledgerProblem('ledger-line', file, line, { text: raw.trim() }));
  }
  return { entries, problems };
}

/**
 * The ids of the ledger that no lesson holds any more. `present` are the `unit/lesson#id` written in any language's
 * file, also in lessons that have other problems.
 */
export function vanishedIds(
  entries: readonly LedgerEntry[],
  present: ReadonlySet<string>,
  file: string,
): readonly Problem[] {
  const recorded = new Set(entries.map(({ id }) => id));
  const strangers = [...present].filter((id) => !recorded.has(id));
  return entries
    .filter(({ id, retired }) => !retired && !present.has(id))
    .map(({ id, line }) => {
      const [lesson = '', name = ''] = id.split('#');
      const inLesson = strangers.filter((stranger) => stranger.startsWith(`${lesson}#`));
      const renamed = nearest(
        name,
        inLesson.map((stranger) => stranger.slice(lesson.length + 1)),
      );
      return ledgerProblem('id-vanished', file, line, { id, ...(renamed && { nearest: renamed }) });
    });
}

/** The ledger's text with the new ids among the old ones, sorted. Nothing is taken out. */
export function grownLedger(entries: readonly LedgerEntry[], ids: readonly string[]): string {
  const known = new Set(entries.map(({ id }) => id));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, retired: false }));
  const sorted = [...entries, ...fresh].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map(({ id, retired }) => `${retired ? '- ' : ''}${id}\n`).join('');
}

function ledgerProblem(code: string, file: string, line: number, params: Readonly<Record<string, string>>): Problem {
  return { code, severity: 'error', file, line, column: 1, params };
}
