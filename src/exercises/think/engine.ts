import { assertNever } from '../../core/assert-never.ts';
import { isIndex } from '../../core/indexes.ts';
import { isArrayOf, isBoolean, isRecord, isString } from '../../core/json.ts';
import { clipText } from '../../core/text.ts';
import type { Engine } from '../kind.ts';
import type { ThinkExercise } from './schema.ts';

export interface ThinkState {
  readonly text: string;
  /** For each item of the checklist: did the child tick it? */
  readonly ticks: readonly boolean[];
  /** Stands as done although no text is here (it was written elsewhere). Writing takes it away. */
  readonly solved: boolean;
}

export type ThinkAction =
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'tick'; readonly item: number };

/** The rules of `think`. */
export const think: Engine<ThinkExercise, ThinkState, ThinkAction> = {
  start: ({ checklist }) => ({ text: '', ticks: checklist.map(() => false), solved: false }),
  restore,
  step,
  isReady: (_exercise, { text, solved }) => solved || text.trim() !== '',
  grade: (_exercise, state) => {
    const passed = state.solved || isEnough(state.text);
    return { passed, score: passed ? 1 : 0, parts: {} };
  },
  replies: () => [],
  /** Nobody can write the child's thought for it. */
  assist: (_exercise, state) => state,
  solve: (_exercise, state) => (isEnough(state.text) ? state : { ...state, solved: true }),
  reopen: (_exercise, state) => ({ ...state, solved: false }),
  again: (_exercise, state) => ({ ...state, solved: false }),
  explain: () => [],
  answer: (_exercise, { text, ticks }) => ({ text, ticks }),
};

/** Four exercise-book pages; keeps drafts and save files small. */
export const maxThinkLength = 4000;

/** A single character may be a whole answer: a number key is how the youngest, who can't type yet, choose a rule. */
const isEnough = (text: string): boolean => text.trim() !== '';

function restore({ checklist }: ThinkExercise, saved: unknown): ThinkState | undefined {
  if (!isRecord(saved)) return undefined;
  const { text, ticks, solved } = saved;
  if (!isString(text) || clipText(text, maxThinkLength) !== text) return undefined;
  if (!isArrayOf(ticks, isBoolean) || ticks.length !== checklist.length || !isBoolean(solved)) return undefined;
  return { text, ticks, solved };
}

function step({ checklist }: ThinkExercise, state: ThinkState, action: ThinkAction): ThinkState {
  switch (action.type) {
    case 'write': {
      const text = clipText(action.text, maxThinkLength);
      return text === state.text ? state : { ...state, text, solved: false };
    }
    case 'tick': {
      if (!isIndex(action.item, checklist.length)) return state;
      return { ...state, ticks: state.ticks.map((tick, item) => (item === action.item ? !tick : tick)) };
    }
    default:
      return assertNever(action);
  }
}
