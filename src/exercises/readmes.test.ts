import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLesson } from '../course/compile-lesson.ts';
import { lessonSource } from '../course/lesson-source.ts';
import type { LessonSurroundings } from '../course/lesson-surroundings.ts';
import { type Lang, langs } from '../course/model.ts';
import { parseLesson } from '../course/parse-lesson.ts';
import { type KindSchema, schemas } from './schemas.ts';

/**
 * Each kind's authoring doc, Chinese first, then English: both examples are compiled as an author's lesson would be, and
 * both parts explain every attribute.
 */

const surroundings: LessonSurroundings = {
  band: '5-6',
  picture: () => undefined,
  lesson: () => 'unknown',
  material: () => ({ wordsZh: [], sentencesZh: [], wordsEn: [], sentencesEn: [] }),
  lessons: () => [],
  pictures: () => [],
};

const frontmatter = ['---', 'title: 例子', 'minutes: 35', 'goals: [看懂例子]', '---', '', ''].join('\n');

function compile(box: string, lang: Lang) {
  const source = lessonSource(`samples/kinds/example/${lang}.md`, frontmatter + box);
  if (!source) throw new Error('The path of the example is no lesson’s');
  return compileLesson(parseLesson(source), surroundings);
}

type Documented = Pick<KindSchema, 'attributes' | 'names'>;

describe.each(Object.entries<Documented>(schemas))('%s/README.md', (kind, { attributes, names }) => {
  const file = new URL(`./${kind}/README.md`, import.meta.url);
  const readme = readFileSync(file, 'utf8');
  const [, zh = '', en = '', ...others] = readme.split(/^## (?:中文|English)$/m);
  const parts: Readonly<Record<Lang, string>> = { zh, en };
  const examples = (lang: Lang) => [...parts[lang].matchAll(/^```md\n(.*?)^```$/gms)].map(([, text = '']) => text);

  it('says everything twice, Chinese first', () => {
    const headings = (text: string): number => text.match(/^### /gm)?.length ?? 0;
    expect(readme.indexOf('\n## 中文\n')).toBeLessThan(readme.indexOf('\n## English\n'));
    expect(others).toEqual([]);
    expect(headings(zh)).toBeGreaterThan(0);
    expect(headings(en)).toBe(headings(zh));
  });

  it.each(langs)('has one whole example in %s, which compiles without a word from the checker', (lang) => {
    const [example = '', ...more] = examples(lang);
    const { problems, lesson } = compile(example, lang);
    // The example is a box, not a lesson: what a whole lesson lacks isn't its business.
    expect(problems.filter(({ line }) => line > 6)).toEqual([]);
    expect(lesson.blocks.map((block) => block.type === 'exercise' && block.exercise.kind)).toEqual([kind]);
    expect(more).toEqual([]);
  });

  it('shows the same exercise in both languages', () => {
    const [inZh, inEn] = langs.map((lang) =>
      compile(examples(lang)[0] ?? '', lang).exercises.map(({ id, revision, optional }) => ({
        id,
        revision,
        optional,
      })),
    );
    expect(inEn).toEqual(inZh);
  });

  it.each(langs)('names the box in both languages in its %s part', (lang) => {
    expect(parts[lang]).toContain(`\`:::${kind}`);
    expect(parts[lang]).toContain(`\`:::${names.zh}`);
  });

  const written = Object.entries({ optional: { zh: '选做' }, ...attributes });
  it.each(
    langs.flatMap((lang) => written.map(([name, fact]) => ({ lang, name, fact }))),
  )('explains $name in its $lang part', ({ lang, name, fact }) => {
    const row = parts[lang].split('\n').find((line) => line.startsWith(`| \`${name}`));
    expect(row).toContain(`\`${fact.zh}\``);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(new URL(link, file)))).toEqual([]);
  });
});
