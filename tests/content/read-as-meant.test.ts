import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '../../src/course/compile-content.ts';
import type { Lesson } from '../../src/course/model.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';

/** The traps of authoring.md that are not errors: what the child gets is what the author meant. */

async function lessonOf(fixture: string): Promise<Lesson> {
  const { courses } = await compileContent(join(import.meta.dirname, '../fixtures/lessons', fixture));
  const lesson = courses[0]?.lessons[0];
  if (lesson === undefined) throw new Error(`${fixture} has no lesson`);
  return lesson;
}

const proseOf = ({ blocks }: Lesson): string => blocks.flatMap((block) => ('html' in block ? block.html : [])).join('');

async function exercisesOf(fixture: string): Promise<readonly Exercise[]> {
  const { blocks } = await lessonOf(fixture);
  return blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise] : []));
}

test('a colon in prose is a colon', async () => {
  expect(proseOf(await lessonOf('colon-in-prose'))).toContain('10:30，比分 3:2，看 a:b 和 :tip[x]{y}。');
});

test('bold next to Chinese signs is bold', async () => {
  const html = proseOf(await lessonOf('strong-beside-chinese-signs'));
  expect(html).toContain('<strong>真，</strong>她说。他说<strong>“好！”</strong>她笑了。');
});

test('full-width markup makes the exercises that were meant', async () => {
  expect(await exercisesOf('full-width-markup')).toMatchObject([
    {
      kind: 'choose',
      id: 'demo/unit/lesson#longest',
      free: true,
      options: [
        { text: '空格键', right: true, reply: '对。' },
        { text: '回车键', right: false, reply: '再看看。' },
      ],
    },
    { kind: 'fill', bank: ['空格键', '回车键'], blanks: [{ accepted: ['空格键'] }] },
    {
      kind: 'spot',
      parts: [
        { text: '长', wanted: true },
        { text: '短', wanted: false },
      ],
    },
    { kind: 'sort', cards: [{ group: 0 }, { group: 0 }, { group: 1, text: '屏幕' }], hints: ['先看看键盘。'] },
  ]);
  expect(proseOf(await lessonOf('full-width-markup'))).toMatch(/看：<img [^>]*alt="一个键盘"/);
});

test('full-width signs in code and in prose stay', async () => {
  const html = proseOf(await lessonOf('full-width-in-code-stays'));
  expect(html).toContain('<code>［x］ ：：：</code>');
  expect(html).toContain('：：：choose\n［x］\n');
});

test('Chinese names of boxes and attributes mean the English ones', async () => {
  const [exercise] = await exercisesOf('attributes-in-chinese');
  expect(exercise).toMatchObject({ kind: 'choose', free: true, keepOrder: true, optional: true });
});

test('an address with marks in it is no link', async () => {
  const [exercise] = await exercisesOf('trap-bare-address');
  expect(exercise).toMatchObject({
    parts: [
      { text: 'a.test', wanted: true },
      { text: 'b', wanted: false },
    ],
  });
  expect(JSON.stringify(await lessonOf('trap-bare-address'))).not.toContain('<a ');
});

test('stars and dashes in marks are no emphasis', async () => {
  const [exercise] = await exercisesOf('trap-marks-with-stars');
  expect(exercise).toMatchObject({ parts: [{ text: '甲*' }, { text: '乙*' }, { text: '丙_' }, { text: '丁_' }] });
  expect(JSON.stringify(exercise)).not.toContain('<em>');
});

test('boxes written a little wrong are options all the same', async () => {
  const [exercise] = await exercisesOf('trap-task-space');
  const options = [
    { right: true, text: '空格键' },
    { right: false, text: '回车键' },
    { right: false, text: '退格键' },
    { right: false, text: '换档键', reply: '再看看。' },
  ];
  expect(exercise).toMatchObject({ options });
});

test('an exercise’s list numbered the Chinese way is a list, and a question’s words are words', async () => {
  const [order, sort, think] = await exercisesOf('list-comma');
  expect(order).toMatchObject({ items: [{ text: '打字' }, { text: '保存' }] });
  expect(sort).toMatchObject({ groups: [{ text: '输入' }, { text: '输出' }], cards: [{ group: 0 }, {}, { group: 1 }] });
  expect(think).toMatchObject({ checklist: [{ text: '我写了两件事' }] });
  expect(proseOf(await lessonOf('list-comma'))).toBe('<p>1、先看。\n2、再做。</p>');
});

test('a mark without its space begins a list or a heading all the same', async () => {
  const html = proseOf(await lessonOf('line-mark'));
  expect(html).toContain('<h2>找一找</h2>');
  expect(html).toContain('<li>键盘</li><li><strong>鼠标</strong></li>');
  expect(html).toContain('<p>1.5 米远。</p><p>-5 度。</p><p>——小雨</p>');
  expect(html).toContain('1.代码\n-代码');
});

test('hints that slipped from the margin are hints', async () => {
  const [one, several] = await exercisesOf('hint-indent');
  expect(one).toMatchObject({ hints: ['看最下面。', '摸一摸。'], options: [{ reply: '对。' }, { reply: '再看看。' }] });
  expect(several).toMatchObject({ hints: ['看看键盘。'] });
});

test('a name in other brackets is the exercise’s name', async () => {
  const exercises = await exercisesOf('box-brackets');
  expect(exercises.map(({ id }) => id.replace(/.*#/, ''))).toEqual(['a', 'b', 'c', 'd']);
});

test('what was pasted from elsewhere is read as it looks', async () => {
  const lesson = await lessonOf('pasted-from-elsewhere');
  expect(lesson.blocks).toMatchObject([
    {
      exercise: { hints: ['看最下面。'], options: [{ text: '空格键', right: true, reply: '对。' }, { right: false }] },
    },
    { type: 'tip', html: '<p>慢慢来。</p>' },
    { type: 'prose' },
  ]);
});

test('a space before or behind a box’s name makes no difference', async () => {
  const { blocks } = await lessonOf('trap-box-space');
  expect(blocks.map(({ type }) => type)).toEqual(['exercise', 'tip', 'exercise']);
});

test('colons in code do not end a box', async () => {
  const { blocks } = await lessonOf('trap-colons-in-fence');
  expect(blocks.map(({ type }) => type)).toEqual(['tip']);
  expect(proseOf(await lessonOf('trap-colons-in-fence'))).toContain('框到这里才结束。');
});

test('what is not a lesson file is no lesson', async () => {
  const { courses } = await compileContent(join(import.meta.dirname, '../fixtures/lessons/trap-readme-is-no-lesson'));
  expect(courses.flatMap(({ lessons }) => lessons.map(({ address }) => address))).toEqual(['demo/unit/lesson']);
});
