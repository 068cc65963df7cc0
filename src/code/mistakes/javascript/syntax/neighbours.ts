import { findingAt } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';
import { keywords, values } from '../javascript-words.ts';
import { insides } from '../scan-javascript.ts';

const LINKS: readonly string[] = keywords.filter((word) => !values.includes(word));

const isAtom = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'string' || (token.kind === 'name' && !LINKS.includes(token.text));

const endsValue = (token: Token): boolean => isAtom(token) || isOp(token, ')', ']', '}');

/** Is this brace that of an object? A block follows a bracket, a semicolon, an arrow or a word. */
const isObject = (tokens: readonly Token[], open: Token): boolean => {
  const before = tokens[tokens.indexOf(open) - 1];
  return isOp(before, '=', '(', ',', '[', ':', '?', '&&', '||') || isName(before, 'return');
};

/** Is this bracket that of a condition, after which a statement follows? */
const isHeader = (tokens: readonly Token[], open: Token): boolean =>
  isName(tokens[tokens.indexOf(open) - 1], 'if', 'for', 'while', 'switch', 'catch', 'function', 'with');

/** Is this bracket that of the parameters of a function with a name? */
const isParameters = (tokens: readonly Token[], open: Token): boolean =>
  isName(tokens[tokens.indexOf(open) - 2], 'function');

interface Pair {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly before: Token;
  readonly token: Token;
  readonly inside: Token | undefined;
}

function inBrackets({ tokens, index, before, token, inside }: Pair): JavascriptFinding | undefined {
  if (inside === undefined) return undefined;
  const values = { before: before.text, after: token.text };
  const isList = isOp(inside, '[') || (isOp(inside, '(') && !isHeader(tokens, inside));
  const areNames = before.kind === 'name' && token.kind === 'name' && isAtom(token);
  if (isList && areNames && isOp(inside, '(') && !isParameters(tokens, inside))
    return findingAt('js-words-together', token, values);
  if (isList && (isAtom(token) || (isOp(token, '{') && isOp(before, '}'))))
    return findingAt('js-missing-comma', token, values);
  const isKey = isOp(inside, '{') && isObject(tokens, inside) && (token.kind === 'name' || token.kind === 'string');
  return isKey && isOp(tokens[index + 1], ':') ? findingAt('js-missing-comma', token, values) : undefined;
}

function neighboursAt(pair: Pair): JavascriptFinding | undefined {
  const { tokens, index, before, token, inside } = pair;
  if (before.kind === 'number' && token.kind === 'name' && token.touches && !isName(token, ...keywords))
    return findingAt('js-name-digit', before, { name: before.text + token.text });
  // A template that follows a value is a tag, not a mistake.
  if (!endsValue(before) || token.text.startsWith('`')) return undefined;
  const isMethod = isOp(before, ')') || isOp(before, '}');
  const isWord = isName(token, 'and', 'or', 'not', 'then') && token.line === before.line;
  const word = { and: '&&', or: '||', not: '!' }[token.text];
  if (isWord && word !== undefined) return findingAt('js-logic-word', token, { wrong: token.text, right: word });
  const found = inBrackets(pair);
  if (found) return found;
  const isSameLine = token.line === before.endLine;
  if (!isSameLine || !isAtom(token) || isOp(before, '}') || (isMethod && isAfterHeader(tokens, index)))
    return undefined;
  if (inside && isOp(inside, '(') && isHeader(tokens, inside) && isName(token, 'of', 'in')) return undefined;
  return findingAt('js-missing-operator', token, { before: before.text, after: token.text });
}

/** `if (x) y`, `for (…) y`, `while (x) y`: what follows the bracket is its own statement. */
function isAfterHeader(tokens: readonly Token[], index: number): boolean {
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isOp(tokens[at], ')')) depth += 1;
    if (isOp(tokens[at], '(')) depth -= 1;
    if (depth === 0) return isName(tokens[at - 1], 'if', 'for', 'while', 'with', 'catch', 'await');
  }
  return false;
}

/** Two values side by side with nothing between them. */
export function findNeighbours(tokens: readonly Token[]): readonly JavascriptFinding[] {
  const around = insides(tokens);
  return tokens.flatMap((token, index): readonly JavascriptFinding[] => {
    const before = tokens[index - 1];
    const found = before && neighboursAt({ tokens, index, before, token, inside: around[index] });
    return found ? [found] : [];
  });
}

/** `{ a: 1; b: 2 }` and `{ a = 1 }`: objects written like blocks. */
export function findObjects(tokens: readonly Token[]): readonly JavascriptFinding[] {
  const around = insides(tokens);
  return tokens.flatMap((token, index): readonly JavascriptFinding[] => {
    const inside = around[index];
    if (
      inside === undefined ||
      !isOp(inside, '{') ||
      !isObject(tokens, inside) ||
      isOp(tokens[tokens.indexOf(inside) - 1], ',')
    )
      return [];
    if (isOp(token, ';')) return [findingAt('js-object-semicolon', token)];
    const isFirst = tokens[index - 2] === inside || isOp(tokens[index - 2], ',');
    const isPattern = isName(tokens[tokens.indexOf(inside) - 1], 'let', 'const', 'var');
    return isOp(token, '=') && isFirst && !isPattern
      ? [findingAt('js-object-equals', token, { name: tokens[index - 1]?.text ?? '' })]
      : [];
  });
}
