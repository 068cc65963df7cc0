import type { CompiledLesson } from './compile-lesson.ts';
import type { Lang } from './model.ts';

/** A lesson's files that exist; at least one. */
export type LessonPair = { readonly [L in Lang]?: CompiledLesson | undefined };

/** The files of a pair that exist, Chinese first. */
export const filesOf = ({ zh, en }: LessonPair): readonly CompiledLesson[] =>
  [zh, en].filter((file) => file !== undefined);
