import { NAME, type ScanRule, scan } from '../source/scan.ts';
import { isName, isOp, type Token } from '../source/token.ts';

const STRING_RULES: readonly ScanRule[] = [
  { kind: 'string', pattern: /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/y },
  { kind: 'string', pattern: /"(?:[^"\\\n]|\\.)*\\?|'(?:[^'\\\n]|\\.)*\\?|`[\s\S]*/y, open: true },
];

/** A slash after a value divides; elsewhere it begins a regular expression. */
const mayBeginPattern = (before: Token | undefined): boolean =>
  before === undefined ||
  isName(before, 'return', 'typeof', 'case', 'in', 'of') ||
  (before.kind === 'op' && !isOp(before, ')', ']', '}', '++', '--'));

const OPERATOR =
  />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|=<|<>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|[-+*/%&|^]=|\*\*|<<|>>|[-+*/%&|^~<>=.,:;?!()[\]{}]/y;

const RULES: readonly ScanRule[] = [
  { kind: 'comment', pattern: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y },
  { kind: 'comment', pattern: /\/\*[\s\S]*/y, open: true },
  ...STRING_RULES,
  { kind: 'pattern', pattern: /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y, after: mayBeginPattern },
  { kind: 'number', pattern: /0[xXbBoO][\da-fA-F_]*n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?n?/y },
  { kind: 'name', pattern: NAME },
  { kind: 'op', pattern: OPERATOR },
];

/** The words of a script; of comments only those that never end. */
export const scanJavascript = (text: string): readonly Token[] =>
  scan(text, RULES).filter(({ kind, closed }) => kind !== 'comment' || !closed);

/** For each word the bracket it stands in, if any; a bracket itself stands in the one around it. */
export function insides(tokens: readonly Token[]): readonly (Token | undefined)[] {
  const stack: Token[] = [];
  return tokens.map((token) => {
    if (isOp(token, ')', ']', '}')) stack.pop();
    const inside = stack[stack.length - 1];
    if (isOp(token, '(', '[', '{')) stack.push(token);
    return inside;
  });
}
