import { briefOf } from '../../exercises/describe/brief-of.ts';
import type { SlipCount } from '../../exercises/describe/slip.ts';
import type { Translate } from '../../i18n/t.ts';
import type { ClassExercise } from '../../progress/reports/fold-class-lesson.ts';
import { useT } from '../../ui/context.ts';
import { plainTextOf } from './plain-text-of.ts';
import { ResultBar } from './ResultBar.tsx';
import { slipWords } from './slip-words.ts';
import type { Mistakes } from './use-mistakes.ts';

/** The mistakes that several children make; the rest is chance. */
const SLIPS_SHOWN = 3;

interface ExerciseReportProps {
  readonly report: ClassExercise;
  /** undefined: not read yet. */
  readonly mistakes: Mistakes | undefined;
}

/** How the class got on with one exercise: what it asks, a bar, the help taken, the commonest mistakes. */
export function ExerciseReport({ report, mistakes }: ExerciseReportProps) {
  const t = useT();
  const { exercise, number, tried } = report;
  const known = mistakes?.exercises.get(exercise.id);
  const slips = mistakes?.slips.get(exercise.id)?.slice(0, SLIPS_SHOWN) ?? [];
  return (
    <li class="exercise-report" data-exercise-report={exercise.id}>
      <h2>
        {t('report.question', { number })}
        {exercise.optional && <span class="quiet"> {t('report.optional')}</span>}
      </h2>
      {mistakes && <p class="exercise-brief">{known ? plainTextOf(briefOf(known)) : t('report.noPrompt')}</p>}
      {tried === 0 ? <p class="quiet">{t('report.untried')}</p> : <Results report={report} />}
      {report.stuck > 0 && (
        <p class="stuck">
          <b class="stuck-mark">{t('report.stuckMark')}</b> {t('report.stuckHere', { count: report.stuck })}
        </p>
      )}
      {tried === 0 && report.fromCode > 0 && <p class="quiet">{t('report.toldByCode', { count: report.fromCode })}</p>}
      {slips.length > 0 && <Slips slips={slips} />}
    </li>
  );
}

function Results({ report }: { readonly report: ClassExercise }) {
  const t = useT();
  const { tried, passed, firstTry } = report;
  const troubles = troubleWords(t, report);
  return (
    <>
      <ResultBar tried={tried} passed={passed} firstTry={firstTry} />
      <p>{t('report.barWords', { tried, first: firstTry, later: passed - firstTry, open: tried - passed })}</p>
      {troubles.length > 0 && <p class="quiet">{troubles.join(t('report.clause'))}</p>}
    </>
  );
}

function troubleWords(t: Translate, { misses, help, fromCode }: ClassExercise): readonly string[] {
  return [
    ...(misses > 0 ? [t('report.misses', { misses })] : []),
    ...(help.hint > 0 ? [t('report.helpedHint', { count: help.hint })] : []),
    ...(help.step > 0 ? [t('report.helpedStep', { count: help.step })] : []),
    ...(help.answer > 0 ? [t('report.helpedAnswer', { count: help.answer })] : []),
    ...(fromCode > 0 ? [t('report.toldByCode', { count: fromCode })] : []),
  ];
}

function Slips({ slips }: { readonly slips: readonly SlipCount[] }) {
  const t = useT();
  return (
    <div class="exercise-slips">
      <b>{t('report.wrong')}</b>
      <ul>
        {slips.map(({ slip, times }) => (
          <li key={JSON.stringify(slip)}>{t('report.wrongCount', { what: slipWords(t, slip), count: times })}</li>
        ))}
      </ul>
    </div>
  );
}
