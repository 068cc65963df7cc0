import { describe, expect, it } from 'vitest';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { foldPupil } from './fold-pupil.ts';
import { handOver } from './hand-over.ts';
import type { PupilReport } from './pupil-report.ts';

const course = courseOf([lessonOf('one', 'a b'), lessonOf('two', 'a'), lessonOf('three', '', { state: 'coming' })]);
const DAY = 86_400_000;
const dayOf = (at: number): string => `day ${Math.floor(at / DAY)}`;

function pupil(id: string, attempts: Parameters<typeof foldPupil>[2], change: Partial<PupilReport> = {}): PupilReport {
  const learner = { id, nickname: id, animal: 'panda', guest: false, group: '', createdAt: 0, seenAt: 0, settings: {} };
  return { ...foldPupil(course, learner, attempts, dayOf), ...change };
}

const on = (day: number, exercise: string, outcome: 'ok' | 'miss' = 'ok') =>
  attemptOf(exercise, outcome, `d:${day + 1}@${day * DAY + 5}`);

describe('the facts for a hand-over', () => {
  const fresh = pupil('fresh', []);
  const half = pupil('half', [on(30, 'one#a')]);
  const done = pupil('done', [on(29, 'one#a'), on(30, 'one#b'), on(30, 'two#a')]);
  const away = pupil('away', [on(15, 'one#a'), on(15, 'one#b')]);
  const stuck = pupil('stuck', [on(30, 'one#a', 'miss')], {
    stuck: { exercise: 'c/u/one#a', misses: 3, at: 30 * DAY },
  });
  const facts = handOver(course, [fresh, half, done, away, stuck], dayOf);

  it('tell who was there on the last day of class, and who was not', () => {
    expect(facts.day).toBe('day 30');
    expect(facts.present).toEqual([half, done, stuck]);
    expect(facts.absent).toEqual([fresh, away]);
  });

  it('tell who is at which lesson in the course’s order, and who has done all', () => {
    expect(facts.places.map(({ lesson, pupils }) => [lesson.slug, pupils])).toEqual([
      ['one', [fresh, half, stuck]],
      ['two', [away]],
    ]);
    expect(facts.finished).toEqual([done]);
    expect(facts.next?.slug).toBe('one');
  });

  it('tell who is stuck and on what', () => {
    expect(facts.stuck).toEqual([{ pupil: stuck, exercise: 'c/u/one#a', misses: 3 }]);
  });

  it('miss whoever was last here more than two weeks before, but not who never was', () => {
    expect(facts.missed).toEqual([away]);
  });

  it('are few where nobody has come yet', () => {
    expect(handOver(course, [fresh], dayOf)).toMatchObject({ day: undefined, present: [], absent: [fresh] });
    expect(handOver(course, [], dayOf).next).toBeUndefined();
  });

  it('send a class that is evenly spread to the earlier lesson', () => {
    expect(handOver(course, [away, half], dayOf).next?.slug).toBe('one');
  });
});
