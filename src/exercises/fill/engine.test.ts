import { describe, expect, it } from 'vitest';
import { type FillState, fill, shownBank, wordsInBlanks } from './engine.ts';
import { isAccepted } from './is-accepted.ts';
import type { FillExercise } from './schema.ts';

const blanks = [
  { answer: 'phone', accepted: ['phone', 'computer'] },
  { answer: 'the', accepted: ['the'] },
  { answer: 'computer', accepted: ['computer'] },
  { answer: 'the', accepted: ['the'] },
];
const typed: FillExercise = {
  id: 'a/b/c#d',
  kind: 'fill',
  revision: '',
  optional: false,
  prompt: '',
  hints: [],
  passage: [
    { segments: [{ html: 'A ' }, { mark: 0 }, { html: ' & ' }, { mark: 1 }] },
    { segments: [{ html: 'Only prose.' }] },
    { segments: [{ mark: 2 }, { mark: 3 }] },
  ],
  blanks,
  bank: [],
  exact: false,
};
const banked: FillExercise = { ...typed, bank: ['the', 'computer', 'phone', 'the', 'cat'] };

const state = (texts: readonly string[], fixed: readonly number[] = []): FillState => ({ seed: 1, texts, fixed });
const write = (exercise: FillExercise, before: FillState, blank: number, text: string): FillState =>
  fill.step(exercise, before, { type: 'write', blank, text });

describe('comparing', () => {
  it.each(['Screen', 'ＳＣＲＥＥＮ', ' scr een ', 'monitor'])('forgives width, case and spaces in %s', (text) => {
    expect(isAccepted(['screen', 'monitor'], text, false)).toBe(true);
  });

  it.each(['Screen', 'ｓcreen', 'scr een', 'scren', ''])('takes %s for wrong where it must be exact', (text) => {
    expect(isAccepted(['screen'], text, true)).toBe(false);
  });

  it('takes no answer at all for wrong', () => {
    expect(isAccepted([''], ' ', false)).toBe(false);
  });
});

describe('typing', () => {
  it('keeps any text, up to a length', () => {
    expect(write(typed, state(['', '', '', '']), 1, '😀'.repeat(300)).texts[1]).toBe('😀'.repeat(200));
  });

  it('leaves what was typed to be mended after a miss', () => {
    expect(fill.reopen(typed, state(['phon', 'the', '', ''])).texts).toEqual(['phon', 'the', '', '']);
  });
});

describe('the bank', () => {
  it('gives only its own words', () => {
    const empty = state(['', '', '', '']);
    expect(write(banked, empty, 0, 'dog')).toBe(empty);
    expect(write(banked, empty, 0, 'cat').texts[0]).toBe('cat');
  });

  it('gives each word as often as it holds it, and then moves it', () => {
    const both = write(banked, write(banked, state(['', '', '', '']), 0, 'the'), 1, 'the');
    expect(both.texts).toEqual(['the', 'the', '', '']);
    expect(write(banked, both, 3, 'the').texts).toEqual(['', 'the', '', 'the']);
  });

  it('does not take a word from a blank that help filled', () => {
    const helped = state(['', '', 'computer', ''], [2]);
    expect(write(banked, helped, 0, 'computer')).toBe(helped);
    expect(write(banked, helped, 2, 'cat')).toBe(helped);
  });

  it('shows which words are free, each of two equal ones for itself', () => {
    const free = (texts: readonly string[]) =>
      shownBank(banked, state(texts))
        .filter((word) => word.free)
        .map(({ word }) => word)
        .sort();
    expect(free(['', '', '', ''])).toEqual([0, 1, 2, 3, 4]);
    expect(free(['the', '', '', ''])).toEqual([1, 2, 3, 4]);
    expect(free(['the', 'the', 'cat', ''])).toEqual([1, 2]);
  });

  it('tells two equal words in blanks apart', () => {
    expect(wordsInBlanks(banked, state(['the', '', 'cat', 'the']))).toEqual([0, null, 4, 3]);
  });

  it('takes wrong words back after a miss', () => {
    expect(fill.reopen(banked, state(['cat', 'the', '', ''])).texts).toEqual(['', 'the', '', '']);
  });

  it('refuses a draft that uses a word too often', () => {
    expect(fill.restore(banked, state(['the', 'the', '', 'the']))).toBeUndefined();
    expect(fill.restore(banked, state(['dog', '', '', '']))).toBeUndefined();
  });
});

describe('the shown step', () => {
  it('fills the first blank that is not right', () => {
    expect(fill.assist(typed, state(['computer', '', '', '']))).toEqual(state(['computer', 'the', '', ''], [1]));
  });

  it('only begins the last blank that is typed: the child finishes it', () => {
    const solved = fill.solve(typed, state(['', '', '', '']));
    const texts = [...solved.texts.slice(0, 3), 'nonsense'];
    const helped = fill.assist(typed, { ...solved, texts });
    expect(helped.texts[3]).toBe(Array.from(solved.texts[3] ?? '')[0]);
    expect(helped.fixed).not.toContain(3);
  });

  it('takes the word it needs from a wrong blank', () => {
    expect(fill.assist(banked, state(['phone', 'computer', 'cat', '']))).toEqual(
      state(['phone', 'the', 'cat', ''], [1]),
    );
    expect(fill.assist(banked, state(['phone', 'the', '', 'computer']))).toEqual(
      state(['phone', 'the', 'computer', ''], [2]),
    );
  });

  it('keeps another blank right when it takes the word from there', () => {
    expect(fill.assist(banked, state(['computer', 'the', '', 'the']))).toEqual(
      state(['phone', 'the', 'computer', 'the'], [2]),
    );
  });
});

it('judges only blanks with something in them', () => {
  expect(fill.grade(typed, state(['computer', ' ', 'x', '']))).toEqual({
    passed: false,
    score: 0.25,
    parts: { 0: true, 2: false },
  });
});

it('explains with the sentences that hold blanks, escaped', () => {
  const cut: FillExercise = { ...typed, blanks: [{ answer: '<a>', accepted: ['<a>'] }, ...blanks.slice(1)] };
  expect(fill.explain(cut)).toEqual([
    { answer: 'A <b>&lt;a&gt;</b> & <b>the</b>' },
    { answer: '<b>computer</b><b>the</b>' },
  ]);
});
