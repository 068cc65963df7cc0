import type { At } from '../exercises/authored.ts';
import type { CompiledLesson, ExerciseFact } from './compile-lesson.ts';
import type { Frontmatter } from './frontmatter.ts';
import { filesOf, type LessonPair } from './lesson-pair.ts';
import type { LessonSource } from './lesson-source.ts';
import { withoutOverrides } from './pinyin.ts';
import type { Problem } from './problem.ts';
import { type Report, reporter } from './reporter.ts';

const TOP: At = { line: 1, column: 1 };

/** Where a lesson's two files disagree: ids, kinds, order, what is right, words, facts. Told in the file to be mended. */
export function reportPair(pair: LessonPair): readonly Problem[] {
  const files = filesOf(pair);
  const own = files.flatMap((file) => withReporter(file, (report) => reportDuplicates(file, report)));
  const { zh, en } = pair;
  if (zh !== undefined && en !== undefined) {
    return [
      ...own,
      ...withReporter(zh, (report) => reportMissing(zh, en, report)),
      ...withReporter(en, (report) => {
        reportMissing(en, zh, report);
        reportDifferences(zh, en, report);
        reportOrder(zh, en, report);
        reportWords(zh, en, report);
        reportFacts(zh, en, report);
      }),
    ];
  }
  if (pair.unreadable?.length) return [...own, ...pair.unreadable.map(unreadableFile)];
  const [only] = files;
  if (only === undefined) return own;
  const missing = only === zh ? 'en.md' : 'zh.md';
  return [...own, ...withReporter(only, (report) => report(TOP, 'lesson-one-language', { missing }, 'warning'))];
}

const unreadableFile = ({ file }: LessonSource): Problem => ({
  code: 'file-encoding',
  severity: 'error',
  file,
  ...TOP,
  params: {},
});

function withReporter({ draft }: CompiledLesson, tell: (report: Report) => void): readonly Problem[] {
  const { problems, report } = reporter(draft.source.file);
  tell(report);
  return problems;
}

function reportDuplicates({ exercises }: CompiledLesson, report: Report): void {
  const lines = new Map<string, number>();
  for (const { id, idAt } of exercises) {
    const line = lines.get(id);
    if (line === undefined) lines.set(id, idAt.line);
    else report(idAt, 'id-duplicate', { id, line: String(line) });
  }
}

/** While ids are missing, nobody can say which exercise isn't there: that was told already. */
function reportMissing(here: CompiledLesson, there: CompiledLesson, report: Report): void {
  const isUnnamed = [here, there].some(({ exercises }) => exercises.some(({ isNamed }) => !isNamed));
  if (isUnnamed) return;
  const known = new Set(there.exercises.map(({ id }) => id));
  const other = `${there.draft.source.lang}.md`;
  for (const { id, idAt } of here.exercises) if (!known.has(id)) report(idAt, 'id-one-language', { id, other });
}

function reportDifferences(zh: CompiledLesson, en: CompiledLesson, report: Report): void {
  const byId = new Map(zh.exercises.map((exercise) => [exercise.id, exercise]));
  for (const exercise of en.exercises) {
    const other = byId.get(exercise.id);
    if (other) reportDifference(other, exercise, report);
  }
}

function reportDifference(zh: ExerciseFact, en: ExerciseFact, report: Report): void {
  const params = { id: en.id, line: String(zh.at.line) };
  if (zh.kind !== en.kind) report(en.at, 'pair-kind', { ...params, zh: zh.kind, en: en.kind });
  else if (zh.grading !== undefined && en.grading !== undefined && zh.revision !== en.revision) {
    report(en.at, 'pair-parts', params);
  }
  if (zh.optional !== en.optional) report(en.at, 'pair-optional', params);
}

function reportOrder(zh: CompiledLesson, en: CompiledLesson, report: Report): void {
  const inBoth = (here: CompiledLesson, there: CompiledLesson) => {
    const known = new Set(there.exercises.map(({ id }) => id));
    return here.exercises.filter(({ id }) => known.has(id));
  };
  const expected = inBoth(zh, en);
  const wrong = inBoth(en, zh).find(({ id }, index) => expected[index]?.id !== id);
  if (wrong) report(wrong.at, 'pair-order', { id: wrong.id });
}

function reportWords(zh: CompiledLesson, en: CompiledLesson, report: Report): void {
  const count = ({ lesson }: CompiledLesson): readonly number[] =>
    lesson.blocks.filter((block) => block.type === 'words').map(({ cards }) => cards.length);
  const [inZh, inEn] = [count(zh), count(en)];
  inEn.forEach((cards, index) => {
    const other = inZh[index] ?? 0;
    const at = wordsBoxes(en)[index] ?? TOP;
    if (cards !== other) report(at, 'pair-words', { zh: String(other), en: String(cards) });
  });
  if (inZh.length > inEn.length) report(TOP, 'pair-words', { zh: String(inZh[inEn.length] ?? 0), en: '0' });
}

const wordsBoxes = ({ draft }: CompiledLesson): readonly At[] =>
  draft.blocks.flatMap((block) => (block.type === 'plain' && block.name === 'words' ? [block.at] : []));

/** The facts that don't depend on the language. */
function reportFacts(zh: CompiledLesson, en: CompiledLesson, report: Report): void {
  const facts = ({ minutes, skills, requires, words }: Frontmatter): Readonly<Record<string, string>> => ({
    minutes: String(minutes),
    skills: skills.map(({ value }) => value).join('\n'),
    requires: requires.map(({ value }) => value).join('\n'),
    words: words.map((word) => `${withoutOverrides(word.zh)}: ${word.en}`).join('\n'),
  });
  const [inZh, inEn] = [facts(zh.draft.frontmatter), facts(en.draft.frontmatter)];
  for (const key of Object.keys(inEn)) if (inZh[key] !== inEn[key]) report(TOP, 'pair-facts', { key }, 'warning');
}
