import { useLayoutEffect, useRef } from 'preact/hooks';
import { slotAt } from '../../typing/slot-at.ts';
import { Figures } from '../../typing/view/Figures.tsx';
import { HanziHint } from '../../typing/view/HanziHint.tsx';
import { HanziLines } from '../../typing/view/HanziLines.tsx';
import { textOf } from '../../typing/view/TypingLines.tsx';
import { recordOf } from '../../typing/view/typing-record.ts';
import { useT } from '../../ui/context.ts';
import css from './HanziTyping.module.css';
import { RoundRecord } from './RoundRecord.tsx';
import type { TypingRound } from './use-typing-round.ts';

/** A text written with the machine's own input method, into a field right under the line. */
export function HanziTyping(round: TypingRound) {
  const t = useT();
  const { exercise, state, listening, finished, last, send, say } = round;
  const { typing } = state;
  const card = useRef<HTMLDivElement>(null);
  const wasFinished = useRef(finished);
  useLayoutEffect(() => {
    if (wasFinished.current && !finished) card.current?.querySelector('textarea')?.focus();
    wasFinished.current = finished;
  }, [finished]);
  const line = slotAt(exercise, typing)?.line ?? exercise.lines.length;
  return (
    <>
      <div data-figures hidden={finished}>
        <Figures now={recordOf(exercise, typing.tally)} last={last} line={line} total={exercise.lines.length} />
      </div>
      <div ref={card} class={css.card}>
        {finished ? (
          <RoundRecord {...round} />
        ) : (
          <HanziLines
            target={exercise}
            state={typing}
            listening={listening}
            label={t('typing.lineOf', {
              line: line + 1,
              total: exercise.lines.length,
              text: textOf(exercise.lines[line] ?? []),
            })}
            onEvent={send}
          />
        )}
      </div>
      {!finished && <HanziHint target={exercise} state={typing} active={listening} say={say} />}
    </>
  );
}
