import { describeProblem, langOfFile } from '../describe-problem.ts';
import type { Lang } from '../model.ts';
import type { Problem, Severity } from '../problem.ts';
import { cliWords } from './cli-words.ts';
import type { FoldedProblem } from './fold-repeats.ts';
import { quoteLine } from './quote-line.ts';

export interface ReportOptions {
  /** The language of everything; without it, each problem speaks its file's language. */
  readonly lang: Lang | undefined;
  /** The path to show for a problem's file. */
  readonly shownPath: (file: string) => string;
  /** The line of the author's text, if there is one. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** Makes a text stand out in a terminal. */
  readonly paint: (text: string, as: Severity | 'place' | 'quote') => string;
}

/** One problem as a person reads it: where and what, the line quoted with a caret, what to do. */
export function reportProblem(
  { problem, more }: FoldedProblem,
  { lang, shownPath, lineOf, paint }: ReportOptions,
): string {
  const spoken = lang ?? langOfFile(problem.file);
  const { message, hint } = describeProblem(problem, spoken);
  const place = paint(`${shownPath(problem.file)}:${problem.line}:${problem.column}`, 'place');
  const severity = paint(cliWords[spoken].severity[problem.severity], problem.severity);
  const line = lineOf(problem.file, problem.line);
  const quote = line?.trim() ? quoteLine(line, problem.column) : [];
  const number = String(problem.line);
  const margins = [`  ${number} | `, `  ${' '.repeat(number.length)} | `];
  return [
    `${place}  ${severity}  ${message}`,
    ...quote.map((text, index) => paint(`${margins[index]}${text}`, 'quote')),
    `    ${hint}`,
    ...(more > 0 ? ['', cliWords[spoken].more(more)] : []),
    '',
  ].join('\n');
}

/** One problem as a line of JSON, for editors and other programs. */
export function jsonProblem(problem: Problem, lang: Lang | undefined): string {
  const { code, file, line, column, severity } = problem;
  const { message, hint } = describeProblem(problem, lang ?? langOfFile(file));
  return JSON.stringify({ code, file, line, column, message, hint, severity });
}
