import { useMemo } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { Emphasis } from './Emphasis.tsx';
import css from './Figures.module.css';
import { LineSteps } from './LineSteps.tsx';
import { showCount, showShare } from './show-number.ts';
import { speedKey } from './speed-key.ts';
import type { TypingRecord } from './typing-record.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { VALUE } from './words-around.ts';

interface FiguresProps {
  /** How it goes. */
  readonly now: TypingRecord;
  /** The same text last time. */
  readonly last: TypingRecord | undefined;
  /** What is shown changes only with it: numbers that jump with every key take the eye from the text. */
  readonly line: number;
  /** How many lines there are. */
  readonly total?: number | undefined;
}

/** How it goes so far, and how it went last time. */
export function Figures(props: FiguresProps) {
  const { line, total, last } = props;
  const late = useAfterPaint({ line, total, last });
  return useMemo(() => <FiguresNow {...props} />, [late]);
}

function FiguresNow({ now: { accuracy, speed, unit }, last, line, total = 0 }: FiguresProps) {
  const t = useT();
  return (
    <p class={css.figures}>
      <LineSteps line={line} total={total} />
      {accuracy !== null && (
        <span>
          <Emphasis sentence={t('typing.accuracy', { share: VALUE })} value={showShare(accuracy)} />
        </span>
      )}
      {speed !== null && (
        <span>
          <Emphasis sentence={t(speedKey(unit), { count: VALUE })} value={showCount(speed)} />
        </span>
      )}
      {last?.speed ? <span>{t('typing.last', { count: showCount(last.speed) })}</span> : null}
    </p>
  );
}
