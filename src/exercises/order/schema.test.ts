import { expect, it } from 'vitest';
import { bulleted, fakeBox, fakeItem, numbered, problemsOf } from '../authored-fake.ts';
import { order } from './schema.ts';

const problems = (parts: Parameters<typeof fakeBox>[1]) => problemsOf(order.schema, fakeBox('order', parts));

it('takes a numbered list as the right order, with reasons', () => {
  const last = fakeItem('Name it', { ordered: true, feedback: ['The window asks for it.'] });
  const exercise = order.schema.parse(fakeBox('order', { items: [...numbered('Click Save'), last] }));
  expect(exercise.items).toEqual([
    { html: 'Click Save', text: 'Click Save', reply: undefined },
    { html: 'Name it', text: 'Name it', reply: 'The window asks for it.' },
  ]);
  expect(order.grading(exercise)).toEqual({ count: 2 });
});

it.each([
  ['order-too-few', numbered('a')],
  ['order-too-few', []],
  ['order-duplicate items.2', numbered('a', 'b', 'a')],
  ['order-unnumbered items.1', [...numbered('a'), ...bulleted('b')]],
  ['box-unexpected-check items.0', numbered('[x] a', 'b')],
  [
    'box-unexpected-nesting items.0.children.0',
    [fakeItem('a', { ordered: true, children: bulleted('c') }), ...numbered('b')],
  ],
])('tells %s', (problem, items) => {
  expect(problems({ items })).toEqual([problem]);
});
