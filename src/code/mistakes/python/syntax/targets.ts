import { findingAt } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import { openers } from '../python-words.ts';
import type { Statement } from '../scan-python.ts';
import { depthsOf } from './depths-of.ts';

const isLiteral = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'string' || isName(token, 'True', 'False', 'None');

const isHyphened = (target: readonly Token[]): boolean =>
  target.length >= 3 && target.every((token, index) => (index % 2 === 0 ? token.kind === 'name' : isOp(token, '-')));

/** The left side of `=` must be a name, not a value. */
export function findTargets({ tokens }: Statement): readonly PythonFinding[] {
  const depths = depthsOf(tokens);
  const equals = tokens.findIndex((token, index) => isOp(token, '=', '+=', '-=') && depths[index] === 0);
  const target = tokens.slice(0, Math.max(0, equals));
  const [first] = target;
  if (first === undefined || isName(first, ...openers, 'lambda')) return [];
  const text = target.map((token) => token.text).join('');
  if (target.length === 1 && isLiteral(first)) return [findingAt('py-assign-value', first, { value: text })];
  if (isHyphened(target)) return [findingAt('py-name-hyphen', first, { name: text, right: text.replace(/-/g, '_') })];
  const isCall = isOp(target[target.length - 1], ')') && !isOp(first, '(');
  const isSum = target.some((token, index) => depths[index] === 0 && isOp(token, '+', '-', '*', '/', '==', '<', '>'));
  return isCall || (isSum && !isOp(first, '*')) ? [findingAt('py-assign-turned', first, { value: text })] : [];
}
