import { wordTable } from '../../../../core/word-table.ts';
import { findingAt } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import type { Statement } from '../scan-python.ts';

/** What other languages or a slip write, and what Python writes. */
const RIGHT: Readonly<Record<string, string>> = wordTable({
  ...{ '=>': '>=', '=<': '<=', '=!': '!=', '<>': '!=', '===': '==', '!==': '!=' },
});

const WORD_FOR: Readonly<Record<string, string>> = wordTable({ '&&': 'and', '||': 'or', '!': 'not' });

const isEnd = (token: Token | undefined): boolean => token === undefined || isOp(token, ')', ']', '}', ':', ';', ',');

const BINARY: readonly string[] = [
  ...['+', '-', '/', '%', '//', '**', '==', '!=', '<', '>', '<=', '>=', '=', '+=', '-=', '*=', '/=', '*'],
];

const isBinary = (token: Token | undefined): boolean =>
  isOp(token, ...BINARY) || isName(token, 'and', 'or', 'not', 'is');

function operatorAt(tokens: readonly Token[], index: number): PythonFinding | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined) return undefined;
  const before = tokens[index - 1];
  if (isOp(token, '++', '--') && before && isEnd(next) && !isOp(before, '(', ',', '='))
    return findingAt('py-plus-plus', token, { name: before.text, sign: token.text[0] ?? '+', wrong: token.text });
  if (token.kind === 'op' && next?.kind === 'op' && !next.touches && isSplit(token.text, next.text))
    return findingAt('py-operator-split', token, { right: token.text + next.text });
  const right = token.kind === 'op' ? RIGHT[token.text] : undefined;
  if (right !== undefined) return findingAt('py-operator', token, { wrong: token.text, right });
  const word = token.kind === 'op' ? WORD_FOR[token.text] : undefined;
  if (word !== undefined) return findingAt('py-logic-word', token, { wrong: token.text, right: word });
  if (isBinary(token) && isEnd(next) && !isOp(next, ','))
    return findingAt('py-unfinished', token, { last: token.text });
  return undefined;
}

const isSplit = (first: string, second: string): boolean =>
  ['==', '!=', '<=', '>=', '+=', '-=', '*='].includes(first + second);

/** Operators that are not Python's, are torn apart, or have nothing behind them. */
export function findOperators({ tokens }: Statement): readonly PythonFinding[] {
  // The signs in a list of parameters or in an import have another meaning.
  if (isName(tokens[0], 'def', 'from', 'import')) return [];
  return tokens.flatMap((_, index) => operatorAt(tokens, index) ?? []);
}
