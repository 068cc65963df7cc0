import { NAME, type ScanRule, scan } from '../source/scan.ts';
import { isName, isOp, type Token } from '../source/token.ts';

const STRING_RULES: readonly ScanRule[] = [
  { kind: 'string', pattern: /[rRbBfFuU]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?''')/y },
  { kind: 'string', pattern: /[rRbBfFuU]{0,2}(?:"""|''')[\s\S]*/y, open: true },
  { kind: 'string', pattern: /[rRbBfFuU]{0,2}(?:"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/y },
  { kind: 'string', pattern: /[rRbBfFuU]{0,2}(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\\\n]|\\.)*)\\?/y, open: true },
];

// The operators of other languages are read as one word too, so that one can say what they are in Python.
const OPERATOR =
  /===|!==|<>|\*\*=|\/\/=|<<=|>>=|=>|=<|=!|:=|->|\+\+|--|&&|\|\||[-+*/%&|^<>=!]=|\*\*|\/\/|<<|>>|[-+*/%&|^~<>=.,:;@()[\]{}!]/y;

const RULES: readonly ScanRule[] = [
  { kind: 'comment', pattern: /#[^\n]*/y },
  ...STRING_RULES,
  { kind: 'number', pattern: /0[xXbBoO][\da-fA-F_]*|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y },
  { kind: 'name', pattern: NAME },
  { kind: 'op', pattern: OPERATOR },
];

/** The words of a Python text, comments left out. */
export const scanPython = (text: string): readonly Token[] =>
  scan(text, RULES).filter(({ kind }) => kind !== 'comment');

/** A line as Python means it: with all the lines that its brackets hold together. */
export interface Statement {
  readonly tokens: readonly [Token, ...Token[]];
  readonly line: number;
  /** The white space in front of it; undefined for what follows a semicolon. */
  readonly indent: string | undefined;
}

/** Words that can't stand in brackets: if a line begins with one, a bracket above was left open. */
const NEVER_IN_BRACKETS =
  /^(?:def|class|return|import|while|elif|break|continue|pass|with|try|except|finally|global|del|raise)$/;

function beginsAnew(line: readonly Token[]): boolean {
  const [first, second] = line;
  if (first?.kind !== 'name') return false;
  if (NEVER_IN_BRACKETS.test(first.text)) return true;
  return (isName(first, 'for', 'if') && isOp(line[line.length - 1], ':')) || (isName(first, 'from') && !isOp(second));
}

function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [];
  let endLine = 0;
  for (const token of tokens) {
    if (token.line > endLine) lines.push([]);
    lines[lines.length - 1]?.push(token);
    endLine = token.endLine;
  }
  return lines;
}

/** All statements of a text, however broken it is. */
export function statementsOf(text: string): readonly Statement[] {
  const rows = text.split('\n');
  const statements: Statement[] = [];
  let [depth, pending]: [number, Token[]] = [0, []];
  let isJoined = false;
  const flush = (): void => {
    const [first, ...rest] = pending;
    pending = [];
    if (!first) return;
    const before = (rows[first.line - 1] ?? '').slice(0, first.column - 1);
    const indent = /^[ \t\ufeff]*$/.test(before) ? before.replace('\ufeff', '') : undefined;
    statements.push({ tokens: [first, ...rest], line: first.line, indent });
  };
  for (const line of linesOf(scanPython(text))) {
    if (!isJoined && (depth === 0 || beginsAnew(line))) {
      flush();
      depth = 0;
    }
    for (const token of line) {
      if (isOp(token, '(', '[', '{')) depth += 1;
      if (isOp(token, ')', ']', '}')) depth = Math.max(0, depth - 1);
      if (depth === 0 && isOp(token, ';')) flush();
      else pending.push(token);
    }
    // A backslash at the end of a line joins it with the next one.
    isJoined = pending[pending.length - 1]?.text === '\\';
    if (isJoined) pending.pop();
    else if (depth === 0) flush();
  }
  flush();
  return statements;
}
