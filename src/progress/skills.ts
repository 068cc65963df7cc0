import { type CourseIndex, type LessonRef, lessonsOf, type Skill, type Unit } from '../course/model.ts';
import type { CourseProgress } from './fold-course.ts';

/** What a learner has shown of one skill. */
export interface SkillProgress {
  readonly skill: Skill;
  /** The evidence: of the exercises in lessons that name the skill (optional ones too), how many are passed … */
  readonly passed: number;
  /** … of how many … */
  readonly total: number;
  /** … and how many of them at the very first answer, without help. */
  readonly firstTry: number;
  /** Of those that are passed, how many are so only by the word of a save code. */
  readonly fromCode: number;
  /** The units in which lessons that name the skill have been begun. */
  readonly units: readonly Unit[];
  /** `shown` once a lesson that names the skill is done. */
  readonly state: 'none' | 'some' | 'shown';
}

/** The progress in each skill of the course, in the course's order. */
export function foldSkills(course: CourseIndex, progress: CourseProgress): readonly SkillProgress[] {
  const lessons = lessonsOf(course);
  return course.skills.map((skill) => {
    const naming = lessons.filter((lesson) => lesson.skills.includes(skill.id));
    return { ...skillProgress(skill, naming, progress), units: begunUnits(course, naming, progress) };
  });
}

function begunUnits(course: CourseIndex, naming: readonly LessonRef[], progress: CourseProgress): readonly Unit[] {
  const begun = naming.filter(({ address }) => (progress.lessons.get(address)?.state ?? 'fresh') !== 'fresh');
  const units = course.levels.flatMap((level) => level.units);
  return units.filter(({ lessons }) => lessons.some((lesson) => begun.includes(lesson)));
}

function skillProgress(
  skill: Skill,
  naming: readonly LessonRef[],
  progress: CourseProgress,
): Omit<SkillProgress, 'units'> {
  const known = naming.map((lesson) => progress.lessons.get(lesson.address)).filter((lesson) => lesson !== undefined);
  const passed = known.flatMap((lesson) => [...lesson.exercises.values()]).filter((exercise) => exercise.passed);
  const begun = passed.length > 0 ? 'some' : 'none';
  return {
    skill,
    passed: passed.length,
    total: naming.reduce((sum, lesson) => sum + lesson.exercises.length, 0),
    firstTry: passed.filter((exercise) => exercise.firstTry).length,
    fromCode: passed.filter((exercise) => !exercise.shown).length,
    state: known.some((lesson) => lesson.state === 'done') ? 'shown' : begun,
  };
}
