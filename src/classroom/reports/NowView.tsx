import { useMemo, useState } from 'preact/hooks';
import { filterNow, type NowFilter } from '../../progress/reports/filter-now.ts';
import { nowRows } from '../../progress/reports/now-rows.ts';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { briefIn } from './brief-in.ts';
import { NowFilters } from './NowFilters.tsx';
import { NowTable, type Sorted } from './NowTable.tsx';
import { byNickname, type NowColumn, nowColumns } from './now-columns.ts';
import { ReportPage } from './ReportPage.tsx';
import { sortRows } from './sort-rows.ts';
import { stuckLessons } from './stuck-lessons.ts';
import { useExercises } from './use-exercises.ts';

const EVERYBODY: NowFilter = { query: '', onlyStuck: false, unseenDays: 0 };

/** The class now: who is where, who is stuck at what; whoever needs somebody first. */
export function NowView({ course, group, pupils }: ViewProps) {
  const t = useT();
  const [filter, setFilter] = useState(EVERYBODY);
  const [sorted, setSorted] = useState<Sorted>({ key: 'stuck', isDescending: true });
  const columns = useMemo(() => nowColumns({ t, course, nameOf: byNickname(t) }), [t, course]);
  const all = useMemo(() => nowRows(course, pupils), [course, pupils]);
  const exercises = useExercises(stuckLessons(all));
  const shown = useMemo(() => {
    const order = columns.find(({ key }) => key === sorted.key)?.order ?? (() => undefined);
    return sortRows(filterNow(all, filter, Date.now()), order, sorted.isDescending);
  }, [all, filter, sorted, columns]);
  return (
    <ReportPage name="now" title={t('report.now')} course={course} group={group}>
      {all.length === 0 ? (
        <p>{t('report.nobody')}</p>
      ) : (
        <>
          <p class="quiet report-screen">{t('report.nowNote')}</p>
          <NowFilters filter={filter} onFilter={setFilter} shown={shown.length} all={all.length} />
          <NowTable
            columns={columns}
            rows={shown}
            sorted={sorted}
            onSort={(column) => setSorted(nextSorted(sorted, column))}
            briefs={(id) => briefIn(exercises, id)}
          />
          {shown.length === 0 && <p>{t('report.noMatch')}</p>}
        </>
      )}
    </ReportPage>
  );
}

const nextSorted = (sorted: Sorted, { key, largestFirst }: NowColumn): Sorted =>
  sorted.key === key ? { key, isDescending: !sorted.isDescending } : { key, isDescending: largestFirst === true };
