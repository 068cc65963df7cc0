import { describe, expect, it } from 'vitest';
import type { Attempt } from '../exercises/attempt.ts';
import { foldCourse } from './fold-course.ts';
import { attemptOf, courseOf, lessonOf } from './sample-course.ts';
import { foldSkills } from './skills.ts';

const course = courseOf(
  [
    lessonOf('one', 'a b', { skills: ['mouse'] }),
    lessonOf('two', 'a b?', { skills: ['mouse', 'file'] }),
    lessonOf('three', 'a'),
  ],
  ['mouse', 'file', 'unused'],
);
const skills = (...attempts: readonly Attempt[]): readonly string[] =>
  foldSkills(course, foldCourse(course, attempts)).map(
    ({ skill, passed, total, firstTry, state }) => `${skill.id} ${passed}/${total} ${firstTry} ${state}`,
  );

describe('foldSkills', () => {
  it('lists every skill of the course with what there is to show', () => {
    expect(skills()).toEqual(['mouse 0/4 0 none', 'file 0/2 0 none', 'unused 0/0 0 none']);
  });

  it('counts passed exercises of lessons that name the skill as evidence', () => {
    expect(
      skills(attemptOf('one#a', 'ok', 'd:1'), attemptOf('two#b', 'ok+help', 'd:2'), attemptOf('three#a', 'ok', 'd:3')),
    ).toEqual(['mouse 2/4 1 some', 'file 1/2 0 some', 'unused 0/0 0 none']);
  });

  it('names the units in which lessons of the skill have been begun', () => {
    const units = courseOf(
      [lessonOf('one', 'a', { skills: ['mouse'] }), lessonOf('two', 'a', { skills: ['mouse', 'file'] })],
      ['mouse', 'file'],
    );
    const named = (...attempts: readonly Attempt[]) =>
      foldSkills(units, foldCourse(units, attempts)).map(({ units: [unit] }) => unit?.slug);
    expect(named()).toEqual([undefined, undefined]);
    expect(named(attemptOf('one#a', 'miss', 'd:1'))).toEqual(['u', undefined]);
  });

  it('counts what only a save code says apart', () => {
    const code = attemptOf('one#a', 'ok', 'd:1', { source: 'code' });
    const mouse = foldSkills(course, foldCourse(course, [code, attemptOf('one#b', 'ok', 'd:2')]))[0];
    expect(mouse).toMatchObject({ passed: 2, firstTry: 1, fromCode: 1, state: 'shown' });
  });

  it('takes a miss for no evidence', () => {
    expect(skills(attemptOf('one#a', 'miss', 'd:1'))[0]).toBe('mouse 0/4 0 none');
  });

  it('has a skill shown when one lesson that names it is done', () => {
    expect(skills(attemptOf('two#a', 'ok', 'd:1'))).toEqual([
      'mouse 1/4 1 shown',
      'file 1/2 1 shown',
      'unused 0/0 0 none',
    ]);
  });
});
