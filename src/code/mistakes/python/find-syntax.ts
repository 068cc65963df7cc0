import type { CodeError } from '../../run.ts';
import { findingIn } from '../source/finding.ts';
import type { PythonFinding } from './python-finding.ts';
import { type Statement, scanPython, statementsOf } from './scan-python.ts';
import { findBlocks } from './syntax/blocks.ts';
import { findBrackets } from './syntax/brackets.ts';
import { findCharacters, findFormats, findQuotes } from './syntax/characters.ts';
import { findFirstWords } from './syntax/first-words.ts';
import { findHeaders } from './syntax/headers.ts';
import { findNeighbours, findNumbers } from './syntax/neighbours.ts';
import { findOperators } from './syntax/operators.ts';
import { findTargets } from './syntax/targets.ts';

// The first that finds something in a statement is the likeliest cause of what the others find behind it.
const STATEMENT_RULES: readonly ((statement: Statement) => readonly PythonFinding[])[] = [
  ({ tokens }) => findCharacters(tokens),
  ({ tokens }) => findQuotes(tokens),
  ({ tokens }) => findFormats(tokens),
  findFirstWords,
  findBrackets,
  findHeaders,
  findOperators,
  findNumbers,
  findNeighbours,
  findTargets,
];

function findInStatement(statement: Statement): readonly PythonFinding[] {
  const found: PythonFinding[] = [];
  for (const rule of STATEMENT_RULES) {
    const first = rule(statement)[0];
    if (first) found.push(first);
  }
  // A bracket left open swallows lines below; what is wrong with its own line comes first.
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, 1);
}

/** Everything in a text that Python can't read, by our own reading, from top to bottom. */
export function syntaxFindings(text: string): readonly PythonFinding[] {
  const statements = statementsOf(text);
  const found = [...statements.flatMap(findInStatement), ...findBlocks(statements)];
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const TOLD: readonly (readonly [RegExp, (error: CodeError) => PythonFinding])[] = [
  [/'return' outside/, ({ line }) => findingIn('py-return-outside', line)],
  [/'break'|'continue'/, ({ line }) => findingIn('py-break-outside', line)],
  [/'yield' outside|'await' outside/, ({ line }) => findingIn('py-return-outside', line)],
  [/positional arg after/, ({ line }) => findingIn('py-argument-order', line)],
  [/argument name reused/, ({ line }) => findingIn('py-parameter-twice', line)],
  [/redefined as global|nonlocal/, ({ line }) => findingIn('py-global-late', line)],
];

/** The cause of a SyntaxError. The language names the line where it gave up, which is that of the mistake or a later one. */
export function findSyntax(text: string, error: CodeError): PythonFinding {
  const told = TOLD.find(([pattern]) => pattern.test(error.message));
  if (told) return told[1](error);
  // A margin that fits no other is told one line too early.
  const last =
    error.line === undefined ? Number.POSITIVE_INFINITY : error.line + (error.name === 'IndentationError' ? 1 : 0);
  const found = syntaxFindings(text).find(({ line }) => line === undefined || line <= last);
  if (found) return found;
  const isMargin = error.name === 'IndentationError';
  return findingIn(isMargin ? 'py-indent-extra' : 'py-syntax', error.line ?? lastLineOf(text));
}

const lastLineOf = (text: string): number | undefined => {
  const tokens = scanPython(text);
  return tokens[tokens.length - 1]?.line;
};
