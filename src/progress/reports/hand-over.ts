import type { CourseIndex, LessonRef } from '../../course/model.ts';
import type { ExerciseId } from '../../exercises/kind.ts';
import { nextLesson } from '../next-lesson.ts';
import type { PupilReport } from './pupil-report.ts';

/** What the next volunteer needs to know of a class, from the facts alone. */
export interface HandOver {
  /** The last day on which anybody of the class was here (`YYYY-MM-DD`); undefined: nobody ever was. */
  readonly day: string | undefined;
  readonly present: readonly PupilReport[];
  readonly absent: readonly PupilReport[];
  /** Who is at which lesson, in the course's order. Who has not begun is at the lesson they would begin with. */
  readonly places: readonly Place[];
  /** Who has done everything there is. */
  readonly finished: readonly PupilReport[];
  readonly stuck: readonly StuckPupil[];
  /** Who was not here in the last two weeks before that day, though they once were. */
  readonly missed: readonly PupilReport[];
  /** The lesson that most go on with. */
  readonly next: LessonRef | undefined;
}

export interface Place {
  readonly lesson: LessonRef;
  readonly pupils: readonly PupilReport[];
}

export interface StuckPupil {
  readonly pupil: PupilReport;
  readonly exercise: ExerciseId;
  readonly misses: number;
}

const TWO_WEEKS_MS = 14 * 86_400_000;

/** The facts for a hand-over. `dayOf` gives a time's day as `YYYY-MM-DD`. */
export function handOver(course: CourseIndex, pupils: readonly PupilReport[], dayOf: (at: number) => string): HandOver {
  const latest = pupils.reduce((last, { lastAt }) => Math.max(last, lastAt ?? 0), 0);
  const day = latest > 0 ? dayOf(latest) : undefined;
  const isPresent = ({ lastAt }: PupilReport) => lastAt !== undefined && dayOf(lastAt) === day;
  const places = placesOf(course, pupils);
  return {
    day,
    present: pupils.filter(isPresent),
    absent: pupils.filter((pupil) => !isPresent(pupil)),
    places,
    finished: pupils.filter((pupil) => nextLesson(course, pupil.progress) === undefined),
    stuck: pupils.flatMap(stuckOf),
    missed: pupils.filter(({ lastAt }) => lastAt !== undefined && latest - lastAt > TWO_WEEKS_MS),
    next: fullest(places)?.lesson,
  };
}

function placesOf(course: CourseIndex, pupils: readonly PupilReport[]): readonly Place[] {
  const at = new Map<LessonRef, PupilReport[]>();
  for (const pupil of pupils) {
    const lesson = nextLesson(course, pupil.progress);
    if (lesson !== undefined) at.set(lesson, [...(at.get(lesson) ?? []), pupil]);
  }
  const lessons = course.levels.flatMap(({ units }) => units).flatMap((unit) => unit.lessons);
  return lessons.flatMap((lesson) => {
    const here = at.get(lesson);
    return here === undefined ? [] : [{ lesson, pupils: here }];
  });
}

const stuckOf = (pupil: PupilReport): readonly StuckPupil[] =>
  pupil.stuck === undefined ? [] : [{ pupil, exercise: pupil.stuck.exercise, misses: pupil.stuck.misses }];

/** Of two as full the earlier one: nobody is sent past what they have not done. */
const fullest = (places: readonly Place[]): Place | undefined =>
  places.reduce<Place | undefined>(
    (best, place) => (best === undefined || place.pupils.length > best.pupils.length ? place : best),
    undefined,
  );
