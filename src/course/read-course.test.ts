import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readCourse } from './read-course.ts';

const dirs: string[] = [];
afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
});

function course(yaml: string, skills?: string) {
  const dir = mkdtempSync(join(tmpdir(), 'jieti-course-'));
  dirs.push(dir);
  mkdirSync(join(dir, 'demo'));
  writeFileSync(join(dir, 'demo/course.yaml'), yaml);
  if (skills !== undefined) writeFileSync(join(dir, 'demo/skills.yaml'), skills);
  return readCourse(dir, 'demo');
}

const told = ({ problems }: ReturnType<typeof readCourse>) =>
  problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

const head = `title: { zh: 样例, en: Sample }
levels:
  - slug: start
    title: { zh: 起步, en: Start }
    units:
      - slug: typing
        title: { zh: 打字, en: Typing }
`;

test('a course says its levels, units, bands and lessons, with places', () => {
  const { facts, problems } = course(`${head}        band: 3-4\n        lessons: [home-row, top-row]\n`);
  expect(problems).toEqual([]);
  expect(facts?.levels[0]?.units).toEqual([
    {
      slug: 'typing',
      title: { zh: '打字', en: 'Typing' },
      band: '3-4',
      lessons: [
        { slug: 'home-row', at: { line: 9, column: 19 } },
        { slug: 'top-row', at: { line: 9, column: 29 } },
      ],
    },
  ]);
  expect(facts?.file).toBe('demo/course.yaml');
});

test('without a band a unit is for grades 5-6; without skills.yaml no skill is known', () => {
  const { facts } = course(`${head}        lessons: []\n`);
  expect(facts?.levels[0]?.units[0]?.band).toBe('5-6');
  expect(facts?.skills.size).toBe(0);
});

test('a slip in a key is told once and then read as what was meant', () => {
  const reading = course(`${head}        lesson: [home-row]\n`);
  expect(told(reading)).toEqual(['course-key-unknown 8:9']);
  expect(reading.facts?.levels[0]?.units[0]?.lessons).toHaveLength(1);
});

test('everything wrong is told in one reading, and the rest is kept', () => {
  const reading = course(`${head}        band: 9-10
        lessons: [home-row, home-row, Top Row]
pathways:
  - slug: summer
    title: { zh: 暑期 }
    lessons: [typing/home-row, demo/typing/home-row, typing/nowhere]
`);
  expect(told(reading)).toEqual([
    'band-unknown 8:15',
    'slug-twice 9:29',
    'slug-form 9:39',
    'yaml-key-missing 12:12',
    'pathway-lesson-unknown 13:32',
    'pathway-lesson-unknown 13:54',
  ]);
  expect(reading.problems[4]?.params.nearest).toBe('typing/home-row');
  expect(reading.facts?.pathways[0]).toMatchObject({
    title: { zh: '暑期', en: '暑期' },
    lessons: [{ address: 'typing/home-row' }],
  });
});

test('skills may be titled by `title` or `name`; an area keeps its digits', () => {
  const skills = '- id: a.b\n  name: { zh: 甲, en: A }\n  area: 4.10\n- id: c\n  title: { zh: 乙, en: B }\n';
  const { facts, problems } = course(`${head}        lessons: []\n`, skills);
  expect(problems).toEqual([]);
  expect(facts?.skills.get('a.b')).toEqual({ id: 'a.b', title: { zh: '甲', en: 'A' }, area: '4.10' });
  expect([...(facts?.skills.keys() ?? [])]).toEqual(['a.b', 'c']);
});

test('mistakes in YAML itself are told in plain words, once a line', () => {
  expect(told(course('title：样例\nlevels: []\n'))).toEqual(['yaml-wide-colon 1:6']);
  expect(told(course('title: a: b\n'))).toEqual(['yaml-colon 1:8']);
  expect(told(course('levels:\n\t- slug: a\n'))).toEqual(['yaml-tab 2:1']);
  expect(told(course('title: "open\n'))).toEqual(['yaml-syntax 2:1']);
  expect(told(course(`${head}        lessons: []\n        lessons: []\n`))).toEqual(['yaml-key-twice 9:9']);
});

test('a file of something else, or of nothing, is told and not thrown over', () => {
  expect(told(course('just a text'))).toEqual(['yaml-needs-keys 1:1']);
  expect(told(course(''))).toEqual(['yaml-needs-keys 1:1']);
  expect(told(course(`${head}        lessons: *nowhere\n`))).toEqual(['yaml-needs-list 8:18']);
});

test('a folder without course.yaml has no facts', () => {
  const reading = readCourse(tmpdir(), 'jieti-no-such-course');
  expect(reading.facts).toBeUndefined();
  expect(told(reading)).toEqual(['course-missing 1:1']);
});
