import type { Lang } from '../model.ts';
import type { Severity } from '../problem.ts';

export interface ProblemCounts {
  readonly lessons: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** What the authors' commands say in a terminal, apart from the problems themselves. */
export interface CliWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: (counts: ProblemCounts) => string;
  /** After a warning that others in its file repeat. */
  readonly more: (count: number) => string;
  readonly checkUsage: string;
  readonly newUsage: string;
  readonly noFolder: (folder: string) => string;
  readonly optionUnknown: (option: string) => string;
  readonly fixed: (change: FixCounts) => string;
  readonly fixedNothing: string;
  readonly ledgerGrew: (file: string, ids: number) => string;
  readonly placesGrew: (file: string, lessons: number) => string;
}

export interface FixCounts {
  readonly file: string;
  readonly ids: number;
  readonly lines: number;
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const zh: CliWords = {
  severity: { error: '错误', warning: '提醒', note: '说明' },
  counts: ({ lessons, error, warning, note }) =>
    [
      `看了 ${lessons} 课：${error} 个错误，${warning} 个提醒，${note} 个说明。`,
      error > 0 ? '错误要改好，网站才能做出来。' : '没有错误，可以用了。',
    ].join(''),
  more: (count) => `……同样的还有 ${count} 处（要全部列出来，请加 --json）`,
  checkUsage: `用法：npm run check -- [选项]
  --content 文件夹   检查别的内容文件夹（平时是 content）
  --fix              补上练习的名字和课的号码，把中文符号改成英文的
  --release          正式发布前用：还没写的课也算错误
  --json             每个问题写成一行 JSON，给别的程序用
  --lang zh|en       全部用中文，或者全部用英文`,
  newUsage: `用法：
  npm run new lesson 课程/单元/课     例如 npm run new lesson stepping-up/typing/home-row
  npm run new kind 名字               给程序员：新建一种题型`,
  noFolder: (folder) => `找不到文件夹：${folder}`,
  optionUnknown: (option) => `没有这个选项：${option}`,
  fixed: ({ file, ids, lines }) =>
    `${file}：${[ids > 0 ? `补上 ${ids} 个练习名字` : '', lines > 0 ? `改好 ${lines} 行符号` : ''].filter(Boolean).join('，')}`,
  fixedNothing: '没有要改的。',
  ledgerGrew: (file, ids) => `${file}：记下 ${ids} 个新的练习名字`,
  placesGrew: (file, lessons) => `${file}：给 ${lessons} 课编了号码`,
};

const en: CliWords = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  counts: ({ lessons, error, warning, note }) =>
    [
      `${plural(lessons, 'lesson')}: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(note, 'note')}. `,
      error > 0 ? "The site can't be built until the errors are mended." : 'No errors: ready to use.',
    ].join(''),
  more: (count) => `... and ${count} more like this (--json tells them all)`,
  checkUsage: `Usage: npm run check -- [options]
  --content FOLDER   check another content folder (usually: content)
  --fix              write missing exercise names and lesson numbers, turn Chinese signs into plain ones
  --release          before publishing: lessons that aren't written yet are errors too
  --json             each problem as one line of JSON, for other programs
  --lang zh|en       say everything in Chinese, or in English`,
  newUsage: `Usage:
  npm run new lesson COURSE/UNIT/LESSON   for example: npm run new lesson stepping-up/typing/home-row
  npm run new kind NAME                   for programmers: begin a new kind of exercise`,
  noFolder: (folder) => `There is no folder ${folder}`,
  optionUnknown: (option) => `There is no option ${option}`,
  fixed: ({ file, ids, lines }) =>
    `${file}: ${[ids > 0 ? `wrote ${plural(ids, 'exercise name')}` : '', lines > 0 ? `mended the signs on ${plural(lines, 'line')}` : ''].filter(Boolean).join(', ')}`,
  fixedNothing: 'Nothing to mend.',
  ledgerGrew: (file, ids) => `${file}: noted ${plural(ids, 'new exercise name')}`,
  placesGrew: (file, lessons) => `${file}: numbered ${plural(lessons, 'new lesson')}`,
};

/** The words of both languages. */
export const cliWords: Readonly<Record<Lang, CliWords>> = { zh, en };

/** The language of the person at this terminal: Chinese if the locale is, else English. Windows says it only to `Intl`. */
export const langOfLocale = (
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): Lang => ((LC_ALL || LC_MESSAGES || LANG || system).startsWith('zh') ? 'zh' : 'en');
