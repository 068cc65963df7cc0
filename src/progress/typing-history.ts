import type { Attempt } from '../exercises/attempt.ts';
import { chronological } from '../records/chronological.ts';
import { addTallies } from '../typing/add-tallies.ts';
import { cpm, firstTryAccuracy, hanziPerMinute } from '../typing/metrics.ts';
import { readTypingAnswer } from '../typing/read-typing-answer.ts';
import { emptyTally, type Tally } from '../typing/tally.ts';
import { isTypingKind } from '../typing/typing-kinds.ts';

/** How one round went: accuracy 0..1, speed a minute; null: not defined. */
export interface TypedRound {
  readonly accuracy: number | null;
  readonly speed: number | null;
}

/** All that somebody typed. */
export interface TypingHistory {
  /** Rounds typed key by key, oldest first; their speed in keys a minute. */
  readonly keys: readonly TypedRound[];
  /** Rounds typed with an input method, oldest first; their speed in characters a minute. */
  readonly hanzi: readonly TypedRound[];
  /** Every key together. */
  readonly tally: Tally;
}

/** Rounds of fewer characters say nothing: a card passed on another machine, a round broken off. */
const SLOTS_AT_LEAST = 8;

/** Folds attempts, in any order, into what their learner has typed. */
export function typingHistory(attempts: Iterable<Attempt>): TypingHistory {
  const answers = chronological([...attempts].filter(({ kind }) => isTypingKind(kind))).flatMap(
    ({ answer }) => readTypingAnswer(answer) ?? [],
  );
  const whole = answers.filter(({ tally }) => tally.slots >= SLOTS_AT_LEAST);
  const [keys, hanzi] = [whole.filter(({ mode }) => mode !== 'hanzi'), whole.filter(({ mode }) => mode === 'hanzi')];
  return {
    keys: keys.map(({ tally }) => ({ accuracy: firstTryAccuracy(tally), speed: cpm(tally) })),
    hanzi: hanzi.map(({ tally }) => ({ accuracy: firstTryAccuracy(tally), speed: hanziPerMinute(tally) })),
    tally: keys.reduce((sum, { tally }) => addTallies(sum, tally), emptyTally),
  };
}
