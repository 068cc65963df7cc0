import type { TypedRound } from '../../progress/typing-history.ts';
import { useT } from '../../ui/context.ts';

const [WIDTH, HEIGHT, EDGE] = [300, 70, 6];

interface SpeedPlotProps {
  readonly rounds: readonly TypedRound[];
  /** What is counted, with the first and the last speed. */
  readonly words: 'report.typingKeys' | 'report.typingHanzi';
}

/** Typing speed from round to round. Nothing for fewer than two rounds. */
export function SpeedPlot({ rounds, words }: SpeedPlotProps) {
  const t = useT();
  const speeds = rounds.flatMap(({ speed }) => (speed === null ? [] : [Math.round(speed)]));
  const [from, to] = [speeds[0], speeds[speeds.length - 1]];
  if (from === undefined || to === undefined || speeds.length < 2) return null;
  const most = Math.max(...speeds, 1);
  const points = speeds.map((speed, index) => {
    const x = EDGE + (index / (speeds.length - 1)) * (WIDTH - 2 * EDGE);
    return `${x.toFixed(1)},${(HEIGHT - EDGE - (speed / most) * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
  });
  const said =
    words === 'report.typingKeys' ? t('report.typingKeys', { from, to }) : t('report.typingHanzi', { from, to });
  return (
    <figure class="speed-plot">
      <svg role="img" aria-label={said} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <line class="plot-line" x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
        <polyline class="plot-curve" points={points.join(' ')} />
      </svg>
      <figcaption>
        {said} <span class="quiet">{t('report.typingRounds', { count: speeds.length })}</span>
      </figcaption>
    </figure>
  );
}
