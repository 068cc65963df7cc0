import { findingAt } from '../source/finding.ts';
import { matchBrackets } from '../source/match-brackets.ts';
import { sameButCase } from '../source/nearest.ts';
import { isName, isOp, type Token } from '../source/token.ts';
import { definitionsIn } from './definitions.ts';
import type { JavascriptFinding } from './javascript-finding.ts';
import { properties } from './javascript-words.ts';
import { scanJavascript } from './scan-javascript.ts';

/** The words in the brackets of each `if` and `while`. */
function conditionsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const { pairs } = matchBrackets(tokens);
  return tokens.flatMap((token, index) => {
    const open = tokens[index + 1];
    const close = isName(token, 'if', 'while') && isOp(open, '(') && open ? pairs.get(open) : undefined;
    return close ? [tokens.slice(index + 2, tokens.indexOf(close))] : [];
  });
}

function inCondition(condition: readonly Token[]): readonly JavascriptFinding[] {
  const equals = condition.find((token) => isOp(token, '='));
  if (equals) return [findingAt('js-equals-in-condition', equals)];
  const arrow = condition.find(
    (token, index) => isOp(token, '=>') && !isOp(condition[index - 1], ')') && condition.length === 3,
  );
  if (arrow) return [findingAt('js-arrow-in-condition', arrow)];
  const nan = condition.find(
    (token, index) => isName(token, 'NaN') && isOp(condition[index - 1], '==', '===', '!=', '!=='),
  );
  return nan ? [findingAt('js-nan', nan)] : [];
}

function inAssignment(tokens: readonly Token[], index: number): readonly JavascriptFinding[] {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (token?.kind !== 'name' || !isOp(before, '.') || !isOp(next, '=')) return [];
  const right = properties.includes(token.text) ? undefined : sameButCase(token.text, properties);
  if (right !== undefined) return [findingAt('js-property-case', token, { name: token.text, right })];
  const [called, open, close] = tokens.slice(index + 2, index + 5);
  const isOwn =
    called !== undefined && definitionsIn(tokens).some(({ name, by }) => by === 'function' && name === called.text);
  const isCalled = isOwn && isOp(open, '(') && isOp(close, ')');
  return /^on[a-z]+$/.test(token.text) && isCalled && called
    ? [findingAt('js-handler-called', called, { name: called.text })]
    : [];
}

function inListener(tokens: readonly Token[], index: number): readonly JavascriptFinding[] {
  const event = tokens[index + 2];
  if (!isName(tokens[index], 'addEventListener') || event?.kind !== 'string') return [];
  const name = event.text.slice(1, -1);
  return /^on[a-z]/.test(name) ? [findingAt('js-event-on', event, { name, right: name.slice(2) })] : [];
}

/** Mistakes in a script that runs all the same, and does something else than was meant. */
export function findHints(text: string): readonly JavascriptFinding[] {
  const tokens = scanJavascript(text);
  const found = [
    ...conditionsOf(tokens).flatMap(inCondition),
    ...tokens.flatMap((_, index) => [...inAssignment(tokens, index), ...inListener(tokens, index)]),
  ];
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
