import { useMemo } from 'preact/hooks';
import { needsDigits } from '../../typing/view/needs-digits.ts';
import { lastRecord, recordOf, type TypingRecord } from '../../typing/view/typing-record.ts';
import { useSpokenRecord } from '../../typing/view/use-spoken-record.ts';
import type { Draw, ViewProps } from '../view.ts';
import { type TypingAction, type TypingPlay, tallyOf, typing } from './engine.ts';
import type { TypingExercise } from './schema.ts';

/** What the views of all modes share. */
export interface TypingRound {
  readonly exercise: TypingExercise;
  readonly state: TypingPlay;
  /** May anything be typed now? */
  readonly listening: boolean;
  readonly finished: boolean;
  readonly digits: boolean;
  /** The same text last time. */
  readonly last: TypingRecord | undefined;
  /** The accuracy asked for, where it was not reached. */
  readonly missedGoal: number | undefined;
  readonly send: (action: TypingAction, draw?: Draw<TypingPlay>) => void;
  readonly say: (text: string) => void;
}

/** One round at the keyboard, made of what the host gives. */
export function useTypingRound(props: ViewProps<TypingExercise, TypingPlay, TypingAction>): TypingRound {
  const { exercise, state, act, open, solved, verdict, announce, history, ladder } = props;
  const finished = typing.isFinished?.(exercise, state) ?? false;
  const digits = useMemo(() => needsDigits(exercise), [exercise]);
  // Looked up once a round: what is typed now may be in the history by its end.
  const last = useMemo(() => lastRecord(history, exercise.id, exercise, tallyOf(state)), [exercise, finished]);
  const goal = ladder?.start.accuracy;
  const send = (action: TypingAction, draw?: Draw<TypingPlay>) => {
    // Leaving a finished round is no pause: the host would take it for a new beginning.
    if (finished) return;
    // Told with the first key, not before: an exercise that was only looked at stays untouched.
    if (goal !== undefined && goal !== state.goal && action.type === 'key') act({ type: 'goal', accuracy: goal });
    act(action, draw);
  };
  useSpokenRecord({ finished, record: () => recordOf(exercise, tallyOf(state)), say: announce });
  return {
    exercise,
    state,
    listening: open && !finished && !solved,
    finished,
    digits,
    last,
    missedGoal: verdict && !verdict.passed ? state.goal : undefined,
    send,
    say: announce,
  };
}
