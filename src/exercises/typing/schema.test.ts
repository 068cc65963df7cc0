import { describe, expect, it } from 'vitest';
import type { TargetLine } from '../../typing/target.ts';
import { fakeBox, problemsOf } from '../authored-fake.ts';
import { typing } from './schema.ts';

const at = { line: 1, column: 1 };
const plain = (...lines: readonly string[]) => ({
  at,
  lines: lines.map((line): TargetLine => Array.from(line, (text) => ({ text }))),
});
const NO_LINES = plain();
const spoken = (text: string, syllable: string) => ({ at, lines: [[{ text, syllable }]] });
type Attributes = Readonly<Record<string, string | true>>;
const box = (attributes: Attributes, target = plain('fff jjj')) => fakeBox('typing', { attributes, target });
const problems = (...args: Parameters<typeof box>) => problemsOf(typing.schema, box(...args));
const read = (...args: Parameters<typeof box>) => typing.schema.parse(box(...args));

describe('reading', () => {
  it('takes keys if nothing else is said', () => {
    expect(read({})).toMatchObject({ kind: 'typing', mode: 'keys', help: 'full' });
    expect(read({}).accuracy).toBeUndefined();
  });

  it('takes the values in both languages', () => {
    const target = spoken('妈', 'ma');
    expect(read({ mode: '拼音', help: '声母', accuracy: '90%', game: '雨' }, target)).toMatchObject({
      mode: 'pinyin',
      help: 'initial',
      accuracy: 0.9,
      game: 'rain',
    });
    expect(read({ mode: 'Pinyin', help: 'none', accuracy: '85' }, target)).toMatchObject({
      help: 'none',
      accuracy: 0.85,
    });
  });

  it('breaks lines that are too long, losing nothing', () => {
    const { lines } = read({}, plain('abc '.repeat(20).trim()));
    expect(lines.length).toBeGreaterThan(1);
    expect(
      lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe('abc '.repeat(20).trim());
  });

  it('lets signs be typed, and in pinyin lets marks be passed over', () => {
    expect(problems({ mode: 'symbols' }, plain('{ "a": 1 }'))).toEqual([]);
    expect(problems({ mode: 'pinyin' }, { at, lines: [[{ text: '妈', syllable: 'ma' }, { text: '！' }]] })).toEqual([]);
    expect(problems({ mode: 'hanzi' }, plain('床前明月光，1'))).toEqual([]);
  });
});

describe('telling what is wrong', () => {
  const wrong: readonly (readonly [problem: string, attributes: Attributes, target?: typeof NO_LINES])[] = [
    ['typing-unknown-choice attributes.mode', { mode: 'morse' }],
    ['typing-unknown-choice attributes.mode', { mode: 'toString' }],
    ['typing-unknown-choice attributes.game', { game: 'snow' }],
    ['typing-accuracy attributes.accuracy', { accuracy: '0.9' }],
    ['typing-accuracy attributes.accuracy', { accuracy: '40' }],
    ['typing-accuracy attributes.accuracy', { accuracy: '101' }],
    ['typing-help-without-pinyin attributes.help', { mode: 'words', help: 'none' }],
    ['typing-game-mode attributes.game', { mode: 'text', game: 'rain' }],
    ['typing-no-target', {}, NO_LINES],
    ['typing-untypable target.lines.1', {}, plain('fff', 'f床f')],
    ['typing-untypable target.lines.0', { mode: 'hanzi' }, plain('床a')],
    ['attribute-needs-value attributes.mode', { mode: true }],
    ['attribute-unknown attributes.speed', { speed: '30' }],
  ];
  it.each(wrong.map(([problem, ...parts]) => ({ problem, parts })))('$problem', ({ problem, parts }) => {
    expect(problems(...parts)).toEqual([problem]);
  });

  it('tells of a missing target', () => {
    expect(problemsOf(typing.schema, fakeBox('typing'))).toEqual(['typing-no-target']);
  });

  it('tells of a character without syllable', () => {
    const target = { at, lines: [[{ text: '妈', syllable: 'ma' }, { text: '龘' }]] };
    expect(problems({ mode: 'pinyin' }, target)).toEqual(['typing-untypable target.lines.0']);
  });

  it('tells each character once', () => {
    expect(problems({}, plain('f床床', '床'))).toEqual(['typing-untypable target.lines.0']);
  });
});

it('grades by the text, the mode and what is asked for', () => {
  const grading = (...args: Parameters<typeof box>) => JSON.stringify(typing.grading(read(...args)));
  expect(grading({})).toBe(grading({ mode: 'keys' }));
  expect(grading({})).not.toBe(grading({ accuracy: '90' }));
  expect(grading({})).not.toBe(grading({}, plain('fff jjf')));
});
