import { type Program, textOfFile } from '../../program.ts';
import type { RunEnd } from '../../run.ts';
import type { Mistake } from '../mistake.ts';
import { toMistake } from '../source/finding.ts';
import { findEndless, findGreedy } from './find-endless.ts';
import { findRuntime } from './find-runtime.ts';
import { findSyntax } from './find-syntax.ts';
import type { PythonFinding } from './python-finding.ts';

const FILE = 'main.py';

function findIn(text: string, end: RunEnd): PythonFinding | undefined {
  if (end.reason === 'timeout') return findEndless(text);
  if (end.reason === 'memory') return findGreedy(text);
  if (end.reason !== 'error') return undefined;
  const { error } = end;
  return /^(?:Syntax|Indentation)Error$/.test(error.name) ? findSyntax(text, error) : findRuntime(text, error);
}

/** Why a Python program ended as it did; undefined if it ended well, was stopped, or the runner broke. */
export function findPythonMistake(program: Program, end: RunEnd): Mistake | undefined {
  const found = findIn(textOfFile(program, FILE), end);
  return found && toMistake(FILE, found);
}
