import { assertNever } from '../../core/assert-never.ts';
import type { Program } from '../program.ts';
import type { RunResult } from '../run.ts';
import type { TurtleCommand } from '../turtle/command.ts';
import type { CodeFacts, ReadCode } from '../uses/code-facts.ts';
import type { Check } from './check.ts';
import { comparedText, countOf, countTextLines, looseText } from './compare-text.ts';
import { judgePage, type PageCheck } from './judge-page.ts';
import { type CheckPlan, placeIn, planChecks, probeOf } from './plan-checks.ts';

/** What the runs that `planChecks` asked for came to. */
export interface Evidence {
  readonly program: Program;
  readonly result: RunResult;
  /** In the plan's order. */
  readonly cases: readonly RunResult[];
  readonly solutionDrawing: readonly TurtleCommand[] | undefined;
}

/** How drawings are looked at. */
export interface DrawingRules {
  readonly isSameDrawing: (one: readonly TurtleCommand[], other: readonly TurtleCommand[]) => boolean;
  readonly countSides: (drawing: readonly TurtleCommand[]) => number;
  readonly isClosed: (drawing: readonly TurtleCommand[]) => boolean;
}

/** What judging needs beside the evidence. Parsers are large: they come only where a plan `needsReadCode`. */
export interface JudgeRules {
  readonly drawing: DrawingRules;
  readonly readCode: ReadCode | undefined;
}

interface Hearing {
  readonly plan: CheckPlan;
  readonly evidence: Evidence;
  readonly drawing: DrawingRules;
  readonly facts: CodeFacts | undefined;
}

/**
 * Which of the checks a program passes, in their order. One that didn't end by itself fails all that is asked of its output,
 * values and drawing; what is asked of its text or of a page that is there is judged all the same. Throws only if the
 * checks look at the code and no `readCode` was handed over.
 */
export function judgeChecks(checks: readonly Check[], evidence: Evidence, rules: JudgeRules): readonly boolean[] {
  const plan = planChecks(checks);
  if (plan.needsReadCode && rules.readCode === undefined) throw new Error('These checks need a reader of code.');
  const facts = plan.needsReadCode ? rules.readCode?.(evidence.program) : undefined;
  const hearing = { plan, evidence, drawing: rules.drawing, facts };
  return checks.map((check) => judge(check, hearing));
}

function judge(check: Check, hearing: Hearing): boolean {
  const { plan, evidence, facts } = hearing;
  switch (check.type) {
    case 'uses':
      return facts?.uses(check.word) === true;
    case 'uses-not':
      return facts?.uses(check.word) === false;
    case 'lines-at-most':
      return facts !== undefined && facts.lines <= check.count;
    case 'answers':
      return isAnswered(evidence.cases[placeIn(plan.cases, check.answers)], check.text);
    case 'page-has':
    case 'page-count':
    case 'page-text':
    case 'style':
    case 'alt-texts':
    case 'press':
      return judgePage(check satisfies PageCheck, evidence.result.page, plan.page.presses);
    default:
      return evidence.result.end.reason === 'done' && judgeEnded(check, hearing);
  }
}

type EndedCheck = Exclude<Check, PageCheck | { readonly type: 'uses' | 'uses-not' | 'lines-at-most' | 'answers' }>;

/** Of a program that ended by itself. */
function judgeEnded(check: EndedCheck, { plan, evidence, drawing }: Hearing): boolean {
  const { result, solutionDrawing } = evidence;
  switch (check.type) {
    case 'output-is':
      return isOutput(result.output, check.lines.join('\n'), check.exact);
    case 'output-has':
      return timesIn(result.output, check.text, check.exact) > 0;
    case 'output-times':
      return timesIn(result.output, check.text, check.exact) === check.count;
    case 'output-lines':
      return countTextLines(result.output) === check.count;
    case 'variable':
    case 'call':
    case 'assert':
      return result.probes[placeIn<unknown>(plan.probes, probeOf(check))]?.ok === true;
    case 'same-drawing':
      return solutionDrawing !== undefined && drawing.isSameDrawing(result.drawing, solutionDrawing);
    case 'sides':
      return drawing.countSides(result.drawing) === check.count;
    case 'closed':
      return drawing.isClosed(result.drawing);
    default:
      return assertNever(check);
  }
}

const isOutput = (output: string, wanted: string, exact: boolean): boolean =>
  comparedText(output, exact) === comparedText(wanted, exact);

const timesIn = (output: string, text: string, exact: boolean): number =>
  exact ? countOf(output, text) : countOf(looseText(output), looseText(text));

function isAnswered(run: RunResult | undefined, text: string): boolean {
  if (run?.end.reason !== 'done') return false;
  return text === '' ? looseText(run.output) === '' : timesIn(run.output, text, false) > 0;
}
