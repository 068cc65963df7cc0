import type { CourseIndex, Skill } from '../../course/model.ts';
import type { PupilReport } from './pupil-report.ts';

/** How a class stands with one skill. */
export interface ClassSkill {
  readonly skill: Skill;
  /** Children by how far they are: a lesson for it done, something passed, nothing yet. */
  readonly shown: number;
  readonly some: number;
  readonly none: number;
  /** The evidence of all children together: exercises passed, at the first try, and only by the word of a save code. */
  readonly passed: number;
  readonly firstTry: number;
  readonly fromCode: number;
}

/** How a class stands with each skill of the course, in the course's order. */
export function foldClassSkills(course: CourseIndex, pupils: readonly PupilReport[]): readonly ClassSkill[] {
  return course.skills.map((skill, place) => {
    const each = pupils.map(({ skills }) => skills[place]).filter((one) => one !== undefined);
    const count = (state: 'shown' | 'some' | 'none') => each.filter((one) => one.state === state).length;
    const sum = (what: 'passed' | 'firstTry' | 'fromCode') => each.reduce((total, one) => total + one[what], 0);
    return {
      skill,
      ...{ shown: count('shown'), some: count('some'), none: count('none') },
      ...{ passed: sum('passed'), firstTry: sum('firstTry'), fromCode: sum('fromCode') },
    };
  });
}
