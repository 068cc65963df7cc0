import { expect, test } from 'vitest';
import { textWriter } from './ruby.ts';

test('all: every Chinese word gets its pinyin, other text is only escaped', () => {
  const write = textWriter('all', []);
  expect(write('点开链接 <b>“OK”')).toBe(
    '<ruby>点<rt>diǎn</rt></ruby><ruby>开<rt>kāi</rt></ruby><ruby>链接<rt>liànjiē</rt></ruby> &lt;b&gt;“OK”',
  );
});

test('new: only the lesson’s words get it, wherever they stand, the longer word first', () => {
  const write = textWriter('new', ['文件', '文件夹']);
  expect(write('文件放进文件夹')).toBe('<ruby>文件<rt>wénjiàn</rt></ruby>放进<ruby>文件夹<rt>wénjiànjiā</rt></ruby>');
});

test('none: overrides vanish', () => {
  expect(textWriter('none', ['重复'])('{重|chóng}复 & 3')).toBe('重复 &amp; 3');
});

test('an override wins, in the text and in the list of words', () => {
  expect(textWriter('all', [])('{重|chóng}要')).toBe('<ruby>重要<rt>chóngyào</rt></ruby>');
  expect(textWriter('new', ['{重|chóng}做'])('重做')).toBe('<ruby>重做<rt>chóngzuò</rt></ruby>');
  expect(textWriter('new', ['重做'])('{重|chóng}做')).toBe('<ruby>重做<rt>chóngzuò</rt></ruby>');
});

test('a word with signs of patterns in it is only a word', () => {
  expect(textWriter('new', ['U 盘', '加+号'])('加+号和 U 盘')).toBe(
    '<ruby>加+号<rt>jiā+hào</rt></ruby>和 <ruby>U 盘<rt>U pán</rt></ruby>',
  );
});
