import { findingAt, findingIn } from '../../source/finding.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';
import type { RuntimeError, RuntimeRule } from './runtime-error.ts';

/** The sandbox says it of a pattern in the text before the script runs, and of one that the script makes when it does. */
export const SLOW_PATTERN = /^Invalid regular expression: \/([\s\S]*)\/: it can take for ever$/;

function slowPattern({ error, row }: RuntimeError, pattern: string): JavascriptFinding {
  const token =
    row.find(({ kind, column }) => kind === 'pattern' && column === error.column) ??
    row.find(({ kind, text }) => kind === 'pattern' && text.startsWith(`/${pattern}/`)) ??
    row.find(({ kind, text }) => kind === 'string' && text.slice(1, -1).replace(/\\\\/g, '\\') === pattern);
  return token ? findingAt('js-pattern-slow', token) : findingIn('js-pattern-slow', error.line);
}

export const patternRules: readonly RuntimeRule[] = [
  [SLOW_PATTERN, (place, [pattern = '']) => slowPattern(place, pattern)],
];
