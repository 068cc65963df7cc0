import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import { compileContent } from '../compile-content.ts';
import { lessonsOf } from '../model.ts';
import type { Problem } from '../problem.ts';
import { proveCodes } from '../prove-codes.ts';
import { readIfThere } from '../read-if-there.ts';
import { sortedProblems } from '../sorted-problems.ts';
import { callerPath, projectRoot } from './caller-path.ts';
import { type CheckOptions, checkOptions } from './check-options.ts';
import { type CliWords, cliWords, langOfLocale } from './cli-words.ts';
import { fixContent } from './fix-content.ts';
import { foldRepeats } from './fold-repeats.ts';
import { jsonProblem, type ReportOptions, reportProblem } from './report.ts';

/** `npm run check -- [--content DIR] [--fix] [--release] [--json] [--lang zh|en]`. Exit code 1: errors; 2: wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const options = checkOptions(args);
  if ('unknown' in options) {
    const words = cliWords[langOfLocale(process.env)];
    return misused(words.optionUnknown(options.unknown), words);
  }
  const words = cliWords[options.lang ?? langOfLocale(process.env)];
  const content = contentFolder(options);
  if (!existsSync(content)) return misused(words.noFolder(content), words);
  if (options.fix) await fix(content, words);
  const compiled = await compileContent(content, { release: options.release });
  const { courses } = compiled;
  const problems = sortedProblems([...compiled.problems, ...(await proveCodes(compiled))]);
  const say = options.json ? sayJson : sayReport;
  say(problems, options, content);
  const lessons = courses.flatMap(({ index }) => lessonsOf(index)).filter(({ state }) => state === 'ready').length;
  if (!options.json) console.log(words.counts({ lessons, ...countBySeverity(problems) }));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const contentFolder = ({ content }: CheckOptions): string =>
  content === undefined ? resolve(projectRoot, process.env.JIETI_CONTENT ?? 'content') : callerPath(content);

function misused(message: string, words: CliWords): number {
  console.error(`${message}\n${words.checkUsage}`);
  return 2;
}

/** What was changed goes to stderr: stdout belongs to the problems, and may be JSON. */
async function fix(content: string, words: CliWords): Promise<void> {
  const { files, ledgers, places } = await fixContent(content);
  const lines = [
    ...files.map((file) => words.fixed(file)),
    ...ledgers.map(({ file, ids }) => words.ledgerGrew(file, ids)),
    ...places.map(({ file, lessons }) => words.placesGrew(file, lessons)),
  ];
  console.error(lines.length > 0 ? lines.join('\n') : words.fixedNothing);
}

function sayJson(problems: readonly Problem[], { lang }: CheckOptions): void {
  for (const problem of problems) console.log(jsonProblem(problem, lang));
}

function sayReport(problems: readonly Problem[], { lang }: CheckOptions, content: string): void {
  const linesOf = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number) => {
    const lines = linesOf.get(file) ?? (readIfThere(resolve(content, file)) ?? '').split(/\r\n|\r|\n/);
    linesOf.set(file, lines);
    return lines[line - 1];
  };
  const shownPath = (file: string) => relative(process.cwd(), resolve(content, file));
  for (const folded of foldRepeats(problems)) console.log(reportProblem(folded, { lang, shownPath, lineOf, paint }));
}

const STYLES = { error: 'red', warning: 'yellow', note: 'cyan', place: 'bold', quote: 'dim' } as const;
const paint: ReportOptions['paint'] = (text, as) => styleText(STYLES[as], text, { stream: process.stdout });

const countBySeverity = (problems: readonly Problem[]) => {
  const count = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
};

process.exitCode = await main(process.argv.slice(2));
