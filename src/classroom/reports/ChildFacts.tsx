import type { CourseIndex } from '../../course/model.ts';
import { nowRows } from '../../progress/reports/now-rows.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { useT } from '../../ui/context.ts';
import { showTime } from '../../ui/show-time.ts';
import { briefIn } from './brief-in.ts';
import { StuckCell } from './StuckCell.tsx';
import { stuckLessons } from './stuck-lessons.ts';
import { useExercises } from './use-exercises.ts';

interface ChildFactsProps {
  readonly pupil: PupilReport;
  readonly course: CourseIndex;
  /** undefined: not known yet. */
  readonly works: number | undefined;
}

/** What there is to know of a child in a few lines. */
export function ChildFacts({ pupil, course, works }: ChildFactsProps) {
  const t = useT();
  const rows = nowRows(course, [pupil]);
  const exercises = useExercises(stuckLessons(rows));
  const [row] = rows;
  const time = (at: number | undefined) => (at === undefined ? t('report.neverAnswered') : showTime(at));
  return (
    <dl class="child-facts">
      <dt>{t('report.first')}</dt>
      <dd>{time(pupil.firstAt)}</dd>
      <dt>{t('report.last')}</dt>
      <dd>{time(pupil.lastAt)}</dd>
      <dt>{t('report.answers')}</dt>
      <dd data-fact="answers">
        {t('report.answersCount', { count: pupil.answers, minutes: Math.round(pupil.workedMs / 60_000) })}
        {pupil.together > 0 && t('report.together', { count: pupil.together })}
      </dd>
      <dt>{t('report.lessonsDone')}</dt>
      <dd data-fact="done">{row?.done}</dd>
      {works !== undefined && (
        <>
          <dt>{t('report.works')}</dt>
          <dd data-fact="works">{t('report.worksCount', { count: works })}</dd>
        </>
      )}
      <dt>{t('report.stuck')}</dt>
      <dd data-fact="stuck">
        {row?.stuck ? <StuckCell row={row} brief={briefIn(exercises, row.stuck.exercise)} /> : t('report.unstuck')}
      </dd>
    </dl>
  );
}
