import { judgeChecks } from '../../../code/checks/judge-checks.ts';
import { planChecks } from '../../../code/checks/plan-checks.ts';
import { gatherEvidence, type Looked } from '../../../code/gather-evidence.ts';
import type { CodeFile, Program } from '../../../code/program.ts';
import type { RunEvent, RunResult } from '../../../code/run.ts';
import { drawingRules } from '../../../code/turtle/drawing-rules.ts';
import { loadReadCode } from '../../../code/uses/load-read-code.ts';
import type { Run, Sandbox } from '../../../sandbox/open-sandbox.ts';
import type { CodeExercise } from '../schema.ts';

interface RunToJudge {
  readonly sandbox: Sandbox;
  readonly exercise: CodeExercise;
  readonly files: readonly CodeFile[];
  /** Settles when the program is kept: it doesn't begin before. */
  readonly saved: Promise<unknown>;
  /** It is run to be checked: the learner is asked nothing that goals know an answer to. */
  readonly unasked: boolean;
  /** A page that is shown anew while its text is written. */
  readonly draft: boolean;
  /** The learner waits for it, however long it takes. */
  readonly awaited: boolean;
  readonly onEvent: (event: RunEvent) => void;
  /** Is given each run as it begins, so that it can be stopped or answered. */
  readonly onRun: (run: Run) => void;
  /** The learner's own run has ended; what follows is only looked at. */
  readonly onEnd: (result: RunResult) => void;
}

/** Any will do; the same for a run and its repeats. */
const drawSeed = (): number => Math.floor(Math.random() * 2 ** 31);

/**
 * Runs a program for the learner, then again unseen for each case that a goal asks for. Gives for each goal whether it is
 * reached; undefined: it was stopped before all was seen.
 */
export async function judgeRun(wanted: RunToJudge): Promise<readonly boolean[] | undefined> {
  const { sandbox, exercise, files, saved, unasked, draft, awaited, onEvent, onRun, onEnd } = wanted;
  const { lang, solution } = exercise;
  const program: Program = { lang, files };
  const checks = exercise.goals.map(({ check }) => check);
  const begin = (what: Program, looked: Looked, hear?: (event: RunEvent) => void) => {
    const run = sandbox.run(what, {
      ...{ seed: drawSeed(), onEvent: hear ?? (() => undefined), silent: hear === undefined },
      ...{ draft, awaited, after: saved },
      ...given(looked),
    });
    onRun(run);
    return run.ended;
  };
  const evidence = await gatherEvidence(
    { checks, unasked, program, solution: { lang, files: solution } },
    {
      unseen: begin,
      own: async (what, looked) => {
        const result = await begin(what, looked, onEvent);
        onEnd(result);
        return result;
      },
    },
  );
  if (evidence === undefined) return undefined;
  const readCode = planChecks(checks).needsReadCode ? await loadReadCode(lang) : undefined;
  return judgeChecks(checks, evidence, { drawing: drawingRules, readCode });
}

/** Without what is not there: the sandbox takes a missing answer for "ask". */
const given = ({ answers, probes, page }: Looked) => ({
  ...(answers && { answers }),
  ...(probes && { probes }),
  ...(page && { page }),
});
