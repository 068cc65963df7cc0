import { describe, expect, it } from 'vitest';
import { bulleted, fakeBox, fakeItem, fakeMarks, problemsOf } from '../authored-fake.ts';
import { spot } from './schema.ts';

const box = (marks: readonly string[], ...replies: readonly string[]) =>
  fakeBox('spot', { marks: fakeMarks(...marks), items: bulleted(...replies) });
const problems = (marks: readonly string[], ...replies: readonly string[]) =>
  problemsOf(spot.schema, box(marks, ...replies));
const replies = (marks: readonly string[], ...written: readonly string[]) =>
  spot.schema.parse(box(marks, ...written)).parts.map(({ reply }) => reply);

describe('reading', () => {
  it('takes marks as parts and list items as their replies', () => {
    const exercise = spot.schema.parse(box(['a.example', '!b.test'], 'b.test — Yes.', 'a.example — Not this one.'));
    expect(exercise.parts).toEqual([
      { text: 'a.example', wanted: false, reply: 'Not this one.' },
      { text: 'b.test', wanted: true, reply: 'Yes.' },
    ]);
    expect(spot.grading(exercise)).toEqual({ wanted: [false, true] });
  });

  it.each(['b — why', 'b—why', 'b——why', 'b – why', 'b - why', 'b -- why'])('reads the dash in %j', (written) => {
    expect(replies(['a', '!b'], written)).toEqual([undefined, 'why']);
  });

  it('takes a hyphen without spaces for a part of the word', () => {
    expect(replies(['win-gift.test', '!b'], 'win-gift.test - why')).toEqual(['why', undefined]);
  });

  it('finds parts that hold a dash themselves', () => {
    expect(replies(['yes — no', '!b'], 'yes — no — why — really')).toEqual(['why — really', undefined]);
  });

  it('gives a reply to all equal parts, and to the n-th by its number', () => {
    const marks = ['x', '!y', 'x', 'x'];
    expect(replies(marks, 'x — each')).toEqual(['each', undefined, 'each', 'each']);
    expect(replies(marks, 'x#2 — second', 'x — each')).toEqual(['each', undefined, 'second', 'each']);
  });

  it('takes a number sign for text where a part is written so', () => {
    expect(replies(['C#2', '!C'], 'C#2 — a note')).toEqual(['a note', undefined]);
  });

  it('keeps the markup after the dash, ruby and open tags included', () => {
    const ruby = fakeItem('银行 — 不对', { html: '<ruby>银行<rt>yín háng</rt></ruby> — <b>不</b>对' });
    const bold = fakeItem('b — so so', { html: '<b>b — so</b> so' });
    const exercise = spot.schema.parse(fakeBox('spot', { marks: fakeMarks('银行', '!b'), items: [ruby, bold] }));
    expect(exercise.parts.map(({ reply }) => reply)).toEqual(['<b>不</b>对', '<b>so</b> so']);
  });
});

describe('telling what is wrong', () => {
  it.each<[readonly string[], readonly string[], string]>([
    [[], [], 'spot-no-part'],
    [['a', 'b'], [], 'spot-nothing-wanted'],
    [['!a', '!b'], [], 'spot-all-wanted'],
    [['!a', ''], [], 'spot-empty-part marks.1'],
    [['!a', 'b'], ['c — why'], 'spot-reply-unknown items.0'],
    [['!a', 'b'], ['b — why', 'b#2 — why'], 'spot-reply-unknown items.1'],
    [['!a', 'b'], ['b#0 — why'], 'spot-reply-unknown items.0'],
    [['!a', 'b'], ['b why'], 'spot-reply-form items.0'],
    [['!a', 'b'], ['b — why', 'b — again'], 'spot-reply-twice items.1'],
    [['!a', 'b', 'b'], ['b#1 — why', 'b#1 — again'], 'spot-reply-twice items.1'],
    [['!a', 'b'], ['[x] b — why'], 'box-unexpected-check items.0'],
  ])('parts %j, replies %j: %s', (marks, written, problem) => {
    expect(problems(marks, ...written)).toEqual([problem]);
  });

  it('names the part that is not there', () => {
    const issue = spot.schema.safeParse(box(['!a', 'b'], 'c — why')).error?.issues[0];
    expect(issue).toMatchObject({ message: 'spot-reply-unknown', params: { text: 'c' } });
  });
});
