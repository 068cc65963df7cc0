import { findingAt } from '../../source/finding.ts';
import { type BracketProblem, closingOf, matchBrackets } from '../../source/match-brackets.ts';
import type { PythonFinding } from '../python-finding.ts';
import type { Statement } from '../scan-python.ts';

function told(problem: BracketProblem): PythonFinding {
  if (problem.type === 'extra') return findingAt('py-bracket-extra', problem.close, { close: problem.close.text });
  const [open, right] = [problem.open.text, closingOf(problem.open.text)];
  if (problem.type === 'open') return findingAt('py-bracket-open', problem.open, { open, close: right });
  return findingAt('py-bracket-mismatch', problem.close, { open, close: problem.close.text, right });
}

/** Brackets of a statement that have no partner, or a wrong one. */
export const findBrackets = ({ tokens }: Statement): readonly PythonFinding[] =>
  matchBrackets(tokens).problems.map(told);
