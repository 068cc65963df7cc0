import { findingAt } from '../../source/finding.ts';
import { type BracketProblem, closingOf, matchBrackets } from '../../source/match-brackets.ts';
import type { Token } from '../../source/token.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';

function told(problem: BracketProblem): JavascriptFinding {
  if (problem.type === 'extra') {
    const close = problem.close.text;
    return findingAt(close === '}' ? 'js-brace-extra' : 'js-bracket-extra', problem.close, { close });
  }
  const [open, right] = [problem.open.text, closingOf(problem.open.text)];
  if (problem.type === 'open')
    return findingAt(open === '{' ? 'js-brace-open' : 'js-bracket-open', problem.open, { open, close: right });
  return findingAt('js-bracket-mismatch', problem.close, { open, close: problem.close.text, right });
}

/** The margin of the line that a word stands in. */
function marginOf(token: Token, tokens: readonly Token[]): number {
  return tokens.find(({ line }) => line === token.line)?.column ?? token.column;
}

/**
 * The brace that most likely misses its end: one whose partner, first in its line, stands further left than the line
 * that opened it, for that partner was meant for a brace further out.
 */
function blame(problem: BracketProblem, pairs: ReadonlyMap<Token, Token>, tokens: readonly Token[]): BracketProblem {
  if (problem.type !== 'open' || problem.open.text !== '{') return problem;
  for (const [open, close] of pairs) {
    const isFirst = tokens.find(({ line }) => line === close.line) === close;
    const isInside = open.line > problem.open.line && open.text === '{' && open.line < close.line;
    if (isInside && isFirst && close.column < marginOf(open, tokens)) return { type: 'open', open };
  }
  return problem;
}

/** Brackets that have no partner, or a wrong one. */
export function findBrackets(tokens: readonly Token[]): readonly JavascriptFinding[] {
  const { pairs, problems } = matchBrackets(tokens);
  return problems.map((problem) => told(blame(problem, pairs, tokens)));
}
