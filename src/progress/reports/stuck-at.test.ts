import { describe, expect, it } from 'vitest';
import { chronological } from '../../records/chronological.ts';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { stuckAt } from './stuck-at.ts';

const course = courseOf([lessonOf('one', 'a b extra?'), lessonOf('two', 'a b')]);

/** `one#a-` is a miss, `one#a+` a pass, `one#a!` a pass that a save code tells of; in the order in which they are made. */
const history = (text: string) =>
  chronological(
    text.split(' ').map((word, index) => {
      const source = word.endsWith('!') ? { source: 'code' as const } : {};
      return attemptOf(word.slice(0, -1), word.endsWith('-') ? 'miss' : 'ok', `d:${index + 1}`, source);
    }),
  );

const stuckIn = (text: string): string | undefined => {
  const stuck = stuckAt(course, history(text));
  return stuck && `${stuck.exercise.replace('c/u/', '')} ${stuck.misses}@${stuck.at}`;
};

describe('where a child is stuck', () => {
  it.each([
    ['not after two misses', 'one#a- one#a-', undefined],
    ['after three', 'one#a- one#a- one#a-', 'one#a 3@3'],
    ['after three with other things between', 'one#a- one#b+ one#a- one#b+ one#a-', 'one#a 3@5'],
    ['not once it is passed', 'one#a- one#a- one#a- one#a+', undefined],
    ['still, with the rest of the lesson passed', 'one#a- one#a- one#a- one#b+', 'one#a 3@3'],
    ['still, as long as nothing is passed elsewhere', 'one#a- one#a- one#a- two#a-', 'one#a 3@3'],
    ['not once they got on in another lesson', 'one#a- one#a- one#a- two#a+', undefined],
    ['again when they come back to the lesson', 'one#a- one#a- one#a- two#a+ one#b+', 'one#a 3@3'],
    ['again when they come back and miss', 'one#a- one#a- one#a- two#a+ one#a-', 'one#a 4@5'],
    ['what was passed elsewhere before counts for nothing', 'two#a+ one#a- one#a- one#a- two#b-', 'one#a 3@4'],
    ['at the one missed last, of two', 'one#a- one#a- one#a- one#b- one#b- one#b-', 'one#b 3@6'],
    ['when practising what was passed before', 'one#a+ one#a- one#a- one#a-', 'one#a 3@4'],
    ['but no longer once they left the practice', 'one#a+ one#a- one#a- one#a- one#b+', undefined],
    ['at an optional one', 'one#extra- one#extra- one#extra-', 'one#extra 3@3'],
    ['but an optional one can be left', 'one#extra- one#extra- one#extra- one#a-', undefined],
    ['not if a code says that it is passed', 'one#a- one#a- one#a- one#a!', undefined],
    ['whatever a code says of another lesson', 'one#a- one#a- one#a- two#a!', 'one#a 3@3'],
    ['not at what the course no longer has', 'one#gone- one#gone- one#gone-', undefined],
  ])('%s', (_, text, stuck) => expect(stuckIn(text)).toBe(stuck));

  it('does not count the misses of a code', () => {
    const told = [1, 2, 3].map((seq) => attemptOf('one#a', 'miss', `d:${seq}`, { source: 'code' }));
    expect(stuckAt(course, told)).toBeUndefined();
  });
});
