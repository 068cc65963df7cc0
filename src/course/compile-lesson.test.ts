import { describe, expect, test } from 'vitest';
import type { LessonBlock } from './model.ts';
import { compileSample, type SampleOptions, toldIn } from './sample-lesson.ts';

const blocks = (body: string, options?: SampleOptions): readonly LessonBlock[] =>
  compileSample(body, options).lesson.blocks;
const html = (body: string, options?: SampleOptions): string =>
  blocks(body, options)
    .map((block) => ('html' in block ? block.html : block.type))
    .join('\n');
const head = (facts: string): string =>
  `---\ntitle: 打{重|chóng}字\nminutes: 35\ngoals: ["{重|chóng}打"]\n${facts}\n---\n`;

const OPTIONS = '1. [x] 甲\n    > 对\n2. [ ] 乙\n    > 错\n';

describe('prose', () => {
  test.each([
    ['10:30 到 3:2，:smile: 和 :::a', '<p>10:30 到 3:2，:smile: 和 :::a</p>'],
    ['**真，**她说。', '<p><strong>真，</strong>她说。</p>'],
    ['# 一\n\n### 三', '<h2>一</h2><h3>三</h3>'],
    ['第一\n---\n第二', '<p>第一</p><hr><p>第二</p>'],
    ['    不是代码', '<p>不是代码</p>'],
    ['看 https://a.example 和 a@b.example', '<p>看 https://a.example 和 a@b.example</p>'],
    [
      '| a |\n| --- |\n| b |',
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
    ['- [x] a', '<ul><li>☑ a</li></ul>'],
    ['你好\n世界\nok\nfine', '<p>你好世界\nok\nfine</p>'],
    ['```js\na < b\n```', '<pre><code class="language-js">a &lt; b\n</code></pre>'],
    ['`a < b`', '<p><code>a &lt; b</code></p>'],
    ['\\[[a]] &lt;b&gt;', '<p>[[a]] &lt;b&gt;</p>'],
    ['[a]: https://a.example', '<p>[a]: https://a.example</p>'],
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(toldIn(compileSample(body))).toEqual([]);
  });
});

test('single line breaks are kept in stories and nowhere else', () => {
  expect(html(':::story\n春\n夏\n:::\n:::tip\n春\n夏\n:::')).toBe('<p>春<br>夏</p>\n<p>春夏</p>');
});

test('links lead to lessons of the course; a coming one is only words', () => {
  expect(html('[甲](../other/) [乙](../soon/)')).toBe('<p><a href="/__jieti_base__/zh/c/u/other/">甲</a> 乙</p>');
});

test('a picture gets its address, size and text; those after the first wait', () => {
  const compiled = compileSample('![图](a.svg) ![图](./a.svg)');
  const src = '/__jieti_base__/pictures/c/u/l-a.0123abcd.svg';
  expect(compiled.lesson.blocks[0]).toEqual({
    type: 'prose',
    html:
      `<p><img src="${src}" alt="图" width="640" height="360" decoding="async"> ` +
      `<img src="${src}" alt="图" width="640" height="360" loading="lazy" decoding="async"></p>`,
  });
  expect(compiled.pictures).toEqual([
    { file: 'c/u/l/a.svg', address: 'pictures/c/u/l-a.0123abcd.svg', hash: '0123abcd', bytes: 100, unit: 'c/u' },
  ]);
});

test('a picture behind an exercise waits, though it is the first', () => {
  expect(html(':::think{#a}\n想\n:::\n\n![图](a.svg)')).toContain('loading="lazy"');
});

describe('nothing raw, nothing foreign', () => {
  test.each([
    ['a <b>c</b>', ['1:3 raw-html']],
    ['<img src=x onerror=alert(1)>', ['1:1 raw-html']],
    ['<!-- a -->', ['1:1 raw-html']],
    ['<script>\nalert(1)\n</script>', ['1:1 raw-html']],
    ['[a](javascript:alert(1))', ['1:1 link-unsafe']],
    ['字[a](java&#115;cript:a)', ['1:2 link-unsafe']],
    ['[a](https://a.example)', ['1:1 link-other-site']],
    ['<https://a.example>', ['1:1 link-other-site']],
    ['[a](../../../x/y/z)', ['1:1 link-outside']],
    ['[a](../othr)', ['1:1 link-unknown']],
    ['![a](https://a.example/b.png)', ['1:1 link-other-site']],
    ['![a](data:image/png;base64,AA)', ['1:1 link-unsafe']],
    ['![a](../m/a.svg)', ['1:1 picture-name']],
    ['![a](a.gif)', ['1:1 picture-name']],
    ['![a](b.svg)', ['1:1 picture-missing']],
    ['![](a.svg)', ['1:1 picture-alt-missing']],
  ])('%j', (body, told) => {
    const compiled = compileSample(body);
    expect(toldIn(compiled)).toEqual(told);
    expect(JSON.stringify(compiled.lesson.blocks)).not.toMatch(
      /<b>|<script|onerror=|javascript|https:\/\/a.example["/)]/,
    );
  });

  test.each([
    [{ bytes: 300 * 1024 }, 'picture-too-big'],
    [{ danger: '<script' }, 'picture-unsafe'],
    [{ size: undefined }, 'picture-size-unknown'],
  ])('a picture with %j', (facts, code) => {
    const good = { bytes: 1, hash: '0', size: { width: 1, height: 1 }, danger: undefined };
    const surroundings = { picture: () => ({ ...good, ...facts }) };
    expect(toldIn(compileSample('![a](a.svg)', { surroundings }))).toEqual([`1:1 ${code}`]);
  });
});

describe('pinyin', () => {
  const mode = (band: '3-4' | '5-6' | '7-8', facts = 'skills: []', lang: 'zh' | 'en' = 'zh') =>
    compileSample('', { lang, head: head(facts), surroundings: { band } }).lesson.pinyin;

  test('goes by the band, by the frontmatter, and never into English lessons', () => {
    expect([mode('3-4'), mode('5-6'), mode('7-8')]).toEqual(['all', 'new', 'none']);
    expect(mode('3-4', 'pinyin: none')).toBe('none');
    expect(mode('3-4', 'pinyin: all', 'en')).toBe('none');
  });

  test('stands in headings, prose, prompts, options and titles, not in code, teacher and paper', () => {
    const { lesson } = compileSample(
      `## 字\n\n字 \`字\`\n\n:::choose{#a}\n字\n1. [x] 字\n    > 字\n2. [ ] 乙\n    > 乙\n> 字\n:::\n:::teacher\n字\n:::\n:::paper\n字\n:::\n`,
      { head: head('pinyin: new\nwords: { 字: character }') },
    );
    const ruby = '<ruby>字<rt>zì</rt></ruby>';
    expect(lesson.titleHtml).toBe(`打重${ruby}`);
    expect(lesson.blocks[0]).toEqual({ type: 'prose', html: `<h2>${ruby}</h2><p>${ruby} <code>字</code></p>` });
    expect(lesson.blocks[1]).toMatchObject({
      exercise: { prompt: `<p>${ruby}</p>`, options: [{ html: ruby, text: '字', reply: ruby }, {}], hints: [ruby] },
    });
    expect([lesson.plan.teacher, lesson.plan.paper]).toEqual([['字'], ['字']]);
    expect(lesson.plan.words).toEqual([{ zh: '字', pinyin: 'zì', en: 'character' }]);
  });

  test('an override in a table doesn’t split its cell', () => {
    const compiled = compileSample(
      ':::match{#a}\n配\n\n| 甲 | 乙 |\n| --- | --- |\n| {重|chóng}来 | 用{得|de}久 <b> |\n| 丙 | 丁 |\n:::',
    );
    expect(toldIn(compiled)).toEqual(['6:25 raw-html']);
    expect(compiled.lesson.blocks[0]).toMatchObject({
      exercise: { lefts: [{ text: '重来' }, {}], rights: [{ text: '用得久' }, {}] },
    });
  });

  test('overrides stand in no plain text', () => {
    const { lesson } = compileSample('', { head: head('pinyin: all') });
    expect([lesson.title, lesson.goals]).toEqual(['打重字', ['重打']]);
    expect(lesson.titleHtml).toContain('chóng');
  });
});

describe('boxes', () => {
  test('Chinese names and attributes are the same box', () => {
    const chinese = compileSample(`:::选择{#a 选做 自由}\n哪个？\n${OPTIONS}:::`);
    const english = compileSample(`:::choose{#a optional free}\n哪个？\n${OPTIONS}:::`);
    expect(chinese.lesson.blocks).toEqual(english.lesson.blocks);
    expect(chinese.lesson.blocks[0]).toMatchObject({ exercise: { optional: true, free: true } });
  });

  test('teacher and paper go to the plan, line by line', () => {
    const { lesson } = compileSample(':::teacher\n**准备**：纸\n发纸\n\n- 一\n- 二\n:::\n:::paper\n画\n:::');
    expect(lesson.blocks).toEqual([]);
    expect(lesson.plan.teacher).toEqual(['<strong>准备</strong>：纸', '发纸', '<ul><li>一</li><li>二</li></ul>']);
    expect(lesson.plan.paper).toEqual(['画']);
  });

  test('cards of a words box part at the colon, Chinese or not', () => {
    expect(blocks(':::words\n- **甲**：乙 **丙**\n- **a**: b\n:::')).toEqual([
      {
        type: 'words',
        cards: [
          { word: '甲', meaning: '乙 <strong>丙</strong>' },
          { word: 'a', meaning: 'b' },
        ],
      },
    ]);
  });

  test('the plan holds every answer', () => {
    const { lesson } = compileSample(`:::choose{#a}\n哪个？\n${OPTIONS}:::`);
    expect(lesson.plan.answers).toMatchObject([
      { id: 'c/u/l#a', kind: 'choose', prompt: '<p>哪个？</p>', lines: [{ answer: '甲' }] },
    ]);
  });

  test.each([
    [`:::chose{#a}\n哪个？\n${OPTIONS}:::`, ['1:4 box-unknown']],
    [':::foobar\na\n:::', ['1:4 box-unknown']],
    [`:::choose{#a fre}\n哪个？\n${OPTIONS}:::`, ['1:14 attribute-unknown']],
    [`:::choose{#a free=1}\n哪个？\n${OPTIONS}:::`, ['1:14 attribute-takes-no-value']],
    [':::fill{#a bank}\n[[a]]\n:::', ['1:12 attribute-needs-value']],
    [`:::choose{#a free 自由}\n哪个？\n${OPTIONS}:::`, ['1:19 attribute-twice']],
    [`:::choose\n哪个？\n${OPTIONS}:::`, ['1:1 id-missing']],
    [`:::choose{#A_b}\n哪个？\n${OPTIONS}:::`, ['1:11 id-form']],
    [':::tip{optional}\na\n:::', ['1:8 attribute-none']],
    [`:::choose{#a}\n哪个？\n${OPTIONS}\n还有\n:::`, ['8:1 text-after-parts']],
    [':::order{#a}\n排\n1、甲\n2、乙\n:::', ['3:2 line-mark']],
    [':::words\n- 甲\n:::', ['2:1 word-card-form']],
  ])('%j', (body, told) => {
    expect(toldIn(compileSample(body))).toEqual(told);
  });

  test('a box without an id, or with a slip in its name, is checked all the same', () => {
    const body = `:::chooes\n哪个？\n1. [ ] 甲\n2. [ ] 乙\n:::`;
    expect(toldIn(compileSample(body))).toEqual(['1:4 box-unknown', '1:1 id-missing', '1:1 choose-no-right']);
  });

  test('parts of a box that is not closed are not judged', () => {
    const body = `:::order{#a}\n排\n\n## 标题\n\n<b>\n\n:::choose{#b}\n哪个？\n${OPTIONS}:::`;
    expect(toldIn(compileSample(body))).toEqual(['1:1 box-not-closed', '6:1 raw-html']);
  });
});

describe('marks', () => {
  const segments = (body: string) => {
    const block = blocks(body)[0];
    return block?.type === 'exercise' && 'passage' in block.exercise
      ? block.exercise.passage.map(({ segments: all }) =>
          all.map((one) => ('html' in one ? one.html : `[${one.mark}]`)).join(''),
        )
      : undefined;
  };

  test.each([
    [':::fill{#a}\n看\n\n填[[甲]]和[[乙]]。\n\n再看\n:::', ['填[0]和[1]。', '再看']],
    [':::fill{#a}\n**一 [[甲]] 二** 三\n:::', ['<strong>一 </strong>[0]<strong> 二</strong> 三']],
    [':::fill{#a}\n1. 开 [[甲]]\n2. 关\n\n- 看\n:::', undefined],
    [':::fill{#a}\n1. 开 [[甲]]\n2. 关\n:::', ['1. 开 [0]', '2. 关']],
    [':::spot{#a}\n> 你好 [[!甲]]\n> [[乙]]\n:::', ['你好 [0]\n[1]']],
    [':::fill{#a}\n| 甲 | 乙 |\n| --- | --- |\n| a | [[b\\|c]] |\n:::', ['甲 | 乙', 'a | [0]']],
    [':::fill{#a}\nhttps://www.[[a.com]] 和 [[*b]] 和 [[*c]]\n:::', ['https://www.[0] 和 [1] 和 [2]']],
  ])('%j', (body, expected) => {
    expect(segments(body)).toEqual(expected);
  });

  test.each([
    ['a [[b]]', ['1:3 mark-not-here']],
    ['a [[b', ['1:3 mark-not-closed']],
    [':::fill{#a}\n[[a]] 字字 [[b\n:::', ['2:10 mark-not-closed']],
    [`:::choose{#a}\n哪个？\n${OPTIONS}> [[a]]\n:::`, ['7:3 box-unexpected-mark']],
    [':::fill{#a}\n填[[a]]\n\n| 甲 | 乙 |\n| --- | --- |\n| a | [[b|c]] |\n:::', ['6:7 mark-splits-cell']],
  ])('%j is told', (body, told) => {
    expect(toldIn(compileSample(body))).toEqual(told);
  });
});

test('the revision hangs on what is right, not on words', () => {
  const revision = (options: string) => compileSample(`:::choose{#a}\n哪个？\n${options}:::`).exercises[0]?.revision;
  expect(revision(OPTIONS)).toBe(revision(OPTIONS.replace('甲', '丙')));
  expect(revision(OPTIONS)).not.toBe(revision(OPTIONS.replace('[x]', '[ ]').replace('2. [ ]', '2. [x]')));
});
