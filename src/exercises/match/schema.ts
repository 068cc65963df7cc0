import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import type { AuthoredBox, AuthoredCell } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';
import { type Report, readBase, reporter, reportRepeats, reportUnexpected, sameness } from '../read-box.ts';

export interface MatchCard {
  readonly html: Html;
  readonly text: string;
}

/**
 * Give each left card its right card: `rights[i]` belongs to `lefts[i]`; the rights beyond the lefts are decoys.
 * A part is a left card; its key is its place among the lefts.
 */
export interface MatchExercise extends ExerciseBase {
  readonly kind: 'match';
  /** The table's head: what stands left, what stands right. */
  readonly heads: readonly [Html, Html];
  readonly lefts: readonly MatchCard[];
  readonly rights: readonly MatchCard[];
}

const attributes = {} as const;

interface PlacedRow {
  readonly row: readonly AuthoredCell[];
  readonly path: readonly PropertyKey[];
}

/** A table of two columns; a row with an empty left cell is a decoy. */
const schema = z.custom<AuthoredBox>().transform((box, context): MatchExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 0, checks: false, replies: false, tables: 1, marks: false }, report);
  const [table] = box.tables;
  if (table === undefined) report('match-no-table', []);
  const rows = (table?.rows ?? []).map((row, index) => ({ row, path: ['tables', 0, 'rows', index] }));
  if (table) reportRows(table.head, rows, report);
  const pairs = rows.filter(({ row }) => !isDecoy(row));
  if (table && pairs.length < 2) report('match-too-few', ['tables', 0]);
  const ordered = [...pairs, ...rows.filter(({ row }) => isDecoy(row))];
  return {
    ...readBase(box),
    kind: 'match',
    heads: [table?.head[0]?.html ?? '', table?.head[1]?.html ?? ''],
    lefts: pairs.map(({ row }) => readCard(row[0])),
    rights: ordered.map(({ row }) => readCard(row[1])),
  };
});

const isEmpty = (cell: AuthoredCell | undefined): boolean => cell === undefined || cell.html.trim() === '';
const isDecoy = (row: readonly AuthoredCell[]): boolean => isEmpty(row[0]);
const readCard = (cell: AuthoredCell | undefined): MatchCard => ({ html: cell?.html ?? '', text: cell?.text ?? '' });

function reportRows(head: readonly AuthoredCell[], rows: readonly PlacedRow[], report: Report): void {
  if (head.length !== 2) report('match-columns', ['tables', 0], { count: String(head.length) });
  for (const { row, path } of rows) {
    if (row.slice(2).some((cell) => !isEmpty(cell))) report('match-columns', path, { count: String(row.length) });
    if (isEmpty(row[1])) report('match-empty-right', path);
  }
  reportRepeats(column(rows, 0), 'match-duplicate-left', report);
  reportRepeats(column(rows, 1), 'match-duplicate-right', report);
}

const column = (rows: readonly PlacedRow[], at: 0 | 1) =>
  rows.flatMap(({ row, path }) => {
    const cell = row[at];
    return cell === undefined || isEmpty(cell) ? [] : [{ key: sameness(cell), path: [...path, at] }];
  });

/** The kind's door for the compiler. */
export const match = {
  schema,
  names: { zh: '配对' },
  attributes,
  grading: ({ lefts, rights }: MatchExercise): Json => ({ pairs: lefts.length, decoys: rights.length - lefts.length }),
} as const;
