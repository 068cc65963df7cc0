import { describe, expect, it } from 'vitest';
import { fakeBox, fakeMarks, problemsOf } from '../authored-fake.ts';
import { fill } from './schema.ts';

const passage = [{ segments: [{ html: 'a ' }, { mark: 0 }] }];
const box = (bank: string | undefined, ...marks: readonly string[]) =>
  fakeBox('fill', { passage, marks: fakeMarks(...marks), attributes: bank === undefined ? {} : { bank } });
const problems = (bank: string | undefined, ...marks: readonly string[]) =>
  problemsOf(fill.schema, box(bank, ...marks));
const answers = (bank: string, ...marks: readonly string[]) =>
  fill.schema.parse(box(bank, ...marks)).blanks.map(({ answer }) => answer);

describe('reading', () => {
  it('takes each mark as a blank with its accepted answers', () => {
    const exercise = fill.schema.parse(box(undefined, '电脑| 计算机 ', '鼠标'));
    expect(exercise.passage).toBe(passage);
    expect(exercise.blanks).toEqual([
      { answer: '电脑', accepted: ['电脑', '计算机'] },
      { answer: '鼠标', accepted: ['鼠标'] },
    ]);
    expect(exercise).toMatchObject({ bank: [], exact: false });
    expect(fill.grading(exercise)).toEqual({ blanks: 2 });
  });

  it('splits the bank at spaces, full-width ones too', () => {
    expect(fill.schema.parse(box(' 慌　错 说出来  快', '慌')).bank).toEqual(['慌', '错', '说出来', '快']);
  });

  it('splits the bank at commas, Chinese ones too', () => {
    expect(fill.schema.parse(box('慌、错，说出来, 快、', '慌')).bank).toEqual(['慌', '错', '说出来', '快']);
  });

  it('answers each blank with a word of the bank, whichever of its answers that is', () => {
    expect(answers('computer mouse', 'PC|computer', 'mouse')).toEqual(['computer', 'mouse']);
    expect(answers('ＴＯＰ x', 'top')).toEqual(['ＴＯＰ']);
  });

  it('shares the bank so that every blank gets a word', () => {
    expect(answers('a b', 'a|b', 'a')).toEqual(['b', 'a']);
    expect(answers('a b c', 'a|b', 'b|c', 'a')).toEqual(['b', 'c', 'a']);
    expect(answers('the the', 'the', 'the')).toEqual(['the', 'the']);
  });
});

describe('telling what is wrong', () => {
  it.each<[string | undefined, readonly string[], string]>([
    [undefined, [], 'fill-no-blank'],
    [undefined, ['a', ''], 'fill-empty-blank marks.1'],
    [undefined, ['a|'], 'fill-empty-blank marks.0'],
    [undefined, ['!a'], 'fill-wanted-mark marks.0'],
    ['a c', ['a', 'b'], 'fill-bank-lacks marks.1'],
    ['the cat', ['the', 'the'], 'fill-bank-lacks marks.1'],
    ['', ['a'], 'attribute-needs-value attributes.bank'],
  ])('bank %j, blanks %j: %s', (bank, marks, problem) => {
    expect(problems(bank, ...marks)).toEqual([problem]);
  });

  it('asks the bank for the very word where it must be exact', () => {
    const exact = fakeBox('fill', { marks: fakeMarks('Cat'), attributes: { bank: 'cat dog', exact: true } });
    expect(problemsOf(fill.schema, exact)).toEqual(['fill-bank-lacks marks.0']);
  });

  it('tells a bank without words and a flag with a value', () => {
    const odd = fakeBox('fill', { marks: fakeMarks('a'), attributes: { bank: true, exact: 'yes' } });
    expect(problemsOf(fill.schema, odd)).toEqual([
      'attribute-needs-value attributes.bank',
      'attribute-takes-no-value attributes.exact',
    ]);
  });
});
