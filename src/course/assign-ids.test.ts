import { expect, test } from 'vitest';
import { assignIds, type IdSlot } from './assign-ids.ts';

/** `choose#a order sort#b`: the exercises of one language. */
const slots = (text: string): readonly IdSlot[] =>
  text.split(' ').map((word) => {
    const [kind = '', id] = word.split('#');
    return { kind, id };
  });

const assigned = (...languages: readonly string[]) =>
  assignIds(languages.map(slots), new Set()).map((ids) => ids.map((id) => id ?? '?').join(' '));

test('ids come from the kind and its number in the lesson', () => {
  expect(assigned('choose order choose')).toEqual(['choose-1 order-1 choose-2']);
});

test('written ids stay, and are not given twice', () => {
  expect(assigned('choose choose#choose-1 choose')).toEqual(['choose-2 choose-1 choose-3']);
});

test('both languages get the same id for the same place', () => {
  expect(assigned('choose order', 'choose order')).toEqual(['choose-1 order-1', 'choose-1 order-1']);
});

test('an id that one language has is given to the other', () => {
  expect(assigned('choose#why order', 'choose order#steps')).toEqual(['why steps', 'why steps']);
});

test('shared ids hold the languages together around a place where they differ', () => {
  expect(assigned('choose#a order choose#b sort', 'choose#a choose#b sort')).toEqual(['a ? b sort-1', 'a b sort-1']);
});

test('nothing is given where kinds differ, where ids disagree or where they cross', () => {
  expect(assigned('choose order', 'order choose')).toEqual(['? ?', '? ?']);
  expect(assigned('choose#a order', 'choose#b order')).toEqual(['a ?', 'b ?']);
  expect(assigned('choose#a order choose#b', 'choose#b order choose#a')).toEqual(['a ? b', 'b ? a']);
});

test('an id that was ever used is not given again', () => {
  expect(assignIds([slots('choose')], new Set(['choose-1', 'choose-2']))).toEqual([['choose-3']]);
});

test('an id written twice is left for the author to mend', () => {
  expect(assigned('choose#a choose#a order', 'choose#a choose#a order')).toEqual(['a a order-1', 'a a order-1']);
});
