import { describe, expect, it } from 'vitest';
import { bulleted, fakeBox, fakeItem, numbered, problemsOf } from '../authored-fake.ts';
import { choose } from './schema.ts';

const box = (items: Parameters<typeof fakeBox>[1]) => fakeBox('choose', items);
const problems = (parts: Parameters<typeof fakeBox>[1]) => problemsOf(choose.schema, box(parts));

describe('reading', () => {
  it('takes a numbered list as a single choice, with replies', () => {
    const right = fakeItem('[x] Shift', { ordered: true, feedback: ['Yes.', 'Press it.'] });
    const exercise = choose.schema.parse(box({ items: [right, ...numbered('[ ] Enter')], hints: ['Look left.'] }));
    expect(exercise).toMatchObject({ kind: 'choose', multiple: false, free: false, keepOrder: false });
    expect(exercise.hints).toEqual(['Look left.']);
    expect(exercise.options).toEqual([
      { html: 'Shift', text: 'Shift', right: true, reply: 'Yes.<br>Press it.' },
      { html: 'Enter', text: 'Enter', right: false, reply: undefined },
    ]);
  });

  it('takes bullets as a multiple choice', () => {
    expect(choose.schema.parse(box({ items: bulleted('[x] a', '[x] b', '[ ] c') })).multiple).toBe(true);
  });

  it('takes its flags', () => {
    const attributes = { free: true, 'keep-order': true } as const;
    const items = numbered('[ ] a', '[ ] b');
    expect(choose.schema.parse(box({ attributes, items }))).toMatchObject({ free: true, keepOrder: true });
  });

  it('lets all options of a multiple choice be right', () => {
    expect(problems({ items: bulleted('[x] a', '[x] b') })).toEqual([]);
  });

  it('tells options apart by case, width and pictures', () => {
    expect(problems({ items: numbered('[x] a.b', '[ ] A.b', '[ ] a．b') })).toEqual([]);
    const pictures = ['<img src="1">', '<img src="2">'].map((html, at) =>
      fakeItem(at === 0 ? '[x] ' : '[ ] ', { html, ordered: true }),
    );
    expect(problems({ items: pictures })).toEqual([]);
  });
});

describe('telling what is wrong', () => {
  it.each([
    ['choose-too-few-options', numbered('[x] a')],
    ['choose-too-few-options', []],
    ['choose-no-right', numbered('[ ] a', '[ ] b')],
    ['choose-no-right', bulleted('[ ] a', '[ ] b')],
    ['choose-all-right', numbered('[x] a', '[x] b')],
    ['choose-many-right items.2', numbered('[x] a', '[ ] b', '[x] c')],
    ['choose-duplicate-option items.2', numbered('[x] a', '[ ] b', '[ ] a ')],
    ['choose-unchecked-item items.1', numbered('[x] a', 'b')],
    ['choose-mixed-lists items.1', [...numbered('[x] a'), ...bulleted('[ ] b')]],
  ])('%s', (problem, items) => {
    expect(problems({ items })).toEqual([problem]);
  });

  it('tells all problems at once', () => {
    expect(problems({ items: numbered('[ ] a', 'a') })).toEqual([
      'choose-unchecked-item items.1',
      'choose-duplicate-option items.1',
      'choose-no-right',
    ]);
  });
});

it('grades by how many options there are and which are right', () => {
  const exercise = choose.schema.parse(box({ items: bulleted('[x] a', '[ ] b', '[x] c') }));
  expect(choose.grading(exercise)).toEqual({ multiple: true, free: false, right: [true, false, true] });
});
