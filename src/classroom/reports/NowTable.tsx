import type { NowRow } from '../../progress/reports/now-rows.ts';
import { useT } from '../../ui/context.ts';
import { childHash, openOnPress } from './child-hash.ts';
import type { NowColumn } from './now-columns.ts';
import { StuckCell } from './StuckCell.tsx';

/** By which column, and which way. */
export interface Sorted {
  readonly key: NowColumn['key'];
  readonly isDescending: boolean;
}

interface NowTableProps {
  readonly columns: readonly NowColumn[];
  readonly rows: readonly NowRow[];
  readonly sorted: Sorted;
  readonly onSort: (column: NowColumn) => void;
  /** What an exercise asks; empty: not known. */
  readonly briefs: (exercise: string) => string;
}

/** The class now as a table; its heads sort it, a child's name leads to the child. */
export function NowTable({ columns, rows, sorted, onSort, briefs }: NowTableProps) {
  const t = useT();
  const ariaSort = ({ key }: NowColumn) => {
    if (key !== sorted.key) return undefined;
    return sorted.isDescending ? 'descending' : 'ascending';
  };
  return (
    <table class="report-table now-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" aria-sort={ariaSort(column)} data-column={column.key}>
              <button type="button" data-sort={column.key} onClick={() => onSort(column)}>
                {t(column.name)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.pupil.learner.id}
            columns={columns}
            row={row}
            brief={row.stuck ? briefs(row.stuck.exercise) : ''}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly columns: readonly NowColumn[];
  readonly row: NowRow;
  readonly brief: string;
}

function Row({ columns, row, brief }: RowProps) {
  const t = useT();
  const child = childHash(row.pupil.learner);
  return (
    // The link in it is what keys and readers find; the whole row is only a larger place to press.
    <tr
      data-pupil={row.pupil.learner.id}
      data-stuck={row.stuck ? '' : undefined}
      onClick={(event) => openOnPress(event, child)}
    >
      {columns.map((column) => (
        <td key={column.key} data-column={column.key} data-label={t(column.name)}>
          {column.key === 'name' && <a href={child}>{column.cell(row, brief)}</a>}
          {column.key === 'stuck' && row.stuck && <StuckCell row={row} brief={brief} />}
          {column.key !== 'name' && column.key !== 'stuck' && column.cell(row, brief)}
        </td>
      ))}
    </tr>
  );
}
