import { getCollection, getEntry } from 'astro:content';
import type { CourseIndex, Lang, Lesson, LessonRef, Level, Unit } from '../course/model.ts';
import { lessonsOf } from '../course/model.ts';

/** Does this build make plan pages? Not when the bench compares our lessons with those of a program that has none. */
export const makesPlans: boolean = process.env.JIETI_PLANS !== 'off';

/** All courses of this build. */
export async function allCourses(): Promise<readonly CourseIndex[]> {
  return (await getCollection('courses')).map(({ data }) => data as CourseIndex);
}

/** All compiled lessons, in all languages. */
export async function allLessons(): Promise<readonly Lesson[]> {
  return (await getCollection('lessons')).map(({ data }) => data as Lesson);
}

/** The course that a lesson belongs to. Throws if the build has none of that name. */
export async function courseOf(slug: string): Promise<CourseIndex> {
  const entry = await getEntry('courses', slug);
  if (!entry) throw new Error(`No course named ${slug}.`);
  return entry.data as CourseIndex;
}

/** Where a lesson stands in its course. */
export interface Place {
  readonly level: Level;
  readonly unit: Unit;
  readonly ref: LessonRef;
  /** 1-based, within the unit. */
  readonly number: number;
  readonly previous: LessonRef | undefined;
  readonly next: LessonRef | undefined;
}

/** Finds a lesson in its course. Throws if it isn't listed there. */
export function placeOf(course: CourseIndex, address: string): Place {
  for (const level of course.levels) {
    for (const unit of level.units) {
      const at = unit.lessons.findIndex((lesson) => lesson.address === address);
      const ref = unit.lessons[at];
      if (ref) return { level, unit, ref, number: at + 1, ...neighbours(course, address) };
    }
  }
  throw new Error(`${address} is not listed in ${course.slug}.`);
}

function neighbours(course: CourseIndex, address: string) {
  const ready = lessonsOf(course).filter(({ state }) => state === 'ready');
  const at = ready.findIndex((lesson) => lesson.address === address);
  return { previous: ready[at - 1], next: ready[at + 1] };
}

/** The language a lesson can be read in, preferring this one. */
export const readableIn = (ref: LessonRef, lang: Lang): Lang =>
  ref.langs.includes(lang) ? lang : (ref.langs[0] ?? lang);

/** A lesson's address below the base. */
export const lessonPath = (ref: LessonRef, lang: Lang): string => `${readableIn(ref, lang)}/${ref.address}/`;

/** A lesson's title in this language, else in the other. */
export const titleIn = (ref: LessonRef, lang: Lang): string =>
  ref.title[lang] ?? ref.title.zh ?? ref.title.en ?? ref.slug;
