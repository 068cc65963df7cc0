import type { ClassExercise } from '../../progress/reports/fold-class-lesson.ts';
import { useT } from '../../ui/context.ts';

/** The parts of a class in one exercise, as lengths of a bar: right at once, later, not yet. Told apart by pattern too. */
export function ResultBar({ tried, firstTry, passed }: Pick<ClassExercise, 'tried' | 'firstTry' | 'passed'>) {
  const t = useT();
  const words = t('report.barWords', { tried, first: firstTry, later: passed - firstTry, open: tried - passed });
  const [first, whole] = [(100 * firstTry) / tried, (100 * passed) / tried];
  return (
    <svg class="result-bar" role="img" aria-label={words} viewBox="0 0 100 8" preserveAspectRatio="none">
      <title>{words}</title>
      <rect class="result-open" width="100" height="8" />
      <rect class="result-later" x={first} width={whole - first} height="8" />
      <rect class="result-first" width={first} height="8" />
    </svg>
  );
}
