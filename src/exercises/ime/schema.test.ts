import { describe, expect, it } from 'vitest';
import type { ImeDictionary } from '../../typing/ime/ime-dictionary.ts';
import type { TargetLine } from '../../typing/target.ts';
import type { AuthoredBox } from '../authored.ts';
import { fakeBox, problemsOf } from '../authored-fake.ts';
import { ime } from './schema.ts';

const dictionary: ImeDictionary = { syllables: { ni: '你', hao: '好' }, phrases: [['你好', 'ni hao']] };
const line = (text: string): TargetLine => Array.from(text, (char) => ({ text: char }));
const box = (texts: readonly string[], attributes: AuthoredBox['attributes'] = {}): AuthoredBox =>
  fakeBox('ime', { attributes, dictionary, target: { at: { line: 1, column: 1 }, lines: texts.map(line) } });

describe('reading', () => {
  it('takes the target’s lines with the dictionary', () => {
    const exercise = ime.schema.parse(box(['你好！', '你好。'], { accuracy: '85' }));
    expect(exercise).toMatchObject({
      kind: 'ime',
      lines: [line('你好！'), line('你好。')],
      dictionary,
      accuracy: 0.85,
    });
    expect(ime.grading(exercise)).toEqual({ text: expect.any(String), accuracy: 0.85 });
  });

  it('leaves the accuracy to the ladder if none is written', () => {
    expect(ime.schema.parse(box(['你好'])).accuracy).toBeUndefined();
    expect(ime.grading(ime.schema.parse(box(['你好'])))).toEqual({ text: expect.any(String), accuracy: null });
  });

  it.each(['90%', ' 90 ', '90％'])('reads %j as a share', (accuracy) => {
    expect(ime.schema.parse(box(['你好'], { accuracy })).accuracy).toBe(0.9);
  });

  it('breaks lines that are too long for the screen', () => {
    const { lines } = ime.schema.parse(box(['你好，'.repeat(10)]));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.flat()).toEqual(line('你好，'.repeat(10)));
  });
});

describe('telling what is wrong', () => {
  const problems = (texts: readonly string[], attributes?: AuthoredBox['attributes']) =>
    problemsOf(ime.schema, box(texts, attributes));

  it.each<[string, readonly string[], AuthoredBox['attributes'], readonly string[]]>([
    ['no Chinese to type', ['123'], {}, ['typing-no-target']],
    ['a character without a reading, once', ['你嫑好', '嫑'], {}, ['typing-untypable target.lines.0']],
    ['letters', ['你好', '你a好'], {}, ['typing-untypable target.lines.1']],
    ['a mark that no key gives', ['你好♪'], {}, ['typing-untypable target.lines.0']],
    ['an accuracy that can’t be', ['你好'], { accuracy: '30' }, ['typing-accuracy attributes.accuracy']],
    ['an accuracy that is no number', ['你好'], { accuracy: 'high' }, ['typing-accuracy attributes.accuracy']],
    ['an accuracy without a value', ['你好'], { accuracy: true }, ['attribute-needs-value attributes.accuracy']],
    ['marks of every kind', ['你好，。？！：；“好”‘好’（1）《好》、……——'], {}, []],
  ])('%s', (_what, texts, attributes, expected) => {
    expect(problems(texts, attributes)).toEqual(expected);
  });

  it('a box without anything to type', () => {
    expect(problemsOf(ime.schema, fakeBox('ime'))).toEqual(['typing-no-target']);
  });
});
