import { describe, expect, it } from 'vitest';
import { bulleted, fakeBox, fakeItem, problemsOf } from '../authored-fake.ts';
import { sort } from './schema.ts';

const group = (name: string, ...cards: readonly string[]) => fakeItem(name, { children: bulleted(...cards) });
const problems = (...items: readonly ReturnType<typeof fakeItem>[]) =>
  problemsOf(sort.schema, fakeBox('sort', { items }));

describe('reading', () => {
  const replied = fakeItem('in', { children: [fakeItem('key', { feedback: ['You press it.'] })] });
  const items = [replied, group('out', 'screen', 'printer')];
  const exercise = sort.schema.parse(fakeBox('sort', { items, attributes: { 'one-at-a-time': true } }));

  it('counts the cards through all groups', () => {
    expect(exercise.groups.map(({ text }) => text)).toEqual(['in', 'out']);
    expect(exercise.cards.map(({ text, group }) => [text, group])).toEqual([
      ['key', 0],
      ['screen', 1],
      ['printer', 1],
    ]);
    expect(exercise.cards[0]?.reply).toBe('You press it.');
    expect(exercise.oneAtATime).toBe(true);
  });

  it('grades by how many cards each group has', () => {
    expect(sort.grading(exercise)).toEqual({ cards: [1, 2] });
  });
});

describe('telling what is wrong', () => {
  it.each([
    ['sort-too-few-groups', [group('a', '1')]],
    ['sort-too-few-groups', []],
    ['sort-empty-group items.1', [group('a', '1'), group('b')]],
    ['sort-duplicate-group items.1', [group('a', '1'), group('a', '2')]],
    ['sort-duplicate-card items.1.children.1', [group('a', '1'), group('b', '2', '1')]],
    ['box-unexpected-reply items.0', [fakeItem('a', { children: bulleted('1'), feedback: ['?'] }), group('b', '2')]],
    ['box-unexpected-check items.0.children.0', [group('a', '[ ] 1'), group('b', '2')]],
  ])('%s', (problem, items) => {
    expect(problems(...items)).toEqual([problem]);
  });

  it('tells a third layer of lists', () => {
    const deep = fakeItem('a', { children: [fakeItem('1', { children: bulleted('x') })] });
    expect(problems(deep, group('b', '2'))).toEqual(['box-unexpected-nesting items.0.children.0.children.0']);
  });
});
