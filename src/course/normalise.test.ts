import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFences } from './code-fences.ts';
import { normaliseLines } from './normalise.ts';
import { sourceLines } from './source-line.ts';

function normalised(text: string, from = 0): string {
  const lines = sourceLines(text);
  const fences = codeFences(lines.map((line) => line.text));
  return normaliseLines(lines, fences, from)
    .map((line) => line.text)
    .join('\n');
}

test.each([
  ['：：：选择｛＃id｝', ':::选择{#id}'],
  [':：:choose{#id}', ':::choose{#id}'],
  ['：：：', ':::'],
  [':::fill{#a bank=“慌 “错”}', ':::fill{#a bank="慌 “错"}'],
  [':::fill｛#a　bank＝"慌，错"｝', ':::fill{#a bank="慌，错"}'],
  ['1. 【x】三', '1. [x] 三'],
  ['2. ［　］ 四', '2. [ ] 四'],
  ['- 【】五', '- [ ] 五'],
  ['－【ｘ】六', '- [x] 六'],
  ['１．[x] 七', '1. [x] 七'],
  ['2、[ ] 八', '2. [ ] 八'],
  ['    》 因为', '    > 因为'],
  ['＞提示', '> 提示'],
  ['＃＃ 标题', '## 标题'],
  ['｜ 左 ｜ 右 ｜', '| 左 | 右 |'],
  ['［［电脑｜计算机］］', '[[电脑|计算机]]'],
  ['【【！是】】', '[[!是]]'],
  ['[[！是]]', '[[!是]]'],
  ['！［图］（a.svg）', '![图](a.svg)'],
  ['【密码】（../passwords/）', '[密码](../passwords/)'],
  ['｛重｜chóng｝复', '{重|chóng}复'],
  ['＊＊好＊＊', '**好**'],
  ['！[图](a.svg)', '![图](a.svg)'],
  ['！[图](我的图.PNG)', '![图](我的图.PNG)'],
  ['1. [x]　三', '1. [x] 三'],
  ['１、[ ] 四', '1. [ ] 四'],
  ['2）[ ] 五', '2. [ ] 五'],
  ['＃＃标题', '## 标题'],
  ['｛重｜zhong4｝复', '{重|zhong4}复'],
  ['﹕﹕﹕tip\u200b', ':::tip'],
  ['\u200b∶∶∶\u00a0', '::: '],
  ['\u00a0\u00a0\u00a0\u00a0> 因为', '    > 因为'],
  ['-\u00a0[\u00a0]\u00a0六', '- [ ] 六'],
  ['\u00a0\u200b', ''],
  ['　　-键盘', '    -键盘'],
])('%s becomes %s', (written, plain) => {
  expect(normalised(written)).toBe(plain);
});

test.each([
  '10：30 到 3：2，《书》【注意】（见下）！',
  '1、先看。2、再做。',
  '—— 小雨',
  '他说：“好！”（真的）',
  '`［［a］］` 和 `【x】`',
  '[[好]]！（对）',
  '真好！[密码那一课](../passwords/)',
  '1．5 米，１．５ 米',
  '１、先看。',
  '　　1、先看。',
  '\u00a0\u00a0小雨',
])('prose and code stay as they are: %s', (text) => {
  expect(normalised(text)).toBe(text);
});

test('what stands in a fence stays', () => {
  expect(normalised('```\n：：：\n【x】\n```')).toBe('```\n：：：\n【x】\n```');
});

test('in the frontmatter only the colon of a key is changed', () => {
  expect(normalised('---\ntitle：一：二\n---', 3)).toBe('---\ntitle: 一：二\n---');
});

test('normalising again changes nothing', () => {
  const signs = fc.constantFrom(
    ...'：:﹕［[］]【】｛{｝}＃#＞》>｜|＊*－-１1．.、！!（(）) 　\u00a0\u200bx重chong“”"=a`\n'.split(''),
  );
  const texts = fc.array(signs, { maxLength: 40 }).map((chars) => chars.join(''));
  fc.assert(fc.property(texts, (text) => normalised(normalised(text)) === normalised(text)));
});
