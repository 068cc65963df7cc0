import { isNumber, isRecord } from '../../core/json.ts';
import { isSeed, toSeed } from '../../core/random.ts';
import { escapeHtml } from '../../core/text.ts';
import { firstTryAccuracy } from '../../typing/metrics.ts';
import { packTally } from '../../typing/pack-tally.ts';
import { defaultLadder } from '../../typing/practice/ladder.ts';
import { isRainOver, type RainEvent, type RainState, startRain, stepRain } from '../../typing/practice/rain.ts';
import { restoreTyping } from '../../typing/restore-typing.ts';
import { isTyped, startTyping, stepTyping } from '../../typing/step-typing.ts';
import { emptyTally, type Tally } from '../../typing/tally.ts';
import type { TypingState } from '../../typing/typing-state.ts';
import type { Engine, Verdict } from '../kind.ts';
import { dropsOf } from './drops-of.ts';
import { readRain } from './read-rain.ts';
import type { TypingExercise } from './schema.ts';

export interface TypingPlay {
  readonly seed: number;
  /** The share of characters that must be right at once. */
  readonly goal: number;
  readonly typing: TypingState;
  /** The game, once something falls. Until then, and where nothing may move, its words are typed as a text. */
  readonly rain: RainState | null;
}

/** `goal`: where the ladder of this machine starts; an exercise that asks for an accuracy of its own keeps to that. */
export type TypingAction = RainEvent | { readonly type: 'goal'; readonly accuracy: number };

/** The rules of `typing`. */
export const typing: Engine<TypingExercise, TypingPlay, TypingAction> = {
  start: ({ accuracy }, seed) => ({
    seed: toSeed(seed),
    goal: accuracy ?? defaultLadder.start.accuracy,
    typing: startTyping(),
    rain: null,
  }),
  restore,
  step,
  isReady: isFinished,
  isFinished,
  isCheckpoint: (exercise, before, after) => isFinished(exercise, after) || stretchOf(before) !== stretchOf(after),
  grade,
  replies: () => [],
  assist: (_exercise, state) => state,
  solve: ({ lines }, state) => ({
    ...state,
    rain: null,
    typing: { ...startTyping(), line: lines.length, tally: { ...emptyTally, slots: 1, clean: 1 } },
  }),
  reopen: (_exercise, state) => ({ ...state, typing: startTyping(), rain: null }),
  explain: ({ lines }) => lines.map((line) => ({ answer: escapeHtml(line.map(({ text }) => text).join('')) })),
  answer: ({ mode }, state) => ({ v: 1, mode, tally: packTally(tallyOf(state)) }),
};

/** What was typed, in the game or out of it. */
export const tallyOf = ({ typing: text, rain }: TypingPlay): Tally => rain?.typing.tally ?? text.tally;

function isFinished(exercise: TypingExercise, state: TypingPlay): boolean {
  return state.rain === null ? isTyped(exercise, state.typing) : isRainOver(state.rain);
}

/** A line of the text, or a drop. */
const stretchOf = ({ typing: { line }, rain }: TypingPlay): number =>
  rain === null ? line : rain.falling.length + rain.queue.length;

function step(exercise: TypingExercise, state: TypingPlay, action: TypingAction): TypingPlay {
  if (action.type === 'goal') return withGoal(exercise, state, action.accuracy);
  if (state.rain !== null || (action.type === 'tick' && exercise.game === 'rain')) return fall(exercise, state, action);
  if (action.type === 'tick') return state;
  const next = stepTyping(exercise, state.typing, action);
  return next === state.typing ? state : { ...state, typing: next };
}

function withGoal({ accuracy }: TypingExercise, state: TypingPlay, goal: number): TypingPlay {
  const isLegal = isNumber(goal) && goal > 0 && goal <= 1;
  return accuracy !== undefined || !isLegal || goal === state.goal ? state : { ...state, goal };
}

function fall(exercise: TypingExercise, state: TypingPlay, event: RainEvent): TypingPlay {
  // A text that was begun without the game goes on without it.
  if (state.rain === null && (state.typing.tally.hits > 0 || state.typing.tally.wrong > 0)) return state;
  const drops = dropsOf(exercise);
  const before = state.rain ?? startRain(drops, state.seed);
  const rain = stepRain(drops, before, event);
  return rain === state.rain ? state : { ...state, rain };
}

/** Passed if all is typed and accurate enough; how fast doesn't matter. */
function grade(exercise: TypingExercise, state: TypingPlay): Verdict {
  const accuracy = firstTryAccuracy(tallyOf(state)) ?? 0;
  const passed = isFinished(exercise, state) && accuracy >= state.goal;
  return { passed, score: passed ? 1 : Math.min(0.99, accuracy), parts: {} };
}

function restore(exercise: TypingExercise, saved: unknown): TypingPlay | undefined {
  if (!isRecord(saved)) return undefined;
  const { seed, goal, rain } = saved;
  const text = restoreTyping(exercise, saved.typing);
  if (!isSeed(seed) || text === undefined || !isNumber(goal) || goal <= 0 || goal > 1) return undefined;
  if (exercise.accuracy !== undefined && goal !== exercise.accuracy) return undefined;
  if (rain === null) return { seed, goal, typing: text, rain };
  const game = exercise.game === 'rain' ? readRain(dropsOf(exercise), rain) : undefined;
  return game && { seed, goal, typing: text, rain: game };
}
