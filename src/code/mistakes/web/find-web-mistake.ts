import { type Program, textOfFile } from '../../program.ts';
import type { RunEnd } from '../../run.ts';
import { findInScript } from '../javascript/find-javascript-mistake.ts';
import type { Mistake } from '../mistake.ts';
import { toMistake } from '../source/finding.ts';
import { factsOf } from './find-page-mistakes.ts';
import { onlyCode } from './html/scan-html.ts';

const HTML = 'index.html';
const SCRIPT = 'script.js';

/** The scripts of a page by the files they stand in. */
const scriptIn = (program: Program, file: string): string =>
  file === HTML ? onlyCode(textOfFile(program, HTML), 'script') : textOfFile(program, SCRIPT);

/** Which file a run stopped in; a runaway tells none, so it is where a loop stands. */
function fileOf(program: Program, end: RunEnd): string {
  if (end.reason === 'error') return end.error.file === HTML ? HTML : SCRIPT;
  return /\b(?:while|for)\b/.test(textOfFile(program, SCRIPT)) || scriptIn(program, HTML).trim() === '' ? SCRIPT : HTML;
}

/** Why the script of a page ended as it did; undefined if it ended well, was stopped, or the runner broke. */
export function findWebMistake(program: Program, end: RunEnd): Mistake | undefined {
  const file = fileOf(program, end);
  const found = findInScript(scriptIn(program, file), end, factsOf(program));
  return found && toMistake(file, found);
}
