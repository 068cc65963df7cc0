import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../exercises/attempt.ts';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { filterNow } from './filter-now.ts';
import { foldClassLesson, hardestFirst } from './fold-class-lesson.ts';
import { foldClassSkills } from './fold-class-skills.ts';
import { foldPupil } from './fold-pupil.ts';
import { nowRows } from './now-rows.ts';

const one = lessonOf('one', 'a b c?', { skills: ['s'] });
const course = courseOf([one, lessonOf('two', 'a', { skills: ['s', 'r'] })], ['s', 'r']);

const pupil = (nickname: string, attempts: readonly Attempt[], group = '三班') =>
  foldPupil(
    course,
    { ...{ id: nickname, nickname, animal: 'fox', guest: false, group, createdAt: 0, seenAt: 0, settings: {} } },
    attempts,
    () => '2026-11-23',
  );

/** `a- a+` and so on: what a child did in lesson one, one answer a millisecond. */
const child = (nickname: string, text: string) =>
  pupil(
    nickname,
    text
      .split(' ')
      .filter(Boolean)
      .map((word, index) => {
        const change = word.endsWith('!') ? { source: 'code' as const } : { answer: { chosen: [1] } };
        return attemptOf(`one#${word[0]}`, word.endsWith('-') ? 'miss' : 'ok', `${nickname}:${index + 1}`, change);
      }),
  );

const room = [child('rain', 'a+ b+'), child('bean', 'a- a- a- b+'), child('stone', 'a! b!'), child('new', '')];

describe('the class by lessons', () => {
  it('says of each exercise how many tried, passed, were right at once, missed, are stuck', () => {
    const report = foldClassLesson(one, room);
    expect(report).toMatchObject({ begun: 3, done: 2 });
    expect(report.exercises[0]).toMatchObject({
      ...{ number: 1, tried: 2, passed: 1, firstTry: 1, fromCode: 1, misses: 3, stuck: 1 },
      wrong: new Map([['{"answer":{"chosen":[1]}}', { times: 3, children: 1 }]]),
    });
    expect(report.exercises[1]).toMatchObject({ tried: 2, passed: 2, firstTry: 2, fromCode: 1, misses: 0, stuck: 0 });
    expect(report.exercises[2]).toMatchObject({ tried: 0, passed: 0, fromCode: 0 });
  });

  it('counts help by the most that each child took', () => {
    const helped = pupil('x', [
      attemptOf('one#a', 'miss', 'd:1', { help: 'hint' }),
      attemptOf('one#a', 'ok', 'd:2', { help: 'answer' }),
    ]);
    expect(foldClassLesson(one, [helped]).exercises[0]?.help).toEqual({ hint: 0, step: 0, answer: 1 });
  });

  it('puts the hardest first and what nobody tried last', () => {
    const { exercises } = foldClassLesson(one, [child('x', 'b- b+ a- a- a- a+'), child('y', 'a+')]);
    expect(hardestFirst(exercises).map(({ number }) => number)).toEqual([1, 2, 3]);
    const other = foldClassLesson(one, [child('x', 'b- b+ a+'), child('y', 'b+')]);
    expect(hardestFirst(other.exercises).map(({ number }) => number)).toEqual([2, 1, 3]);
  });

  it('never counts more children than there are, and passes only among the tried', () => {
    const text = fc
      .array(fc.constantFrom('a+', 'a-', 'b+', 'b-', 'c+', 'c-', 'a!', 'b!'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const pupils = texts.map((each, index) => child(`n${index}`, each));
        const { begun, done, exercises } = foldClassLesson(one, pupils);
        expect(done <= begun && begun <= pupils.length).toBe(true);
        for (const { tried, passed, firstTry, fromCode, help, misses, wrong } of exercises) {
          expect(firstTry <= passed && passed <= tried && tried <= pupils.length).toBe(true);
          expect(fromCode + passed <= pupils.length).toBe(true);
          expect(help.hint + help.step + help.answer <= tried).toBe(true);
          expect([...wrong.values()].reduce((sum, { times }) => sum + times, 0) >= misses).toBe(true);
        }
      }),
    );
  });
});

describe('the class by skills', () => {
  it('counts children by how far they are, and the evidence with its source', () => {
    expect(foldClassSkills(course, room)).toMatchObject([
      { shown: 2, some: 1, none: 1, passed: 5, firstTry: 3, fromCode: 2 },
      { shown: 0, some: 0, none: 4, passed: 0, firstTry: 0, fromCode: 0 },
    ]);
  });
});

describe('the class now', () => {
  const rows = nowRows(course, room);

  it('says where each child is, and at what they are stuck', () => {
    expect(rows.map(({ lesson }) => lesson?.slug)).toEqual(['one', 'one', 'one', undefined]);
    expect(rows.map(({ next }) => next?.number)).toEqual([undefined, 1, undefined, undefined]);
    expect(rows.map(({ stuck }) => stuck?.place.number)).toEqual([undefined, 1, undefined, undefined]);
    expect(rows.map(({ done }) => done)).toEqual([1, 0, 1, 0]);
  });

  it('is looked through by name, by class, by who is stuck and who has not been seen', () => {
    const names = (filter: Partial<Parameters<typeof filterNow>[1]>, now = 0) =>
      filterNow(rows, { query: '', onlyStuck: false, unseenDays: 0, ...filter }, now).map(
        ({ pupil: { learner } }) => learner.nickname,
      );
    expect(names({})).toEqual(['rain', 'bean', 'stone', 'new']);
    expect(names({ query: ' ＢＥ' })).toEqual(['bean']);
    expect(names({ query: '三班' })).toHaveLength(4);
    expect(names({ onlyStuck: true })).toEqual(['bean']);
    // Rain was last seen at 2, Bean at 4, the others never by hand.
    expect(names({ unseenDays: 1 }, 86_400_000 + 3)).toEqual(['rain', 'stone', 'new']);
  });
});
