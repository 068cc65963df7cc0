import { findingAt } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';
import { keywords, otherNames, reserved } from '../javascript-words.ts';

const OPENERS: readonly string[] = ['if', 'else if', 'for', 'while', 'switch', 'function', 'catch'];
const WITH_WORD: readonly string[] = [
  ...['function', 'let', 'const', 'var', 'return', 'class', 'new', 'throw', 'import'],
  ...['case', 'typeof', 'else if', 'for', 'if', 'while', 'async', 'await', 'export'],
];

const isAtom = (token: Token | undefined): boolean =>
  token !== undefined && ['name', 'number', 'string'].includes(token.kind);

const beginsStatement = (before: Token | undefined, token: Token): boolean =>
  before === undefined ||
  isOp(before, ';', '{', '}', ')') ||
  isName(before, 'else', 'async') ||
  before.line < token.line;

function meant(word: string): string | undefined {
  const other = otherNames[word];
  if (other !== undefined && [...keywords, 'else if'].includes(other)) return other;
  return sameButCase(word, keywords) ?? nearest(word, keywords) ?? (word === 'fi' ? 'if' : undefined);
}

/** `whlie (…) {`, `fro (let i`: is this word used as one that opens a block? */
function opensBlock(tokens: readonly Token[], index: number): boolean {
  if (!isOp(tokens[index + 1], '(')) return false;
  if (isName(tokens[index + 2], 'let', 'var')) return true;
  let depth = 0;
  for (let at = index + 1; at < tokens.length; at += 1) {
    if (isOp(tokens[at], '(')) depth += 1;
    if (isOp(tokens[at], ')')) depth -= 1;
    if (depth === 0) return isOp(tokens[at + 1], '{') && tokens[at + 1]?.line === tokens[at]?.line;
  }
  return false;
}

/** A method of a class looks like a misspelt `if (…) {`; only words near a keyword that opens blocks are meant. */
function misspelt(tokens: readonly Token[], index: number): JavascriptFinding | undefined {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== 'name' || keywords.includes(token.text) || !beginsStatement(before, token)) return undefined;
  const right = meant(token.text);
  if (right === undefined) return undefined;
  const goesOn =
    isAtom(next) && next?.line === token.line && !isName(next, 'in', 'of', 'instanceof') && WITH_WORD.includes(right);
  if (!goesOn && !(OPENERS.includes(right) && opensBlock(tokens, index))) return undefined;
  return findingAt('js-keyword-misspelt', token, { wrong: token.text, right });
}

/** `for i in range(3):`, `def f():`: Python. */
function python(tokens: readonly Token[], index: number): JavascriptFinding | undefined {
  const token = tokens[index];
  if (!isName(token, 'def', 'elif', 'for', 'if', 'while', 'else') || !token) return undefined;
  const row = tokens.filter(({ line }) => line === token.line);
  const [first] = row;
  const last = row[row.length - 1];
  const isHeader = first === token && isOp(last, ':') && !isOp(tokens[index + 1], '(');
  return isHeader || isName(tokens[index + 3], 'range')
    ? findingAt('js-python', token, { word: token.text })
    : undefined;
}

/** Names that can't be names. */
function badName(tokens: readonly Token[], index: number): JavascriptFinding | undefined {
  const [keyword, name, next, after] = tokens.slice(index, index + 4);
  if (!isName(keyword, 'let', 'const', 'var', 'function') || name === undefined) return undefined;
  const isVariable = !isName(keyword, 'function');
  if (name.kind === 'number')
    return findingAt('js-name-digit', name, { name: name.text + (next?.kind === 'name' ? next.text : '') });
  if (isName(name, ...reserved) || (isName(name, 'let') && isVariable))
    return findingAt('js-keyword-as-name', name, { name: name.text });
  if (name.kind !== 'name') return undefined;
  if (isVariable && isOp(next, '==', '===') && next)
    return findingAt('js-equals-double', next, { name: name.text, wrong: next.text });
  if (isVariable && isOp(next, '-') && after?.kind === 'name')
    return findingAt('js-name-hyphen', name, {
      name: `${name.text}-${after.text}`,
      right: `${name.text}_${after.text}`,
    });
  if (isVariable && next?.kind === 'name' && next.line === name.line && !isName(next, 'of', 'in', ...reserved))
    return findingAt('js-name-space', name, { name: `${name.text} ${next.text}`, right: `${name.text}_${next.text}` });
  const isEmpty = isName(keyword, 'const') && (isOp(next, ';') || next === undefined || next.line > name.line);
  return isEmpty && !isOp(next, '=') ? findingAt('js-const-empty', name, { name: name.text }) : undefined;
}

/** What is wrong with the words that statements begin with. */
export const findFirstWords = (tokens: readonly Token[]): readonly JavascriptFinding[] =>
  tokens.flatMap((_, index) => python(tokens, index) ?? misspelt(tokens, index) ?? badName(tokens, index) ?? []);
