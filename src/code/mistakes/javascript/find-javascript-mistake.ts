import { type Program, textOfFile } from '../../program.ts';
import type { RunEnd } from '../../run.ts';
import type { Mistake } from '../mistake.ts';
import { toMistake } from '../source/finding.ts';
import { findEndless, findGreedy } from './find-endless.ts';
import { findHints } from './find-hints.ts';
import { findRuntime } from './find-runtime.ts';
import { findSyntax } from './find-syntax.ts';
import type { JavascriptFinding } from './javascript-finding.ts';
import { noPage, type PageFacts } from './page-facts.ts';
import { SLOW_PATTERN } from './runtime/slow-pattern.ts';

const FILE = 'main.js';

/** What stopped a script; undefined if it ended well, was stopped, or the runner broke. */
export function findInScript(text: string, end: RunEnd, page: PageFacts): JavascriptFinding | undefined {
  if (end.reason === 'timeout') return findEndless(text);
  if (end.reason === 'memory') return findGreedy(text);
  if (end.reason !== 'error') return undefined;
  const { name, message } = end.error;
  const isReading = name === 'SyntaxError' && !SLOW_PATTERN.test(message) && !/JSON|selector/.test(message);
  return isReading ? findSyntax(text, end.error) : findRuntime(text, end.error, page);
}

/** Why a JavaScript program ended as it did; undefined if it ended well, was stopped, or the runner broke. */
export function findJavascriptMistake(program: Program, end: RunEnd): Mistake | undefined {
  const found = findInScript(textOfFile(program, FILE), end, noPage);
  return found && toMistake(FILE, found);
}

/** Mistakes in a JavaScript program that runs all the same, from top to bottom. */
export const findJavascriptHints = (program: Program): readonly Mistake[] =>
  findHints(textOfFile(program, FILE)).map((finding) => toMistake(FILE, finding));
