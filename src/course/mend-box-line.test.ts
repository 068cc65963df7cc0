import { expect, test } from 'vitest';
import { mendBoxLine } from './mend-box-line.ts';

function mend(text: string) {
  const told: string[] = [];
  const line = mendBoxLine({ text, original: text }, (index, code) => told.push(`${index} ${code}`));
  return [line.text, ...told];
}

test.each([
  [':::choose {#a}', ':::choose{#a}', '9 box-space'],
  ['::: choose', ':::choose', '3 box-space'],
  ['::: choose {#a}', ':::choose{#a}', '3 box-space'],
  [':::choose（#a）', ':::choose{#a}', '9 box-brackets'],
  [':::choose(#a free)', ':::choose{#a free}', '9 box-brackets'],
  [':::choose [free #a] ', ':::choose{free #a}', '10 box-brackets'],
  [':::choose #a', ':::choose{#a}', '10 box-brackets'],
])('%s is read as %s', (written, read, told) => {
  expect(mend(written)).toEqual([read, told]);
});

test('a space before the name and brackets are two slips', () => {
  expect(mend('::: choose (#a)')).toEqual([':::choose{#a}', '3 box-space', '10 box-brackets']);
});

test.each([
  ':::choose{#a}',
  ':::choose（哪个？）',
  ':::fill(#a bank="甲 乙")',
  ':::tip 慢慢来 #1',
  '::: 完',
  '(#a)',
])('%s is left alone', (line) => {
  expect(mend(line)).toEqual([line]);
});
