import type { NowRow } from '../../progress/reports/now-rows.ts';
import { useT } from '../../ui/context.ts';
import { fromRoot } from '../../ui/root.ts';
import { pageLang } from '../page-lang.ts';
import { stuckWords } from './now-columns.ts';

interface StuckCellProps {
  readonly row: NowRow;
  /** What the exercise asks; empty: not known. */
  readonly brief: string;
}

/** Where a child is stuck, with what is asked there; leads to the lesson's plan. */
export function StuckCell({ row, brief }: StuckCellProps) {
  const t = useT();
  if (!row.stuck) return null;
  const { lesson } = row.stuck.place;
  const lang = lesson.langs.includes(pageLang()) ? pageLang() : (lesson.langs[0] ?? pageLang());
  return (
    <span class="stuck" data-stuck-at={row.stuck.exercise}>
      <b class="stuck-mark">{t('report.stuckMark')}</b>{' '}
      <a href={fromRoot(`${lang}/${lesson.address}/plan/`)} title={t('report.plan')}>
        {stuckWords(t, row)}
      </a>
      {brief !== '' && <span class="stuck-brief">{brief}</span>}
    </span>
  );
}
