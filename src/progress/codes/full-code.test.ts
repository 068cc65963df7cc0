import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/random.ts';
import { writeFull } from './full-code.ts';
import { chooseStates, type LessonState } from './lesson-states.ts';
import { COURSE } from './sample-codes.ts';

const LESSONS = 83;
const lengthOf = (states: readonly LessonState[]) =>
  writeFull({ kind: 'full', states, opened: 12, learner: 'k7m2' }, COURSE).length;
const done = (count: number) => Array<LessonState>(count).fill('done');

describe('the length of a full code for 83 lessons', () => {
  it.each([0, 1, 20, 40, LESSONS])('is three groups and a sign at most, when %i are done in order', (count) => {
    expect(lengthOf(done(count))).toBeLessThanOrEqual(13);
    expect(lengthOf([...done(count).slice(1), 'working'])).toBeLessThanOrEqual(13);
  });

  it('is five groups for a pathway of ten lessons all over the course', () => {
    const on = new Set([0, 3, 6, 11, 13, 27, 31, 34, 41, 44]);
    expect(lengthOf(Array.from({ length: LESSONS }, (_, place) => (on.has(place) ? 'done' : 'fresh')))).toBe(20);
  });

  it('stays under 60 signs, whatever was done', () => {
    const random = seededRandom(1);
    const any = () => (['fresh', 'working', 'done'] as const)[Math.floor(random() * 3)] ?? 'done';
    const lengths = Array.from({ length: 300 }, () => lengthOf(Array.from({ length: LESSONS }, any)));
    expect(Math.max(...lengths)).toBeLessThan(48);
  });

  it('stays under 60 signs, even when each lesson is what is least likely', () => {
    const states = chooseStates((weights) => {
      const [fresh = 0, working = 0, finished = 0] = weights;
      const least = Math.min(fresh, working, finished);
      return weights.indexOf(least);
    }, []);
    expect(lengthOf([...states.slice(0, LESSONS - 1), 'done'])).toBeLessThan(48);
  });
});
