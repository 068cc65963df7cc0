import { nowRows } from '../../progress/reports/now-rows.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { type NowWords, nowColumns } from '../reports/now-columns.ts';
import type { Sheet } from '../reports/sheet.ts';

/** The class now, its columns as on the screen. `briefOf` says what an exercise asks; empty: not known. */
export function nowSheet(
  words: NowWords,
  pupils: readonly PupilReport[],
  briefOf: (exercise: string) => string,
): Sheet {
  const columns = nowColumns(words);
  return {
    head: columns.map(({ name }) => words.t(name)),
    rows: nowRows(words.course, pupils).map((row) => {
      const brief = row.stuck ? briefOf(row.stuck.exercise) : '';
      return columns.map(({ cell }) => cell(row, brief));
    }),
  };
}
