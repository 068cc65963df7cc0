import { type CodeFile, codeOf } from '../../code/program.ts';
import { assertNever } from '../../core/assert-never.ts';
import { isIndex } from '../../core/indexes.ts';
import { isArrayOf, isBoolean, isRecord, isString } from '../../core/json.ts';
import { clipText, escapeHtml } from '../../core/text.ts';
import type { Engine, Explanation, Reply, Verdict } from '../kind.ts';
import { differingLine, type ShownLine } from './differing-line.ts';
import type { CodeExercise } from './schema.ts';

export interface CodeState {
  /** As the learner has them, in the order of the exercise's own. */
  readonly files: readonly CodeFile[];
  /** The latest run: of which code, and which goals it reached; null: not run yet. */
  readonly run: CodeRun | null;
  /** The place of the guess; null: none yet. */
  readonly guess: number | null;
  /** A line of the solution, shown as a step: its file and its place, from 0. */
  readonly shown: ShownLine | null;
  /** Stands as done though it was not run here. Writing takes it away. */
  readonly solved: boolean;
}

export interface CodeRun {
  /** All files' text as one. */
  readonly code: string;
  readonly goals: readonly boolean[];
}

export type CodeAction =
  | { readonly type: 'edit'; readonly file: string; readonly text: string }
  /** The program was run to its end, and looked at. */
  | { readonly type: 'ran'; readonly files: readonly CodeFile[]; readonly goals: readonly boolean[] }
  | { readonly type: 'guess'; readonly guess: number }
  /** Back to how the exercise began, or to an earlier run. */
  | { readonly type: 'replace'; readonly files: readonly CodeFile[] };

/** Four hundred long lines: room for any lesson, and drafts stay small. */
export const maxCodeLength = 20_000;

/** The rules of `code`. */
export const code: Engine<CodeExercise, CodeState, CodeAction> = {
  start: ({ start }) => ({ files: start, run: null, guess: null, shown: null, solved: false }),
  restore,
  step,
  isReady: (exercise, state) => state.solved || (mayRun(exercise, state) && isTouched(exercise, state)),
  isReached: (exercise, state) => grade(exercise, state).passed,
  grade,
  replies,
  assist,
  solve: (exercise, state) => ({
    ...state,
    files: exercise.solution.length > 0 ? exercise.solution : state.files,
    guess: exercise.mode === 'predict' ? exercise.guesses.findIndex(({ right }) => right) : null,
    solved: true,
  }),
  reopen: (_exercise, state) => state,
  again: (_exercise, state) => ({ ...state, solved: false, run: null, shown: null, guess: null }),
  goesOn: true,
  explain,
  answer: (_exercise, { files, guess }) => ({
    files: files.map(({ name, text }) => ({ name, text })),
    ...(guess === null ? {} : { guess }),
  }),
};

/** Is what was run the code that stands there now? */
export const isRun = ({ files, run }: CodeState): boolean => run !== null && run.code === codeOf(files);

/** May it be run? A guess comes first where one is asked for. */
export const mayRun = ({ mode }: CodeExercise, { guess }: CodeState): boolean => mode !== 'predict' || guess !== null;

/** The next line that the learner does not have yet: shown, not written. */
function assist({ solution }: CodeExercise, state: CodeState): CodeState {
  const shown = differingLine(solution, state.files);
  const isThere = shown === undefined || (shown.file === state.shown?.file && shown.line === state.shown.line);
  return isThere ? state : { ...state, shown };
}

const isTouched = ({ start }: CodeExercise, { files, run, guess }: CodeState): boolean =>
  run !== null || guess !== null || codeOf(files) !== codeOf(start);

function restore({ start, goals, guesses }: CodeExercise, saved: unknown): CodeState | undefined {
  if (!isRecord(saved) || !isBoolean(saved.solved)) return undefined;
  const files = readFiles(start, saved.files);
  const run = saved.run === null ? null : readRun(saved.run, goals.length);
  const guess = saved.guess === null || isIndex(saved.guess, guesses.length) ? saved.guess : undefined;
  const shown = saved.shown === null ? null : readShown(saved.shown);
  if (files === undefined || run === undefined || guess === undefined || shown === undefined) return undefined;
  return { files, run, guess, shown, solved: saved.solved };
}

/** Files as they come from outside; undefined unless they are exactly those of the exercise. */
export function readFiles(start: readonly CodeFile[], saved: unknown): readonly CodeFile[] | undefined {
  if (!Array.isArray(saved) || saved.length !== start.length) return undefined;
  const files = start.map(({ name }, index): CodeFile | undefined => {
    const file: unknown = saved[index];
    if (!isRecord(file) || file.name !== name || !isString(file.text)) return undefined;
    return clipText(file.text, maxCodeLength) === file.text ? { name, text: file.text } : undefined;
  });
  return isArrayOf(files, (file): file is CodeFile => file !== undefined) ? files : undefined;
}

function readRun(saved: unknown, goals: number): CodeRun | undefined {
  if (!isRecord(saved) || !isString(saved.code) || !isArrayOf(saved.goals, isBoolean)) return undefined;
  return saved.goals.length === goals ? { code: saved.code, goals: saved.goals } : undefined;
}

function readShown(saved: unknown): ShownLine | undefined {
  if (!isRecord(saved) || !isString(saved.file) || !isIndex(saved.line, maxCodeLength)) return undefined;
  return { file: saved.file, line: saved.line };
}

function step(exercise: CodeExercise, state: CodeState, action: CodeAction): CodeState {
  switch (action.type) {
    case 'edit':
      return withFiles(
        state,
        state.files.map((file) => (file.name === action.file ? { ...file, text: action.text } : file)),
      );
    case 'replace': {
      const files = readFiles(exercise.start, action.files);
      return files === undefined ? state : withFiles(state, files);
    }
    case 'ran': {
      const files = readFiles(exercise.start, action.files);
      if (files === undefined || action.goals.length !== exercise.goals.length || !mayRun(exercise, state))
        return state;
      return { ...state, run: { code: codeOf(files), goals: action.goals } };
    }
    case 'guess':
      if (!isIndex(action.guess, exercise.guesses.length) || state.run !== null) return state;
      return action.guess === state.guess ? state : { ...state, guess: action.guess };
    default:
      return assertNever(action);
  }
}

function withFiles(state: CodeState, files: readonly CodeFile[]): CodeState {
  const clipped = files.map(({ name, text }) => ({ name, text: clipText(text, maxCodeLength) }));
  return codeOf(clipped) === codeOf(state.files) ? state : { ...state, files: clipped, solved: false };
}

function grade({ mode, goals }: CodeExercise, state: CodeState): Verdict {
  const ran = state.solved || isRun(state);
  if (mode === 'predict') {
    // A guess is no answer: what it was is recorded, and no miss.
    const passed = ran && state.guess !== null;
    return { passed, score: Number(passed), parts: {} };
  }
  const reached = goals.map((_, goal) => state.solved || (ran && state.run?.goals[goal] === true));
  const passed = ran && reached.every(Boolean);
  const score = goals.length === 0 ? Number(passed) : reached.filter(Boolean).length / goals.length;
  return { passed, score, parts: Object.fromEntries(reached.map((is, goal) => [String(goal), is])) };
}

function replies({ guesses }: CodeExercise, { guess }: CodeState): readonly Reply[] {
  const reply = guess === null ? undefined : guesses[guess]?.reply;
  return reply === undefined ? [] : [{ part: String(guess), html: reply }];
}

function explain({ solution, guesses }: CodeExercise): readonly Explanation[] {
  const right = guesses.flatMap((guess) => (guess.right ? [{ answer: guess.html, reason: guess.reply }] : []));
  const files = solution.filter(({ text }) => text.trim() !== '');
  return [...right, ...files.map(({ text }) => ({ answer: `<pre><code>${escapeHtml(text)}</code></pre>` }))];
}
