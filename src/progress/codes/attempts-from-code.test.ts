import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseIndex, LessonRef, Pathway } from '../../course/model.ts';
import type { Attempt, NewAttempt } from '../../exercises/attempt.ts';
import { keyOrder } from '../../typing/practice/key-order.ts';
import { foldCourse } from '../fold-course.ts';
import { nextLesson } from '../next-lesson.ts';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { typingHistory } from '../typing-history.ts';
import { attemptsFromCode } from './attempts-from-code.ts';
import type { CodeFacts, FullFacts, ShortFacts } from './code-facts.ts';
import { factsForCodes } from './facts-for-codes.ts';
import type { LessonState } from './lesson-states.ts';
import { openedSets } from './opened-sets.ts';
import { readCode } from './read-code.ts';
import { withoutTail } from './sample-codes.ts';
import { writeCode } from './write-code.ts';

/** A lesson a letter, numbered in this order unless told; each has two exercises and an optional one. */
const lessonAt = (slug: string, place: number): LessonRef => lessonOf(slug, 'one two extra?', { place });
const numbered = (letters: string, ledger = letters): CourseIndex =>
  courseOf(Array.from(letters, (slug) => lessonAt(slug, ledger.indexOf(slug))));
const course = numbered('abcdefgh');
const path: Pathway = { slug: 'p', title: { zh: 'p', en: 'p' }, lessons: ['c/u/h', 'c/u/b', 'c/u/e'] };

const short = (place: number | undefined, stars: number): ShortFacts => ({ kind: 'short', place, stars });
const full = (states: string, opened = 1): FullFacts => ({
  ...{ kind: 'full', opened, learner: '0000' },
  states: withoutTail(Array.from(states, (letter) => (letter === 'd' ? 'done' : letter === 'w' ? 'working' : 'fresh'))),
});

/** What a store makes of them. */
const stored = (attempts: readonly NewAttempt[], after: readonly Attempt[] = []): readonly Attempt[] =>
  attempts.map((attempt, index) => {
    const seq = after.length + index + 1;
    return { ...attempt, id: `code ${seq}`, learner: 'a', lang: 'zh', device: 'd', seq, at: seq };
  });

function restore(facts: CodeFacts, before: readonly Attempt[] = [], into = course, pathway?: Pathway) {
  const known = { progress: foldCourse(into, before), opened: openedSets(before), pathway };
  const attempts = attemptsFromCode(facts, into, known);
  const all = [...before, ...stored(attempts, before)];
  const progress = foldCourse(into, all);
  const lettersOf = (state: LessonState) =>
    [...progress.lessons].flatMap(([address, lesson]) => (lesson.state === state ? address.slice(-1) : [])).join('');
  const next = nextLesson(into, progress, pathway)?.slug;
  return { attempts, all, progress, done: lettersOf('done'), working: lettersOf('working'), next };
}

describe('restoring a full code', () => {
  it('passes what counts in lessons that are done, misses once in those being worked on, and says where it knows it from', () => {
    const { attempts } = restore(full('d w'));
    expect(attempts.map(({ exercise, verdict }) => `${exercise} ${verdict.score}`)).toEqual([
      'c/u/a#one 1',
      'c/u/a#two 1',
      'c/u/c#one 0',
    ]);
    expect(attempts[0]).toEqual({
      ...{ exercise: 'c/u/a#one', kind: 'choose', revision: 'r1', verdict: { passed: true, score: 1, parts: {} } },
      ...{ durationMs: 0, misses: 0, hints: 0, help: 'none', answer: null, source: 'code' },
    });
  });

  it('goes on in a lesson that was being worked on', () => {
    expect(restore(full('dwd'))).toMatchObject({ done: 'ac', working: 'b', next: 'b' });
    expect(restore(full('ddd'))).toMatchObject({ done: 'abc', working: '', next: 'd' });
  });

  it('adds nothing the second time, and nothing to what is known already', () => {
    const once = restore(full('ddw', 5));
    expect(restore(full('ddw', 5), once.all).attempts).toEqual([]);
    const before = [attemptOf('a#two', 'ok', 'd:1'), attemptOf('c#two', 'miss', 'd:2')];
    expect(restore(full('dww'), before).attempts.map(({ exercise }) => exercise)).toEqual(['c/u/a#one', 'c/u/b#one']);
    expect(restore(full('w'), restore(full('d')).all).attempts).toEqual([]);
  });

  it('finds the lessons by their numbers in a course to which others were added, moved, and from which one is gone', () => {
    const newer = numbered('haxcyb', 'abcdefghxy');
    expect(restore(full('dd ddddw'), [], newer)).toMatchObject({ done: 'ab', working: 'h' });
    expect(restore(full('          d'), [], newer).attempts).toEqual([]);
  });

  it('passes over lessons that aren’t written yet', () => {
    const coming = courseOf([lessonOf('a', '', { place: 0, state: 'coming' }), lessonAt('b', 1)]);
    expect(restore(full('dd'), [], coming)).toMatchObject({ done: 'b' });
    expect(restore(full('w'), [], coming).attempts).toEqual([]);
  });

  it('writes nothing in a course without places', () => {
    const plain = courseOf([lessonOf('a', 'one')]);
    expect(restore(full('d'), [], plain).attempts).toEqual([]);
    expect(restore(short(0, 1), [], plain).attempts).toEqual([]);
  });

  it('gives back what was written, through paper and back', () => {
    const check = (facts: FullFacts) => {
      const big = courseOf(facts.states.map((_, place) => lessonAt(`l${place}`, place)));
      const { all } = restore(facts, [], big);
      const known = { progress: foldCourse(big, all), opened: openedSets(all) };
      const again = factsForCodes(big, known, facts.learner)?.full;
      expect(again).toEqual({ ...facts, opened: Math.min(keyOrder.length, Math.max(1, facts.opened)) });
      const read = again && readCode(writeCode(again, 'c'), 'c');
      expect(read).toEqual({ ok: true, value: again });
    };
    const letters = fc.string({ unit: fc.constantFrom('d', 'w', ' '), maxLength: 90 });
    const facts = fc.tuple(letters, fc.nat(31)).map(([states, opened]) => full(states, opened));
    fc.assert(fc.property(facts, check), { numRuns: 30 });
  });
});

describe('restoring the typing stage', () => {
  const { attempts, all, progress } = restore(full('', 7));

  it('opens as many sets of keys as the code says, and begins no lesson', () => {
    expect(openedSets(all)).toBe(7);
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({ kind: 'practice', source: 'code' });
    expect([...progress.lessons.values()].every(({ state }) => state === 'fresh')).toBe(true);
  });

  it('locks nothing that is open already', () => {
    expect(restore(full('', 5), all).attempts).toEqual([]);
    expect(openedSets(restore(full('', 9), all).all)).toBe(9);
  });

  it('is nothing that was typed', () => {
    expect(typingHistory(all)).toMatchObject({ keys: [], hanzi: [], tally: { hits: 0 } });
  });
});

describe('restoring a short code', () => {
  it.each([
    ['in the course’s order', short(3, 3), 'abc', 'd', 'd'],
    ['of somebody who skipped one', short(3, 2), 'bc', 'd', 'd'],
    ['of somebody who stands at the beginning', short(0, 0), '', '', 'a'],
    ['of somebody who has done later ones too', short(2, 6), 'ab', 'c', 'c'],
    ['of somebody who is through', short(undefined, 8), 'abcdefgh', '', undefined],
    ['whose lesson is newer than the course', short(90, 3), '', '', 'a'],
  ])('%s', (_name, facts, done, working, next) => {
    expect(restore(facts)).toMatchObject({ done, working, next });
  });

  it('goes along the pathway if the lesson is on it', () => {
    expect(restore(short(4, 2), [], course, path)).toMatchObject({ done: 'bh', working: 'e', next: 'e' });
    expect(restore(short(7, 0), [], course, path)).toMatchObject({ done: '', working: '', next: 'h' });
  });

  it('has the pathway behind it if the lesson is elsewhere', () => {
    expect(restore(short(5, 3), [], course, path)).toMatchObject({ done: 'beh', working: 'f', next: 'f' });
    expect(restore(short(5, 4), [], course, path)).toMatchObject({ done: 'bdeh', working: 'f' });
  });

  it('knows which lessons were before one that is retired', () => {
    expect(restore(short(3, 2), [], numbered('abcefgh', 'abcdefgh'))).toMatchObject({ done: 'bc', working: '' });
  });

  it('adds nothing the second time', () => {
    const once = restore(short(3, 3));
    expect(restore(short(3, 3), once.all).attempts).toEqual([]);
  });

  it('gives the same code again', () => {
    for (const place of [0, 1, 5, 7]) {
      const { progress } = restore(short(place, place));
      expect(factsForCodes(course, { progress, opened: 1 }, 'k7m2')?.short).toEqual(short(place, place));
    }
  });
});

describe('the facts for codes', () => {
  it('are none for a course without places', () => {
    const plain = courseOf([lessonOf('a', 'one')]);
    expect(factsForCodes(plain, { progress: foldCourse(plain, []), opened: 1 }, 'k7m2')).toBeUndefined();
  });

  it('say where the map leads: along the pathway, else to what is left', () => {
    const placeOf = (states: string) => {
      const { progress } = restore(full(states));
      return factsForCodes(course, { progress, opened: 1, pathway: path }, 'k7m2')?.short.place;
    };
    expect([placeOf(''), placeOf('       d'), placeOf(' d  d  d'), placeOf('dddddddd')]).toEqual([7, 1, 0, undefined]);
  });
});
