import { expect, it } from 'vitest';
import { packTally } from './pack-tally.ts';
import { readTypingAnswer } from './read-typing-answer.ts';
import { emptyTally } from './tally.ts';

const tally = { ...emptyTally, slots: 3, clean: 2, hits: 3, wrong: 1, keys: { f: [3, 1, 900, 2] as const } };

it('reads what the typing kinds write', () => {
  const answer = { v: 1, mode: 'keys', tally: packTally(tally), keys: 'fj', rounds: 1 };
  expect(readTypingAnswer(JSON.parse(JSON.stringify(answer)))).toEqual({ mode: 'keys', tally, keys: 'fj', rounds: 1 });
  expect(readTypingAnswer({ v: 1, mode: 'hanzi', tally: packTally(tally) })).toMatchObject({ keys: '', rounds: 0 });
});

it.each([
  null,
  7,
  {},
  { v: 2, mode: 'keys', tally: packTally(tally) },
  { v: 1, mode: 'sing', tally: packTally(tally) },
])('takes %j for no answer', (answer) => {
  expect(readTypingAnswer(answer)).toBeUndefined();
});
