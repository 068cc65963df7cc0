import { expect, test } from 'vitest';
import { codeFences } from './code-fences.ts';
import { splitBlocks } from './split-blocks.ts';

/** The blocks as `name(first-last)`, and what was told as `line code`. */
function split(text: string) {
  const lines = text.split('\n');
  const told: string[] = [];
  const blocks = splitBlocks(lines, codeFences(lines), 0, (line, _index, code) => told.push(`${line} ${code}`));
  return {
    blocks: blocks.map((block) => {
      const name = block.type === 'box' ? lines[block.opening]?.replace(/^:+/, '') : 'prose';
      return `${name}(${block.from}-${block.to})`;
    }),
    told,
  };
}

test('a lesson is cut into prose and boxes', () => {
  expect(split('a\n:::tip\nb\n:::\nc')).toEqual({ blocks: ['prose(0-1)', 'tip(2-3)', 'prose(4-5)'], told: [] });
});

test('blank lines are no prose, and an empty box is a box', () => {
  expect(split('\n:::tip\n:::\n\n')).toEqual({ blocks: ['tip(2-2)'], told: [] });
});

test('a box that is not closed ends where the next begins, and is told at its own line', () => {
  expect(split(':::tip\na\n\n:::story\nb\n:::')).toEqual({
    blocks: ['tip(1-3)', 'story(4-5)'],
    told: ['0 box-not-closed'],
  });
});

test('a box that is not closed at the end of the file is told at its opening', () => {
  expect(split('a\n:::tip\nb')).toEqual({ blocks: ['prose(0-1)', 'tip(2-3)'], told: ['1 box-not-closed'] });
});

test('a box inside a box is told once, its second end not again', () => {
  expect(split(':::story\na\n:::tip\nb\n:::\nc\n:::').told).toEqual(['2 box-in-box']);
});

test('boxes inside a box are told where they begin, if the outer one has its end', () => {
  expect(split(':::story\n:::tip\n:::\n:::tip\n:::\n:::').told).toEqual(['1 box-in-box']);
  expect(split(':::story\n:::tip\n:::pause\n:::\n:::\n:::').told).toEqual(['2 box-in-box', '1 box-in-box']);
});

test('words behind an end are told, and end the box; where none is open they are words', () => {
  expect(split(':::tip\na\n::: 完\nb')).toEqual({ blocks: ['tip(1-2)', 'prose(3-4)'], told: ['2 box-end-extra'] });
  expect(split(':::tip\na\n:::结束').told).toEqual(['2 box-end-extra']);
  expect(split('::: 完').told).toEqual([]);
});

test('a box with two colons may end with two', () => {
  expect(split('::tip\na\n::\nb')).toEqual({ blocks: ['tip(1-2)', 'prose(3-4)'], told: [] });
  expect(split(':::tip\na\n::').told).toEqual(['0 box-not-closed']);
});

test('an end without a box is told', () => {
  expect(split('a\n:::').told).toEqual(['1 box-not-open']);
});

test('a box in a list or a quote is told', () => {
  expect(split('- a\n  :::tip\n> :::tip').told).toEqual(['1 box-inside', '2 box-inside']);
});

test('more colons and spaces behind them end a box too', () => {
  expect(split('::::tip\na\n:::  ')).toEqual({ blocks: ['tip(1-2)'], told: [] });
});
