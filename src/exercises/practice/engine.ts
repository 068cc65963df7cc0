import { isRecord } from '../../core/json.ts';
import { isSeed, toSeed } from '../../core/random.ts';
import type { TypingEvent } from '../../typing/event.ts';
import { firstTryAccuracy } from '../../typing/metrics.ts';
import { packTally } from '../../typing/pack-tally.ts';
import { restoreTyping } from '../../typing/restore-typing.ts';
import { isTyped, startTyping, stepTyping } from '../../typing/step-typing.ts';
import type { TypingState } from '../../typing/typing-state.ts';
import type { Engine } from '../kind.ts';
import { type Round, readRound } from './round.ts';
import type { PracticeExercise } from './schema.ts';

export interface PracticePlay {
  readonly seed: number;
  /** Null until the learner begins: what a round is made of depends on all they have typed so far. */
  readonly round: Round | null;
  readonly typing: TypingState;
}

export type PracticeAction = TypingEvent | { readonly type: 'round'; readonly round: Round };

const NOTHING: Round = { target: { mode: 'keys', lines: [] }, keys: '', focus: '' };

/** The rules of `practice`: one round is one answer, and every round that is typed to its end is a pass. */
export const practice: Engine<PracticeExercise, PracticePlay, PracticeAction> = {
  start: (_exercise, seed) => ({ seed: toSeed(seed), round: null, typing: startTyping() }),
  restore,
  step,
  isReady: isFinished,
  isFinished,
  isCheckpoint: (_exercise, before, after) => before.round !== after.round || before.typing.line !== after.typing.line,
  grade(exercise, state) {
    const passed = isFinished(exercise, state);
    return { passed, score: passed ? 1 : Math.min(0.99, firstTryAccuracy(state.typing.tally) ?? 0), parts: {} };
  },
  replies: () => [],
  assist: (_exercise, state) => state,
  solve: (exercise, state) =>
    isFinished(exercise, state) ? state : { ...state, round: NOTHING, typing: startTyping() },
  reopen: (_exercise, state) => state,
  explain: () => [],
  answer: ({ own }, { round, typing }) => ({
    v: 1,
    mode: (round ?? NOTHING).target.mode,
    tally: packTally(typing.tally),
    keys: (round ?? NOTHING).keys,
    // The lesson's own words open no keys, so they are no round on the way there.
    rounds: own ? 0 : 1,
  }),
};

function isFinished(_: PracticeExercise, { round, typing }: PracticePlay): boolean {
  return round !== null && isTyped(round.target, typing);
}

function step(_exercise: PracticeExercise, state: PracticePlay, action: PracticeAction): PracticePlay {
  const { round, typing } = state;
  if (action.type === 'round') return round === null ? { ...state, round: action.round, typing: startTyping() } : state;
  if (round === null) return state;
  const next = stepTyping(round.target, typing, action);
  return next === typing ? state : { ...state, typing: next };
}

function restore(_exercise: PracticeExercise, saved: unknown): PracticePlay | undefined {
  if (!isRecord(saved) || !isSeed(saved.seed)) return undefined;
  const { seed } = saved;
  if (saved.round === null) return { seed, round: null, typing: startTyping() };
  const round = readRound(saved.round);
  const typing = round && restoreTyping(round.target, saved.typing);
  return round && typing ? { seed, round, typing } : undefined;
}
