import { TypedText } from '../../typing/view/TypedText.tsx';
import { RoundRecord } from './RoundRecord.tsx';
import type { TypingRound } from './use-typing-round.ts';

/** A text typed key by key, or Chinese characters by their syllables, letter by letter: no input method is needed. */
export function KeysTyping(round: TypingRound) {
  const { exercise, state, listening, last, send, say } = round;
  return (
    <TypedText
      target={exercise}
      state={state.typing}
      listening={listening}
      help={exercise.help}
      last={last}
      onEvent={(event, draw) => send(event, draw && (({ typing }) => draw(typing)))}
      say={say}
    >
      <RoundRecord {...round} />
    </TypedText>
  );
}
