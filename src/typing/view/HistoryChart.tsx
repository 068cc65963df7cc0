import { useT } from '../../ui/context.ts';
import css from './HistoryChart.module.css';
import { NumberTable } from './NumberTable.tsx';
import { showCount, showShare } from './show-number.ts';

/** One round of typing. */
export interface ChartRound {
  /** 0..1. */
  readonly accuracy: number | null;
  /** A minute. */
  readonly speed: number | null;
}

const ROUNDS_AT_MOST = 30;

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 46;
const RIGHT = 52;
const TOP = 14;
const BOTTOM = 30;

/** Accuracy is drawn from here on: below it all looks alike. */
const ACCURACY_FROM = 0.5;

/** How typing went over the last rounds: accuracy as a full line, speed as a broken one; the same as a table. */
export function HistoryChart({ rounds }: { readonly rounds: readonly ChartRound[] }) {
  const t = useT();
  const shown = rounds.slice(-ROUNDS_AT_MOST);
  if (shown.length < 2) return null;
  const top = topOf(shown.map(({ speed }) => speed ?? 0));
  const x = (at: number) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / (shown.length - 1);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const accuracy = shown.map((round) =>
    round.accuracy === null ? null : y(Math.max(0, (round.accuracy - ACCURACY_FROM) / (1 - ACCURACY_FROM))),
  );
  const speed = shown.map((round) => (round.speed === null ? null : y(round.speed / top)));
  return (
    <figure class={css.chart}>
      <figcaption class={css.head}>
        {t('typing.chart.title', { count: showCount(shown.length) })}
        <span class={css.name} data-line="accuracy">
          {t('typing.chart.accuracy')}
        </span>
        <span class={css.name} data-line="speed">
          {t('typing.chart.speed')}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path class={css.grid} d={`M${LEFT} ${y(share)}H${WIDTH - RIGHT}`} />
            <text class={css.scale} data-line="accuracy" x={LEFT - 8} y={y(share) + 5}>
              {showShare(ACCURACY_FROM + share * (1 - ACCURACY_FROM))}
            </text>
            <text class={css.scale} data-line="speed" x={WIDTH - RIGHT + 8} y={y(share) + 5}>
              {showCount(share * top)}
            </text>
          </g>
        ))}
        <Line name="speed" ys={speed} x={x} />
        <Line name="accuracy" ys={accuracy} x={x} />
      </svg>
      <Numbers rounds={shown} />
    </figure>
  );
}

/** A round number above all speeds. */
const topOf = (speeds: readonly number[]): number => Math.max(20, Math.ceil(Math.max(...speeds) / 20) * 20);

interface LineProps {
  readonly name: 'accuracy' | 'speed';
  readonly ys: readonly (number | null)[];
  readonly x: (at: number) => number;
}

function Line({ name, ys, x }: LineProps) {
  const points = ys.flatMap((y, at) => (y === null ? [] : [{ x: x(at), y }]));
  const last = points[points.length - 1];
  return (
    <g class={css.line} data-line={name}>
      <polyline points={points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r="5" />}
    </g>
  );
}

function Numbers({ rounds }: { readonly rounds: readonly ChartRound[] }) {
  const t = useT();
  return (
    <NumberTable
      heads={[t('typing.chart.round'), t('typing.chart.accuracy'), t('typing.chart.speed')]}
      rows={rounds.map(({ accuracy, speed }, at) => [
        showCount(at + 1),
        accuracy === null ? '' : showShare(accuracy),
        speed === null ? '' : showCount(speed),
      ])}
    />
  );
}
