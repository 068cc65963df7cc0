import { type CourseIndex, type LessonRef, lessonsOf, type Pathway } from '../../course/model.ts';
import type { ShortFacts } from './code-facts.ts';

/** The lessons that a code speaks of. */
export interface RestoredLessons {
  readonly done: readonly LessonRef[];
  readonly working: readonly LessonRef[];
}

/**
 * What a short code says of lessons. It knows where a learner goes on and how many lessons are done, not which. So those
 * nearest before that place count as done, at most as many as there are stars: along the pathway if there is one and the
 * place is on it; if it isn't, the pathway is behind them, and the rest are those before the place in the course. Who
 * began in the middle of the course gets the right ones too, nobody gets more than the paper says, and no lesson after
 * the place counts, even if stars are left over.
 *
 * The lesson at the place counts as begun, so that the map leads there. A place that is retired still tells which lessons
 * were numbered before it; one that is newer than this course tells nothing.
 */
export function lessonsInShort(
  { place, stars }: ShortFacts,
  course: CourseIndex,
  pathway: Pathway | undefined,
): RestoredLessons {
  const lessons = lessonsOf(course);
  const path = (pathway?.lessons ?? []).flatMap(
    (address) => lessons.find((lesson) => lesson.address === address) ?? [],
  );
  const onPath = path.findIndex((lesson) => lesson.place === place);
  const before = onPath < 0 ? [...without(path, lessonsBefore(place, lessons)), ...path] : path.slice(0, onPath);
  const doable = before.filter(({ exercises }) => exercises.length > 0);
  return {
    done: doable.slice(Math.max(0, doable.length - stars)),
    working: lessons.filter((lesson) => place !== undefined && lesson.place === place),
  };
}

function lessonsBefore(place: number | undefined, lessons: readonly LessonRef[]): readonly LessonRef[] {
  if (place === undefined) return lessons;
  const at = lessons.findIndex((lesson) => lesson.place === place);
  if (at >= 0) return lessons.slice(0, at);
  const isNewer = lessons.every((lesson) => (lesson.place ?? 0) < place);
  return isNewer ? [] : lessons.filter((lesson) => (lesson.place ?? place) < place);
}

const without = (path: readonly LessonRef[], lessons: readonly LessonRef[]): readonly LessonRef[] =>
  lessons.filter((lesson) => !path.includes(lesson));
