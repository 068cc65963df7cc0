import { useLayoutEffect } from 'preact/hooks';
import { useReducedMotion } from '../../typing/view/use-reduced-motion.ts';
import type { ViewProps } from '../view.ts';
import type { TypingAction, TypingPlay } from './engine.ts';
import { HanziTyping } from './HanziTyping.tsx';
import { KeysTyping } from './KeysTyping.tsx';
import { RainTyping } from './RainTyping.tsx';
import type { TypingExercise } from './schema.ts';
import { useTypingRound } from './use-typing-round.ts';

/** A text to type: key by key, with the machine's own input method, or as words that fall like rain. */
export default function TypingView(props: ViewProps<TypingExercise, TypingPlay, TypingAction>) {
  const { exercise, state } = props;
  const round = useTypingRound(props);
  const calm = useReducedMotion();
  useLayoutEffect(() => {
    // The time stamps of a draft are those of an earlier page.
    if ((state.rain?.typing ?? state.typing).lastAt !== null) round.send({ type: 'pause', at: 0 });
  }, []);
  if (exercise.game === 'rain' && (!calm || state.rain !== null)) return <RainTyping {...round} />;
  return exercise.mode === 'hanzi' ? <HanziTyping {...round} /> : <KeysTyping {...round} />;
}
