import { findingAt, type Values } from '../../source/finding.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { PythonCode, PythonFinding } from '../python-finding.ts';
import { keywords, openers } from '../python-words.ts';
import type { Statement } from '../scan-python.ts';
import { depthsOf } from './depths-of.ts';
import { endsAtom, isAtom } from './neighbours.ts';

interface Header {
  readonly keyword: Token;
  readonly tokens: readonly Token[];
  /** The words between the keyword and the colon. */
  readonly condition: readonly Token[];
  readonly hasColon: boolean;
}

function headerOf({ tokens }: Statement): Header | undefined {
  const [keyword] = tokens;
  if (!isName(keyword, ...openers)) return undefined;
  const depths = depthsOf(tokens);
  const colon = tokens.findIndex((token, index) => isOp(token, ':') && depths[index] === 0);
  const condition = tokens.slice(1, colon < 0 ? undefined : colon);
  return { keyword, tokens, condition, hasColon: colon >= 0 };
}

type Rule = (header: Header) => PythonFinding | undefined;

const at = (token: Token | undefined, code: PythonCode, values: Values = {}): PythonFinding | undefined =>
  token && findingAt(code, token, values);

const elseIf: Rule = ({ keyword, condition }) =>
  isName(keyword, 'else') && isName(condition[0], 'if') ? at(keyword, 'py-else-if') : undefined;

const elseCondition: Rule = ({ keyword, condition, hasColon }) =>
  isName(keyword, 'else') && condition.length > 0 && hasColon ? at(keyword, 'py-else-condition') : undefined;

const braces: Rule = ({ keyword, tokens }) => {
  const brace = tokens.find((token) => isOp(token, '{'));
  const isLast =
    brace !== undefined &&
    tokens.every((token) => token.line > brace.line || token === brace || token.column < brace.column);
  return isLast && brace?.line === keyword.line ? at(brace, 'py-braces', { keyword: keyword.text }) : undefined;
};

/** `if x = 3`. Only outside of brackets, where it can't be an argument. */
const equalsInCondition: Rule = ({ keyword, condition }) => {
  if (!isName(keyword, 'if', 'elif', 'while')) return undefined;
  const depths = depthsOf(condition);
  const isWrapped = isOp(condition[0], '(');
  const equals = condition.find(
    (token, index) => isOp(token, '=') && (depths[index] === 0 || (isWrapped && depths[index] === 1)),
  );
  const isSplit = condition.some((token, index) => isOp(token, '=') && isOp(condition[index + 1], '='));
  return isSplit ? undefined : at(equals, 'py-equals-in-condition', { keyword: keyword.text });
};

const emptyCondition: Rule = ({ keyword, condition, hasColon }) =>
  isName(keyword, 'if', 'elif', 'while') && condition.length === 0 && hasColon
    ? at(keyword, 'py-condition-missing', { keyword: keyword.text })
    : undefined;

const forShape: Rule = ({ keyword, condition }) => {
  if (!isName(keyword, 'for') || isOp(condition[0], '=')) return undefined;
  const inAt = condition.findIndex((token) => isName(token, 'in'));
  const hasName = condition[0]?.kind === 'name' && !isName(condition[0], ...keywords);
  if (inAt > 0 && (hasName || isOp(condition[0], '(')))
    return inAt === condition.length - 1 ? at(keyword, 'py-for-what') : undefined;
  return at(keyword, 'py-for-shape');
};

const defShape: Rule = ({ keyword, condition }) => {
  if (!isName(keyword, 'def')) return undefined;
  const [name, bracket, ...rest] = condition;
  if (
    name?.kind === 'name' &&
    !isName(name, ...keywords) &&
    (bracket === undefined || !isOp(bracket, '(')) &&
    rest.length === 0
  )
    return at(name, 'py-def-brackets', { name: name.text });
  const literal = rest.find((token, index) => isLiteral(token) && !isOp(rest[index - 1], '='));
  const isPlain = rest.every((token) => isLiteral(token) || token.kind === 'name' || isOp(token, ',', ')', '='));
  return isPlain ? at(literal, 'py-def-value', { value: literal?.text ?? '', name: name?.text ?? '' }) : undefined;
};

const isLiteral = ({ kind }: Token): boolean => kind === 'number' || kind === 'string';

/** Does a new command begin here, right behind a condition or `else`? */
const standsAlone = (before: Token | undefined, token: Token): boolean =>
  before !== undefined &&
  (isName(before, 'else', 'try', 'finally') || endsAtom(before)) &&
  (isAtom(token) || isName(token, 'return', 'break', 'continue', 'pass')) &&
  !(before.kind === 'string' && token.kind === 'string');

const colon: Rule = ({ keyword, tokens, hasColon }) => {
  if (hasColon || isOp(tokens[1], '=') || tokens.some((token) => !token.closed)) return undefined;
  const last = tokens[tokens.length - 1];
  if (isOp(last, ';')) return at(last, 'py-missing-colon', { keyword: keyword.text });
  const depths = depthsOf(tokens);
  const inside = tokens.findIndex(
    (token, index) => index > 0 && depths[index] === 0 && standsAlone(tokens[index - 1], token),
  );
  const [before, after] = [tokens[inside - 1], tokens[inside]];
  if (before && after) return findingAt('py-colon-between', after, { before: before.text, after: after.text });
  const { endLine: line, endColumn: column } = last ?? keyword;
  return { code: 'py-missing-colon', line, column, values: { keyword: keyword.text } };
};

const RULES: readonly Rule[] = [
  elseIf,
  braces,
  equalsInCondition,
  emptyCondition,
  elseCondition,
  forShape,
  defShape,
  colon,
];

/** What is wrong with a line that opens a block: `if`, `for`, `def` … */
export function findHeaders(statement: Statement): readonly PythonFinding[] {
  const header = headerOf(statement);
  if (header === undefined) return [];
  for (const rule of RULES) {
    const found = rule(header);
    if (found) return [found];
  }
  return [];
}
