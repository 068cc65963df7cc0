import { findingAt } from '../../source/finding.ts';
import { matchBrackets } from '../../source/match-brackets.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';

interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly keyword: Token;
  readonly next: Token | undefined;
  /** Where the bracket behind the keyword is closed; -1 if it isn't. */
  readonly close: number;
}

type Rule = (place: Place) => JavascriptFinding | undefined;

const noBracket: Rule = ({ tokens, index, keyword, next }) => {
  if (!isName(keyword, 'if', 'while', 'for', 'switch') || next === undefined || isOp(next, '(', ':', '=', ','))
    return undefined;
  if (isName(keyword, 'for') && isName(next, 'await')) return undefined;
  return isOp(tokens[index - 1], '.')
    ? undefined
    : findingAt('js-condition-brackets', keyword, { keyword: keyword.text });
};

const empty: Rule = ({ index, keyword, next, close }) =>
  isName(keyword, 'if', 'while') && isOp(next, '(') && close === index + 2
    ? findingAt('js-condition-missing', keyword, { keyword: keyword.text })
    : undefined;

const forShape: Rule = ({ tokens, index, keyword, next, close }) => {
  if (!isName(keyword, 'for') || !isOp(next, '(') || close < 0) return undefined;
  const inside = tokens.slice(index + 2, close);
  if (inside.some((token) => isName(token, 'of', 'in') || isOp(token, '(', '{', '['))) return undefined;
  return inside.filter((token) => isOp(token, ';')).length === 2 ? undefined : findingAt('js-for-shape', keyword);
};

const elseCondition: Rule = ({ tokens, keyword, next, close }) =>
  isName(keyword, 'else') && isOp(next, '(') && close > 0 && isOp(tokens[close + 1], '{')
    ? findingAt('js-else-condition', keyword)
    : undefined;

const elseIf: Rule = ({ tokens, index, keyword, next }) =>
  isName(keyword, 'else') && isName(next, 'if') && isOp(tokens[index + 2], '{')
    ? findingAt('js-condition-brackets', keyword, { keyword: 'else if' })
    : undefined;

const functionName: Rule = ({ tokens, index, keyword, next }) => {
  if (!isName(keyword, 'function')) return undefined;
  const before = tokens[index - 1];
  const begins = before === undefined || isOp(before, ';', '}') || (isOp(before, '{') && before.line < keyword.line);
  if (isOp(next, '(') && begins) return findingAt('js-function-name', keyword);
  if (isOp(next, '{')) return findingAt('js-function-brackets', keyword, { name: '' });
  return next?.kind === 'name' && isOp(tokens[index + 2], '{')
    ? findingAt('js-function-brackets', next, { name: next.text })
    : undefined;
};

const RULES: readonly Rule[] = [noBracket, empty, forShape, elseCondition, elseIf, functionName];

/** What is wrong with a line that opens a block: `if`, `for`, `function` … */
export function findHeaders(tokens: readonly Token[]): readonly JavascriptFinding[] {
  const { pairs } = matchBrackets(tokens);
  return tokens.flatMap((keyword, index): readonly JavascriptFinding[] => {
    if (keyword.kind !== 'name') return [];
    const next = tokens[index + 1];
    const partner = next && pairs.get(next);
    const place = { tokens, index, keyword, next, close: partner ? tokens.indexOf(partner) : -1 };
    const found = RULES.map((rule) => rule(place)).find((finding) => finding !== undefined);
    return found ? [found] : [];
  });
}
