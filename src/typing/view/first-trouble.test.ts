import { expect, it } from 'vitest';
import { startTyping, stepTyping } from '../step-typing.ts';
import type { TypingTarget } from '../target.ts';
import { firstTrouble } from './first-trouble.ts';

const target: TypingTarget = { mode: 'hanzi', lines: [Array.from('床前明月光', (text) => ({ text }))] };
const typed = (ins: string) => stepTyping(target, startTyping(), { type: 'text', at: 1, del: 0, ins });

it.each([
  ['床前', undefined],
  ['床前名', { type: 'wrong', wanted: '明', typed: '名' }],
  ['床明月', { type: 'missing', wanted: '前', typed: undefined }],
  ['床前前明', { type: 'extra', wanted: undefined, typed: '前' }],
])('finds in %s what is in the way', (text, trouble) => {
  expect(firstTrouble(target, typed(text))).toEqual(trouble);
});
