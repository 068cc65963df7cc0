import { judgeChecks } from '../code/checks/judge-checks.ts';
import { planChecks } from '../code/checks/plan-checks.ts';
import { gatherEvidence } from '../code/gather-evidence.ts';
import type { CodeFile, Program } from '../code/program.ts';
import type { RunEnd, RunResult } from '../code/run.ts';
import { drawingRules } from '../code/turtle/drawing-rules.ts';
import { loadReadCode } from '../code/uses/load-read-code.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { type RunInNode, runInNode } from '../sandbox/node/run-program-in-node.ts';
import type { CompiledContent } from './content-compiler.ts';
import type { ExerciseDraft } from './lesson-draft.ts';
import { addressOf } from './lesson-source.ts';
import type { Problem } from './problem.ts';
import { type ProofCache, proofCache } from './proof-cache.ts';
import { type Report, reporter } from './reporter.ts';

/** As long as a slow machine may need for what a learner is to run in a second or two. */
const PROOF_MS = 10_000;

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

interface CodeBox {
  readonly exercise: CodeExercise;
  readonly at: ExerciseDraft['at'];
  readonly file: string;
}

/**
 * Runs what authors wrote: a solution must reach all its goals, the code to begin with must not, and what is only to be
 * run must end. Pages need a browser: the browser tests prove theirs. Proofs are remembered from one time to the next.
 */
export async function proveCodes(content: CompiledContent, run: RunInNode = runInNode): Promise<readonly Problem[]> {
  const cache = proofCache();
  const problems: Problem[] = [];
  for (const { exercise, at, file } of codeBoxes(content)) {
    const told = reporter(file);
    await prove(exercise, run, cache, (code, params) => told.report(at, code, params));
    problems.push(...told.problems);
  }
  cache.save();
  return problems;
}

function codeBoxes({ courses, drafts }: CompiledContent): readonly CodeBox[] {
  const lessons = new Map(
    courses.flatMap(({ lessons }) => lessons.map((lesson) => [`${lesson.address}/${lesson.lang}`, lesson])),
  );
  return drafts.flatMap(({ source, blocks }) => {
    const lesson = lessons.get(`${addressOf(source)}/${source.lang}`);
    const exercises = new Map(
      lesson?.blocks.flatMap((block) => (block.type === 'exercise' ? [[block.exercise.id, block.exercise]] : [])),
    );
    return blocks.flatMap((block): readonly CodeBox[] => {
      if (block.type !== 'exercise') return [];
      const exercise = exercises.get(`${addressOf(source)}#${block.workingId}`);
      return exercise?.kind === 'code' && exercise.lang !== 'web'
        ? [{ exercise, at: block.at, file: source.file }]
        : [];
    });
  });
}

type Tell = (code: string, params: Parameters<Report>[2]) => void;

async function prove(exercise: CodeExercise, run: RunInNode, cache: ProofCache, tell: Tell): Promise<void> {
  const { mode, start, solution, goals } = exercise;
  if (mode === 'goals' && solution.length > 0) {
    const solved = await cache.of(exercise, solution, () => look(exercise, solution, run));
    const missed = goals
      .filter((_, goal) => solved.goals[goal] !== true)
      .map(({ html }) => html.replace(/<[^>]*>/g, ''));
    if (missed.length > 0) tell('code-solution-fails', { goals: missed.join('\n'), seen: solved.seen });
    const begun = await cache.of(exercise, start, () => look(exercise, start, run));
    if (begun.goals.every(Boolean)) tell('code-start-passes', {});
  } else if (mode !== 'goals') {
    const begun = await cache.of(exercise, start, () => look(exercise, start, run));
    if (begun.isEndless) tell('code-endless', {});
  }
}

/** What a program came to, as far as a proof asks. */
export interface Looked {
  readonly goals: readonly boolean[];
  /** What was printed, or how it failed, for whoever has to mend it. */
  readonly seen: string;
  readonly isEndless: boolean;
}

async function look(exercise: CodeExercise, files: readonly CodeFile[], run: RunInNode): Promise<Looked> {
  const { lang, solution } = exercise;
  const checks = exercise.goals.map(({ check }) => check);
  const program: Program = { lang, files };
  const begin = (what: Program, options: Omit<Parameters<RunInNode>[1], 'seed' | 'ms'>): Promise<RunResult> =>
    run(what, { answers: [], ...options, seed: 1, ms: PROOF_MS });
  const evidence = await gatherEvidence(
    { checks, unasked: true, program, solution: { lang, files: solution } },
    {
      own: (what, { answers = [], probes = [] }) => begin(what, { answers, probes }),
      unseen: (what, { answers = [] }) => begin(what, { answers }),
    },
  );
  if (evidence === undefined) return { goals: [], seen: '', isEndless: false };
  const readCode = planChecks(checks).needsReadCode ? await loadReadCode(lang) : undefined;
  const { end, output } = evidence.result;
  return {
    goals: judgeChecks(checks, evidence, { drawing: drawingRules, readCode }),
    seen: seenOf(end, output),
    isEndless: end.reason === 'timeout' || end.reason === 'memory',
  };
}

const SEEN_AT_MOST = 300;

const seenOf = (end: RunEnd, output: string): string =>
  (end.reason === 'error' ? end.error.original : end.reason === 'done' ? output : end.reason)
    .trim()
    .slice(-SEEN_AT_MOST);
