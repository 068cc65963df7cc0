import type { Check } from './checks/check.ts';
import type { Evidence } from './checks/judge-checks.ts';
import { planChecks } from './checks/plan-checks.ts';
import type { Program } from './program.ts';
import type { PageWanted, Probe, RunResult } from './run.ts';

/** What a run is to be looked at for, or made with. */
export interface Looked {
  readonly answers?: readonly string[] | undefined;
  readonly probes?: readonly Probe[] | undefined;
  readonly page?: PageWanted | undefined;
}

/** The runs that goals ask for, each begun when the one before has ended. */
export interface Runs {
  /** The program itself, for whoever looks on. */
  readonly own: (program: Program, looked: Looked) => Promise<RunResult>;
  /** The program again, or the solution, unseen. */
  readonly unseen: (program: Program, looked: Looked) => Promise<RunResult>;
}

interface Wanted {
  readonly checks: readonly Check[];
  /** Nobody is there to be asked: where goals bring answers along, the program gets those of the first. */
  readonly unasked?: boolean | undefined;
  readonly program: Program;
  /** Files empty: there is none. */
  readonly solution: Program;
}

/** Runs a program as often as its goals ask for; undefined: it was cut short, so that nothing can be said of it. */
export async function gatherEvidence(wanted: Wanted, runs: Runs): Promise<Evidence | undefined> {
  const { checks, program, solution } = wanted;
  const plan = planChecks(checks);
  const answers = wanted.unasked ? plan.cases[0] : undefined;
  const result = await runs.own(program, { answers, probes: plan.probes, page: plan.page });
  if (isCutShort(result)) return undefined;
  const cases: RunResult[] = [];
  for (const given of plan.cases) {
    const again = await runs.unseen(program, { answers: given });
    if (isCutShort(again)) return undefined;
    cases.push(again);
  }
  const solved = plan.needsSolutionDrawing ? await runs.unseen(solution, { answers: [] }) : undefined;
  return { program, result, cases, solutionDrawing: solved?.drawing };
}

const isCutShort = ({ end }: RunResult): boolean => end.reason === 'stopped' || end.reason === 'broken';
