import { findingAt } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonFinding } from '../python-finding.ts';
import { keywords } from '../python-words.ts';
import type { Statement } from '../scan-python.ts';
import { depthsOf } from './depths-of.ts';

const VALUES: readonly string[] = ['True', 'False', 'None'];
const LINKS: readonly string[] = keywords.filter((word) => !VALUES.includes(word));

export const isAtom = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'string' || (token.kind === 'name' && !LINKS.includes(token.text));

export const endsAtom = (token: Token): boolean => isAtom(token) || isOp(token, ')', ']', '}');

/** `3d`, `2x`: a number that a name sticks to. */
const isNumberName = (before: Token, token: Token): boolean =>
  before.kind === 'number' && token.kind === 'name' && token.touches && !isName(token, ...keywords, 'j');

function neighboursAt(before: Token, token: Token, depth: number, isList: boolean): PythonFinding | undefined {
  if (isNumberName(before, token)) return findingAt('py-name-digit', before, { name: before.text + token.text });
  if (!endsAtom(before) || !isAtom(token)) return undefined;
  if (before.kind === 'string' && token.kind === 'string') return undefined;
  const values = { before: before.text, after: token.text };
  const areNames = before.kind === 'name' && token.kind === 'name';
  if (depth > 0) return findingAt(areNames && !isList ? 'py-words-together' : 'py-missing-comma', token, values);
  if (areNames) return findingAt('py-name-space', before, values);
  return findingAt('py-missing-operator', token, values);
}

/** Two values side by side with nothing between them. */
export function findNeighbours({ tokens }: Statement): readonly PythonFinding[] {
  const depths = depthsOf(tokens);
  return tokens.flatMap((token, index): readonly PythonFinding[] => {
    const before = tokens[index - 1];
    const found = before && neighboursAt(before, token, depths[index] ?? 0, isName(tokens[0], 'def'));
    return found ? [found] : [];
  });
}

/** `012`: a number with a nought in front. */
export function findNumbers({ tokens }: Statement): readonly PythonFinding[] {
  const wrong = tokens.find(({ kind, text }) => kind === 'number' && /^0\d*[1-9]\d*$/.test(text));
  return wrong
    ? [findingAt('py-number-nought', wrong, { number: wrong.text, right: wrong.text.replace(/^0+/, '') })]
    : [];
}
