import type { DayReport } from '../../progress/reports/pupil-report.ts';
import { useT } from '../../ui/context.ts';

/** A term of weekly lessons, or a summer fortnight, with room on the sheet. */
const DAYS_SHOWN = 20;
const [STEP, BAR, HEIGHT] = [32, 20, 70];

/** Answers a day as bars, lessons done as numbers above them; days without answers are left out. */
export function DaysPlot({ days }: { readonly days: readonly DayReport[] }) {
  const t = useT();
  const shown = days.slice(-DAYS_SHOWN);
  const most = Math.max(1, ...shown.map(({ answers }) => answers));
  const words = shown.map((day) => dayWords(day)).join('; ');
  function dayWords({ day, answers, lessonsDone }: DayReport): string {
    return t('report.daysWords', { day, answers, lessons: lessonsDone.length });
  }
  const width = Math.max(6, shown.length) * STEP;
  return (
    <figure class="days-plot">
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${width} ${HEIGHT + 42}`}
        style={{ maxWidth: `${width * 1.5}px` }}
      >
        <line class="plot-line" x1="0" x2={width} y1={HEIGHT + 18} y2={HEIGHT + 18} />
        {shown.map((day, index) => {
          const height = Math.max(2, (day.answers / most) * HEIGHT);
          const middle = index * STEP + STEP / 2;
          return (
            <g key={day.day} data-day={day.day}>
              <title>{dayWords(day)}</title>
              <rect class="plot-bar" x={middle - BAR / 2} width={BAR} y={HEIGHT + 18 - height} height={height} />
              {day.lessonsDone.length > 0 && (
                <text x={middle} y={HEIGHT + 14 - height}>
                  {day.lessonsDone.length}
                </text>
              )}
              <text class="plot-day" x={middle} y={HEIGHT + 32}>
                {day.day.slice('YYYY-'.length)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="quiet">
        {t('report.daysKey')} {days.length > shown.length && t('report.daysMore', { count: shown.length })}
      </figcaption>
    </figure>
  );
}
