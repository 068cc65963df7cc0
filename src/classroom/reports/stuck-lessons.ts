import type { LessonRef } from '../../course/model.ts';
import type { NowRow } from '../../progress/reports/now-rows.ts';

/** The lessons that somebody is stuck in, each once. */
export const stuckLessons = (rows: readonly NowRow[]): readonly LessonRef[] => [
  ...new Set(rows.flatMap(({ stuck }) => (stuck ? [stuck.place.lesson] : []))),
];
