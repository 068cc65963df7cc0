import { expect, it } from 'vitest';
import { bulleted, fakeBox, fakeItem, fakeMarks, problemsOf } from '../authored-fake.ts';
import { think } from './schema.ts';

it('takes task items as the checklist', () => {
  const exercise = think.schema.parse(fakeBox('think', { items: bulleted('[ ] I named one trick', '[ ] It is kind') }));
  expect(exercise.checklist.map(({ text }) => text)).toEqual(['I named one trick', 'It is kind']);
  expect(think.grading(exercise)).toEqual({});
});

it('needs no checklist', () => {
  expect(think.schema.parse(fakeBox('think')).checklist).toEqual([]);
});

it('tells an item without its box, a reply and a blank', () => {
  const items = [...bulleted('[ ] a', 'b'), fakeItem('[ ] c', { feedback: ['?'] })];
  expect(problemsOf(think.schema, fakeBox('think', { items, marks: fakeMarks('x') }))).toEqual([
    'box-unexpected-reply items.2',
    'box-unexpected-mark marks.0',
    'think-unchecked-item items.1',
  ]);
});
