import { expect, test } from 'vitest';
import type { CourseFacts } from './course-facts.ts';
import { courseIndex, linkLesson } from './link-course.ts';
import { compileSample } from './sample-lesson.ts';

const title = { zh: '课', en: 'Course' };
const at = { line: 1, column: 1 };
const facts: CourseFacts = {
  slug: 'c',
  file: 'c/course.yaml',
  title,
  summary: title,
  levels: [
    {
      slug: 's',
      title,
      units: [
        {
          slug: 'u',
          title,
          band: '3-4',
          lessons: [
            { slug: 'l', at },
            { slug: 'soon', at },
          ],
        },
      ],
    },
  ],
  pathways: [{ slug: 'p', title, lessons: [{ address: 'u/l', at }] }],
  skills: new Map(),
};

const pair = {
  zh: compileSample(':::words\n- **甲**：一\n:::\n:::order{#a}\n排\n1. 一\n2. 二\n:::'),
  en: compileSample(':::words\n- **A**: one\n:::\n:::order{#a}\nSort\n1. one\n2. two\n:::', { lang: 'en' }),
};

test('the index lists what is written and what is coming, by whole addresses', () => {
  const index = courseIndex(facts, new Map([['u/l', pair]]), new Map([['u/soon', 7]]));
  expect(index.levels[0]?.units[0]).toMatchObject({
    slug: 'u',
    band: '3-4',
    lessons: [
      {
        address: 'c/u/l',
        state: 'ready',
        langs: ['zh', 'en'],
        title: { zh: '样例', en: '样例' },
        minutes: 35,
        exercises: [{ id: 'c/u/l#a', kind: 'order', optional: false, revision: pair.zh.exercises[0]?.revision }],
      },
      { address: 'c/u/soon', state: 'coming', langs: [], title: {}, exercises: [], place: 7 },
    ],
  });
  expect(index.pathways[0]?.lessons).toEqual(['c/u/l']);
  expect(JSON.parse(JSON.stringify(index))).toStrictEqual(index);
});

test('a lesson knows the other language’s title and word cards', () => {
  expect(linkLesson(pair.zh, pair)).toMatchObject({
    otherTitle: '样例',
    blocks: [{ type: 'words', cards: [{ word: '甲', meaning: '一', other: { word: 'A', meaning: 'one' } }] }, {}],
  });
});

test('the same files give the same lesson, another partner a new one', () => {
  const first = linkLesson(pair.zh, pair);
  expect(linkLesson(pair.zh, pair)).toBe(first);
  expect(linkLesson(pair.zh, { zh: pair.zh })).not.toBe(first);
});
