import { expect, test } from 'vitest';
import { temporaryContent } from '../../../tests/content/temporary-content.ts';
import { compileContent } from '../compile-content.ts';
import { fixContent } from './fix-content.ts';

const ZH = 'demo/unit/lesson/zh.md';
const EN = 'demo/unit/lesson/en.md';
const LEDGER = 'demo/ids.txt';
const PLACES = 'demo/places.txt';
const facts = (title: string) => `---\ntitle: ${title}\nminutes: 35\ngoals:\n  - 看一看\n---\n\n`;

const zh = `${facts('样例')}：：：选择
哪个键最长？
1. 【x】 空格键
2. 【 】 回车键
：：：

\`\`\`text
：：：
\`\`\`

:::fill{#blank}
最长的是[[空格键]]。
:::
`;
const en = `${facts('Sample')}:::choose{#longest}
Which key is the longest?
1. [x] Space
2. [ ] Enter
:::

:::fill
The longest is [[Space]].
:::
`;

const errorsOf = async (dir: string) => {
  const { problems } = await compileContent(dir);
  return problems.filter(({ severity }) => severity !== 'warning').map(({ code }) => code);
};

test('what was not saved as UTF-8 is told and never written back', async () => {
  const broken = `${facts('样例')}:::choose\n\ufffd\ufffd\ufffd\n1. [x] a\n2. [ ] b\n:::\n`;
  const content = temporaryContent({ [ZH]: broken, [EN]: en });
  await fixContent(content.dir);
  expect(content.read(ZH)).toBe(broken);
  expect(await errorsOf(content.dir)).toEqual(['file-encoding']);
});

test('missing ids come from the other language, and signs become plain outside code', async () => {
  const content = temporaryContent({ [ZH]: zh, [EN]: en });
  const { files, ledgers } = await fixContent(content.dir);
  expect(content.read(ZH)).toBe(
    zh
      .replace('：：：选择', ':::选择{#longest}')
      .replace('【x】', '[x]')
      .replace('【 】', '[ ]')
      .replace('：：：\n\n`', ':::\n\n`'),
  );
  expect(content.read(EN)).toBe(en.replace(':::fill\n', ':::fill{#blank}\n'));
  expect(content.read(LEDGER)).toBe('unit/lesson#blank\nunit/lesson#longest\n');
  expect(files.map(({ file, ids, lines }) => ({ file, ids, lines }))).toEqual([
    { file: ZH, ids: 1, lines: 4 },
    { file: EN, ids: 1, lines: 0 },
  ]);
  expect(ledgers).toEqual([{ file: LEDGER, ids: 2 }]);
  expect(await errorsOf(content.dir)).toEqual([]);
});

test('fixing twice is fixing once', async () => {
  const content = temporaryContent({ [ZH]: zh, [EN]: en });
  await fixContent(content.dir);
  expect(await fixContent(content.dir)).toEqual({ files: [], ledgers: [], places: [] });
});

test('a new id is none that the ledger has ever seen in this lesson', async () => {
  const lesson = `${facts('样例')}:::fill{optional}\n最长的是[[空格键]]。\n:::\n`;
  const content = temporaryContent({ [ZH]: lesson, [LEDGER]: '- unit/lesson#fill-1\n- unit/other#fill-2\n' });
  await fixContent(content.dir);
  expect(content.read(ZH)).toContain(':::fill{#fill-2 optional}');
  expect(content.read(LEDGER)).toBe('- unit/lesson#fill-1\nunit/lesson#fill-2\n- unit/other#fill-2\n');
});

test('line ends, byte order mark and everything else stay as they were', async () => {
  const windows = `\ufeff${facts('样例')}文字 \n\n:::fill\n最长的是[[空格键]]。\n:::`.replaceAll('\n', '\r\n');
  const content = temporaryContent({ [ZH]: windows });
  await fixContent(content.dir);
  expect(content.read(ZH)).toBe(windows.replace(':::fill', ':::fill{#fill-1}'));
});

test('an id that its author wrote in other brackets stays his own, and one that can’t be read isn’t replaced', async () => {
  const lesson = (box: string) => `${facts('样例')}${box}\n最长的是[[空格键]]。\n:::\n`;
  const inBrackets = temporaryContent({ [ZH]: lesson('：：：填空（#longest）') });
  await fixContent(inBrackets.dir);
  expect(inBrackets.read(ZH)).toBe(lesson(':::填空{#longest}'));
  for (const box of [':::fill 最长 #longest', ':::fill{longest}']) {
    const content = temporaryContent({ [ZH]: lesson(box) });
    await fixContent(content.dir);
    expect(content.read(ZH)).toBe(lesson(box));
  }
  const withSign = temporaryContent({ [ZH]: lesson(':::fill{bank="空格键 #1"}') });
  await fixContent(withSign.dir);
  expect(withSign.read(ZH)).toContain(':::fill{#fill-1 bank=');
});

test('an empty id is filled in; one that can’t be an id is left to its author', async () => {
  const lesson = (id: string) => `${facts('样例')}:::fill{#${id} optional}\n最长的是[[空格键]]。\n:::\n`;
  const empty = temporaryContent({ [ZH]: lesson('') });
  await fixContent(empty.dir);
  expect(empty.read(ZH)).toContain(':::fill{#fill-1 optional}');
  const wrong = temporaryContent({ [ZH]: lesson('空格'), [EN]: lesson('').replace('{#', '{') });
  expect((await fixContent(wrong.dir)).files.map(({ ids }) => ids)).toEqual([]);
  expect(wrong.read(ZH)).toBe(lesson('空格'));
});

test('a lesson with errors is not recorded yet, and a ledger that can’t be read is left alone', async () => {
  const broken = `${facts('样例')}:::fill{#a}\n没有空。\n:::\n`;
  const content = temporaryContent({ [ZH]: broken });
  expect((await fixContent(content.dir)).ledgers).toEqual([]);
  expect(content.read(LEDGER)).toBeUndefined();
  const odd = temporaryContent({ [ZH]: zh, [EN]: en, [LEDGER]: 'what is this?\n' });
  await fixContent(odd.dir);
  expect(odd.read(LEDGER)).toBe('what is this?\n');
});

const COURSE = (lessons: string) => `title: { zh: 样例, en: Sample }
summary: { zh: 样例, en: Sample }
levels:
  - slug: start
    title: { zh: 起步, en: Start }
    units:
      - slug: unit
        title: { zh: 单元, en: Unit }
        lessons: [${lessons}]
`;

test('every listed lesson gets the next number, written or not; none is moved or lost', async () => {
  const content = temporaryContent({ 'demo/course.yaml': COURSE('b, a') });
  expect((await fixContent(content.dir)).places).toEqual([{ file: PLACES, lessons: 2 }]);
  expect(content.read(PLACES)).toBe('0 unit/b\n1 unit/a\n');
  content.write('demo/course.yaml', COURSE('c, a'));
  content.write(PLACES, '- 0 unit/b\n1 unit/a\n');
  expect((await fixContent(content.dir)).places).toEqual([{ file: PLACES, lessons: 1 }]);
  expect(content.read(PLACES)).toBe('- 0 unit/b\n1 unit/a\n2 unit/c\n');
  expect(await errorsOf(content.dir)).toEqual([]);
});

test('a slip in course.yaml gets no number, and a ledger of places that can’t be read is left alone', async () => {
  const slip = temporaryContent({ 'demo/course.yaml': COURSE('a, B') });
  expect((await fixContent(slip.dir)).places).toEqual([]);
  const odd = temporaryContent({ 'demo/course.yaml': COURSE('a, b'), [PLACES]: '1 unit/a\n' });
  expect((await fixContent(odd.dir)).places).toEqual([]);
  expect(odd.read(PLACES)).toBe('1 unit/a\n');
});
