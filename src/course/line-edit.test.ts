import { expect, test } from 'vitest';
import { applyLineEdits } from './line-edit.ts';

test('an edit replaces its line and leaves line ends and byte order mark alone', () => {
  const text = '\ufeff：：：tip\r\na\r\n：：：\r\n';
  const edits = [
    { line: 1, before: '：：：tip', after: ':::tip' },
    { line: 3, before: '：：：', after: ':::' },
  ];
  expect(applyLineEdits(text, edits)).toBe('\ufeff:::tip\r\na\r\n:::\r\n');
});

test('signs with a meaning in replacements are taken as they are', () => {
  expect(applyLineEdits('a', [{ line: 1, before: 'a', after: '$& $1' }])).toBe('$& $1');
});
