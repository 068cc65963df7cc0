import type { CourseIndex, LessonRef } from '../../course/model.ts';
import type { Activity, LanguageMap } from './statement.ts';

/**
 * What all our names are under. The specification wants names that are addresses, and that nobody else can own: `.invalid`
 * is kept free of owners for ever (RFC 2606), so nothing can be fetched there, and no domain that lapses can be bought by
 * somebody who then stands for us. The same on all machines, so that many rooms' statements fit together.
 */
export const HOME = 'https://jieti.invalid/';

const TYPES = 'http://adlnet.gov/expapi/activities/';

/** What ADL calls an exercise of a kind; a kind that is new is an exercise all the same. */
const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  typing: 'performance',
  ime: 'performance',
  practice: 'performance',
  code: 'performance',
};

/** An exercise; named after its lesson and its number there, where the course has it. */
export function exerciseActivity(id: string, kind: string, lesson: LessonRef | undefined): Activity {
  const index = lesson?.exercises.findIndex((exercise) => exercise.id === id) ?? -1;
  const name = lesson && index >= 0 ? namesOf(lesson.title, ` · ${index + 1}`) : undefined;
  return activity(id, TYPE_OF_KIND[kind] ?? 'question', name);
}

export const lessonActivity = (address: string, lesson: LessonRef | undefined): Activity =>
  activity(address, 'lesson', lesson && namesOf(lesson.title));

export const courseActivity = (course: CourseIndex): Activity => activity(course.slug, 'course', namesOf(course.title));

function activity(id: string, type: string, name: LanguageMap | undefined): Activity {
  const definition = { type: TYPES + type, ...(name && Object.keys(name).length > 0 ? { name } : {}) };
  return { objectType: 'Activity', id: `${HOME}activities/${asPath(id)}`, definition };
}

function namesOf({ zh, en }: { readonly zh?: string; readonly en?: string }, after = ''): LanguageMap {
  return { ...(zh ? { 'zh-CN': zh + after } : {}), ...(en ? { 'en-US': en + after } : {}) };
}

/** As a part of an address: what parts it stays, everything else that is no plain sign is escaped. */
const asPath = (id: string): string =>
  id
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/([/#])/)
    .map((part) => (part === '/' || part === '#' ? part : encodeURIComponent(part)))
    .join('');
