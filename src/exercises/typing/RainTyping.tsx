import { useEffect, useState } from 'preact/hooks';
import type { TypingEvent } from '../../typing/event.ts';
import { startTyping } from '../../typing/step-typing.ts';
import type { TypingTarget } from '../../typing/target.ts';
import { textOf } from '../../typing/view/TypingLines.tsx';
import { TypingStage } from '../../typing/view/TypingStage.tsx';
import { recordOf } from '../../typing/view/typing-record.ts';
import { useT } from '../../ui/context.ts';
import { dropsOf } from './drops-of.ts';
import { RainSky } from './RainSky.tsx';
import { RoundRecord } from './RoundRecord.tsx';
import type { TypingRound } from './use-typing-round.ts';

/** Ten times a second; the stylesheet lets things glide in between. */
const TICK_MS = 100;

/** Words that fall. Time goes by only while the sky has the focus. */
export function RainTyping(round: TypingRound) {
  const t = useT();
  const { exercise, state, listening, finished, digits, last, send, say } = round;
  const [active, setActive] = useState(false);
  useTicks(active && listening, (at) => send({ type: 'tick', at }));
  const drops = dropsOf(exercise);
  const { rain } = state;
  // A key before the first tick would begin the words as a text, for which the rain does not come.
  const hear = (event: TypingEvent) => {
    if (rain !== null || event.type !== 'key') send(event);
  };
  const begun = rain?.begun ? rain.item : null;
  const item = begun ?? rain?.falling[0]?.item;
  const target: TypingTarget = (item === undefined ? undefined : drops[item]) ?? { mode: exercise.mode, lines: [] };
  const tally = rain?.typing.tally ?? state.typing.tally;
  const typing =
    begun === null ? { ...startTyping(), tally, misses: missesAt(round, item) } : (rain?.typing ?? state.typing);
  const left = rain ? rain.falling.length + rain.queue.length : drops.length;
  const words = rain?.falling.map((drop) => textOf(drops[drop.item]?.lines[0] ?? [])) ?? [];
  return (
    <TypingStage
      target={target}
      state={typing}
      digits={digits}
      listening={listening}
      finished={finished}
      reveal={exercise.help === 'full'}
      label={t('typing.rain.words', { words: words.join(' ') })}
      done={drops.length - left}
      total={drops.length}
      now={{ ...recordOf(exercise, tally), speed: null }}
      last={last}
      onEvent={hear}
      onActive={setActive}
      say={say}
    >
      {finished ? (
        <RoundRecord {...round} />
      ) : (
        <RainSky drops={drops} rain={rain} help={exercise.help} aim={item} begun={begun !== null} />
      )}
    </TypingStage>
  );
}

/** Wrong keys at a drop of which nothing is typed yet. */
const missesAt = ({ state: { rain } }: TypingRound, item: number | undefined): readonly string[] =>
  rain && rain.item === item ? rain.typing.misses : [];

function useTicks(running: boolean, tick: (at: number) => void): void {
  useEffect(() => {
    if (!running) return;
    let frame = 0;
    let last = 0;
    const go = (at: number) => {
      if (at - last >= TICK_MS) {
        last = at;
        tick(at);
      }
      frame = requestAnimationFrame(go);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [running]);
}
