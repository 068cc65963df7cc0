import { RecordCard } from '../../typing/view/RecordCard.tsx';
import { recordOf } from '../../typing/view/typing-record.ts';
import { tallyOf } from './engine.ts';
import type { TypingRound } from './use-typing-round.ts';

/** How the round went, once all is typed. */
export function RoundRecord({ exercise, state, last, missedGoal }: TypingRound) {
  const tally = tallyOf(state);
  return <RecordCard tally={tally} now={recordOf(exercise, tally)} last={last} goal={missedGoal} />;
}
