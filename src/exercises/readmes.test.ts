import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLesson } from '../course/compile-lesson.ts';
import { lessonSource } from '../course/lesson-source.ts';
import type { LessonSurroundings } from '../course/lesson-surroundings.ts';
import { parseLesson } from '../course/parse-lesson.ts';
import { type KindSchema, schemas } from './schemas.ts';

/** Each kind's authoring doc: its example is compiled as an author's lesson would be, its attributes are all there. */

const surroundings: LessonSurroundings = {
  band: '5-6',
  picture: () => undefined,
  lesson: () => 'unknown',
  lessons: () => [],
  pictures: () => [],
};

const frontmatter = ['---', 'title: 例子', 'minutes: 35', 'goals: [看懂例子]', '---', '', ''].join('\n');

function compile(box: string) {
  const source = lessonSource('samples/kinds/example/zh.md', frontmatter + box);
  if (!source) throw new Error('The path of the example is no lesson’s');
  return compileLesson(parseLesson(source), surroundings);
}

describe.each(Object.entries(schemas))('%s/README.md', (kind, { attributes }: Pick<KindSchema, 'attributes'>) => {
  const readme = readFileSync(new URL(`./${kind}/README.md`, import.meta.url), 'utf8');
  const [example = '', ...others] = [...readme.matchAll(/^```md\n(.*?)^```$/gms)].map(([, text = '']) => text);

  it('has one whole example, which compiles without a word from the checker', () => {
    const { problems, lesson } = compile(example);
    // The example is a box, not a lesson: what a whole lesson lacks isn't its business.
    expect(problems.filter(({ line }) => line > 6)).toEqual([]);
    expect(lesson.blocks.map((block) => block.type === 'exercise' && block.exercise.kind)).toEqual([kind]);
    expect(others).toEqual([]);
  });

  it.each(Object.entries({ optional: { zh: '选做' }, ...attributes }))('explains %s', (name, { zh }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}`));
    expect(row).toContain(`\`${zh}\``);
  });
});
