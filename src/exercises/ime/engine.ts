import { isBoolean, isNumber, isRecord } from '../../core/json.ts';
import { escapeHtml } from '../../core/text.ts';
import { type ImeState, restoreIme, startIme } from '../../typing/ime/ime-state.ts';
import { type ImeAction, stepIme } from '../../typing/ime/step-ime.ts';
import { firstTryAccuracy } from '../../typing/metrics.ts';
import { packTally } from '../../typing/pack-tally.ts';
import { defaultLadder } from '../../typing/practice/ladder.ts';
import { restoreTyping } from '../../typing/restore-typing.ts';
import { isTyped, startTyping, stepTyping } from '../../typing/step-typing.ts';
import type { TargetLine, TypingTarget } from '../../typing/target.ts';
import type { TypingState } from '../../typing/typing-state.ts';
import type { Engine, Verdict } from '../kind.ts';
import type { ImeExercise } from './schema.ts';

/** The practice input method, and the text that comes out of it. */
export interface ImeExerciseState {
  /** The share of characters that must be right at the first try. */
  readonly goal: number;
  readonly ime: ImeState;
  readonly typing: TypingState;
  /** Did the latest key come through the machine's own input method? */
  readonly machineIme: boolean;
}

/** `goal`: where the ladder of this machine starts; an exercise that asks for an accuracy of its own keeps to that. */
export type ImeExerciseAction = ImeAction | { readonly type: 'goal'; readonly accuracy: number };

/** The rules of `ime`. */
export const ime: Engine<ImeExercise, ImeExerciseState, ImeExerciseAction> = {
  start: begun,
  restore,
  step,
  isReady: isDone,
  isFinished: isDone,
  isCheckpoint: (_exercise, before, after) => before.typing.line !== after.typing.line,
  grade,
  replies: () => [],
  assist: (_exercise, state) => state,
  solve,
  reopen: (exercise, { goal }) => ({ ...begun(exercise), goal }),
  explain: ({ lines }) => lines.map((line) => ({ answer: escapeHtml(textOf(line)) })),
  answer: (_exercise, { typing }) => ({ v: 1, mode: 'hanzi', tally: packTally(typing.tally) }),
};

/** What the exercise asks for, as the core of typing wants it. */
export const targetOf = ({ lines }: ImeExercise): TypingTarget => ({ mode: 'hanzi', lines });

const textOf = (line: TargetLine): string => line.map(({ text }) => text).join('');

function begun({ accuracy }: ImeExercise): ImeExerciseState {
  const goal = accuracy ?? defaultLadder.start.accuracy;
  return { goal, ime: startIme, typing: startTyping(), machineIme: false };
}

function isDone(exercise: ImeExercise, { typing }: ImeExerciseState): boolean {
  return isTyped(targetOf(exercise), typing);
}

function step(exercise: ImeExercise, state: ImeExerciseState, action: ImeExerciseAction): ImeExerciseState {
  if (action.type === 'goal') return withGoal(exercise, state, action.accuracy);
  if (isDone(exercise, state)) return state;
  // The machine's own input method takes this Shift too: it is meant for that one.
  if (action.type === 'switch' && state.machineIme) return { ...state, machineIme: false };
  const { state: ime, events } = stepIme(exercise.dictionary, state.ime, action);
  // The key itself says that the learner is at work, and how Caps Lock stands.
  const all = action.type === 'key' ? [action, ...events] : events;
  const typing = all.reduce((before, event) => stepTyping(targetOf(exercise), before, event), state.typing);
  const machineIme = action.type === 'key' ? action.ime : state.machineIme;
  const isSame = ime === state.ime && typing === state.typing && machineIme === state.machineIme;
  return isSame ? state : { ...state, ime, typing, machineIme };
}

const withGoal = ({ accuracy }: ImeExercise, state: ImeExerciseState, goal: number): ImeExerciseState =>
  accuracy === undefined && isShare(goal) && goal !== state.goal ? { ...state, goal } : state;

const isShare = (value: unknown): value is number => isNumber(value) && value > 0 && value <= 1;

/** Passed if all is typed and accurate enough; how fast doesn't matter. */
function grade(exercise: ImeExercise, state: ImeExerciseState): Verdict {
  const { tally } = state.typing;
  const passed = isDone(exercise, state) && (firstTryAccuracy(tally) ?? 0) >= state.goal;
  const share = tally.clean / Math.max(1, exercise.lines.flat().length);
  return { passed, score: passed ? 1 : Math.min(0.99, share), parts: {} };
}

/** All typed, each line in one go. */
function solve(exercise: ImeExercise, { goal }: ImeExerciseState): ImeExerciseState {
  const target = targetOf(exercise);
  const typing = exercise.lines.reduce(
    (before, line) => stepTyping(target, before, { type: 'text', at: 0, del: 0, ins: textOf(line) }),
    startTyping(),
  );
  return { ...begun(exercise), goal, typing };
}

function restore(exercise: ImeExercise, saved: unknown): ImeExerciseState | undefined {
  if (!isRecord(saved) || !isBoolean(saved.machineIme) || !isShare(saved.goal)) return undefined;
  const ime = restoreIme(exercise.dictionary, saved.ime);
  const typing = restoreTyping(targetOf(exercise), saved.typing);
  if (ime === undefined || typing === undefined) return undefined;
  if (exercise.accuracy !== undefined && saved.goal !== exercise.accuracy) return undefined;
  return { goal: saved.goal, ime, typing, machineIme: saved.machineIme };
}
