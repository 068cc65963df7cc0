import { wordTable } from '../../../../core/word-table.ts';
import { findingAt } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';

const RIGHT: Readonly<Record<string, string>> = wordTable({ '=<': '<=', '<>': '!==' });

const BINARY: readonly string[] = [
  ...['+', '-', '*', '/', '%', '**', '=', '+=', '-=', '*=', '/=', '==', '===', '!=', '!==', '<', '>', '<=', '>='],
  ...['&&', '||', '!'],
];

const NEVER_FIRST: readonly string[] = ['=', '*', '%', '==', '===', '<=', '>=', '&&', '||', '.', '>'];

function operatorAt(tokens: readonly Token[], index: number): JavascriptFinding | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'op') return undefined;
  const right = RIGHT[token.text];
  if (right !== undefined) return findingAt('js-operator', token, { wrong: token.text, right });
  if (
    isOp(token, '=', '!', '<', '>', '==', '+', '-') &&
    isOp(next, '=', '==') &&
    !next?.touches &&
    next?.line === token.line
  )
    return findingAt('js-operator-split', token, { right: token.text + (next?.text ?? '') });
  if (!isOp(token, ...BINARY)) return undefined;
  const isEnd = next === undefined || isOp(next, ')', ']', '}', ';', ',') || isOp(next, ...NEVER_FIRST);
  const isStar = isOp(token, '*') && isName(tokens[index - 1], 'function', 'yield', 'import');
  return isEnd && !isStar ? findingAt('js-unfinished', token, { last: token.text }) : undefined;
}

/** Operators that are not of this language, are torn apart, or have nothing behind them. */
export const findOperators = (tokens: readonly Token[]): readonly JavascriptFinding[] =>
  tokens.flatMap((_, index) => operatorAt(tokens, index) ?? []);

/** `5 = x`, `x + 1 = 2`: the left side must be a name. */
export function findTargets(tokens: readonly Token[]): readonly JavascriptFinding[] {
  return tokens.flatMap((token, index): readonly JavascriptFinding[] => {
    const before = tokens[index - 1];
    if (!isOp(token, '=') || (before?.kind !== 'number' && before?.kind !== 'string')) return [];
    const isSum = isOp(tokens[index - 2], '+', '-', '*', '/');
    return [findingAt(isSum ? 'js-assign-turned' : 'js-assign-value', before, { value: before.text })];
  });
}
