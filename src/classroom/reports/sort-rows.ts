import type { Cell } from './sheet.ts';

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** The rows by a value of theirs, names as a Chinese dictionary has them. What has no value comes last; equals stay. */
export function sortRows<Row>(
  rows: readonly Row[],
  orderOf: (row: Row) => Cell | undefined,
  isDescending: boolean,
): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: orderOf(row) }))
    .sort(({ value: one }, { value: other }) => {
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return sign * compareCells(one, other);
    })
    .map(({ row }) => row);
}

function compareCells(one: Cell, other: Cell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
