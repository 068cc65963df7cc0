import { z } from 'zod';
import { caseRow } from '../../code/checks/case-row.ts';
import type { Check } from '../../code/checks/check.ts';
import { readCheck } from '../../code/checks/read-check.ts';
import type { CodeFile, CodeLang } from '../../code/program.ts';
import type { Json } from '../../core/json.ts';
import type { AuthoredBox } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';
import { hasFlag, type Report, readBase, readReply, reporter, reportUnexpected } from '../read-box.ts';
import { readFiles } from './read-files.ts';
import { readLang } from './read-lang.ts';

/** A goal as its author wrote it, and what it asks. */
export interface CodeGoal {
  readonly html: Html;
  readonly check: Check;
}

/** What a learner may think will happen. */
export interface CodeGuess {
  readonly html: Html;
  readonly right: boolean;
  readonly reply?: Html | undefined;
}

/**
 * Code to write and run. `goals`: it is done when all of them are reached; `free`: when it has been run; `predict`: it is
 * run only after a guess of what will happen.
 */
export interface CodeExercise extends ExerciseBase {
  readonly kind: 'code';
  readonly lang: CodeLang;
  readonly mode: 'goals' | 'free' | 'predict';
  /** There is a bug to find. */
  readonly fix: boolean;
  readonly start: readonly CodeFile[];
  /** Empty where anything will do. */
  readonly solution: readonly CodeFile[];
  readonly goals: readonly CodeGoal[];
  readonly guesses: readonly CodeGuess[];
}

const attributes = {
  lang: { zh: '语言', type: 'text' },
  free: { zh: '自由', type: 'flag' },
  fix: { zh: '找错', type: 'flag' },
  predict: { zh: '先猜', type: 'flag' },
} as const;

/** Fences of code, then goals as a list or a table of cases; with `predict` an ordered list of guesses instead. */
const schema = z.custom<AuthoredBox>().transform((box, context): CodeExercise => {
  const report = reporter(context);
  const [free, predict] = [hasFlag(box, 'free'), hasFlag(box, 'predict')];
  const mode = predict ? 'predict' : free ? 'free' : 'goals';
  const shape = {
    attributes,
    lists: 1,
    checks: predict,
    replies: predict,
    tables: predict ? 0 : 1,
    marks: false,
  } as const;
  reportUnexpected(box, shape, report);
  if (free && predict) report('code-free-predict', ['attributes', 'predict']);
  const lang = readLang(box, report);
  const { start, solution, checks } = readFiles(box, lang, report);
  const goals = mode === 'goals' ? readGoals(box, lang, checks, report) : [];
  const guesses = mode === 'predict' ? readGuesses(box, report) : [];
  if (mode === 'free' && box.items.length > 0) report('code-free-goals', ['items', 0]);
  if (mode === 'goals' && goals.length === 0 && box.items.length === 0) report('code-no-goals', []);
  if (mode === 'goals' && solution.length === 0) report('code-no-solution', []);
  return { ...readBase(box), kind: 'code', lang, mode, fix: hasFlag(box, 'fix'), start, solution, goals, guesses };
});

function readGoals(box: AuthoredBox, lang: CodeLang, asserts: readonly string[], report: Report): readonly CodeGoal[] {
  let used = 0;
  const listed = box.items.flatMap(({ html, text }, index): readonly CodeGoal[] => {
    const read = readCheck(text, lang);
    if (read.ok) return [{ html, check: read.check.type === 'assert' ? withCode(asserts[used++]) : read.check }];
    const params = { goal: text, ...(read.nearest === undefined ? {} : { nearest: read.nearest }) };
    report('code-goal-unknown', ['items', index], params);
    return [];
  });
  const rows = box.tables.flatMap(({ head, rows }) =>
    rows.map(([answers, output]): CodeGoal => {
      const sides = [answers, output].map((cell, side) => `${head[side]?.html ?? ''} <b>${cell?.html ?? ''}</b>`);
      const html = sides.join(' → ');
      return { html, check: caseRow(answers?.text ?? '', output?.text ?? '') };
    }),
  );
  if (used !== asserts.length) report('code-check-count', []);
  return [...listed, ...rows];
}

const withCode = (code = ''): Check => ({ type: 'assert', code });

function readGuesses(box: AuthoredBox, report: Report): readonly CodeGuess[] {
  const guesses = box.items.map((item) => ({ html: item.html, right: item.checked === true, reply: readReply(item) }));
  box.items.forEach((item, index) => {
    if (item.checked === undefined || !item.ordered) report('code-guess-form', ['items', index]);
  });
  if (guesses.length < 2) report('code-few-guesses', []);
  if (guesses.filter(({ right }) => right).length !== 1 && guesses.length >= 2) report('code-one-right-guess', []);
  return guesses;
}

/** The kind's door for the compiler. */
export const code = {
  schema,
  names: { zh: '代码' },
  attributes,
  hasCode: true,
  /** What a goal says may differ with the language of the program's own words; what it asks may not. */
  grading: ({ lang, mode, goals, guesses }: CodeExercise): Json => ({
    lang,
    mode,
    goals: goals.map(({ check }) => check.type),
    right: guesses.findIndex(({ right }) => right),
  }),
} as const;
