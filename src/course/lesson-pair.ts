import type { CompiledLesson } from './compile-lesson.ts';
import type { LessonSource } from './lesson-source.ts';
import type { Lang } from './model.ts';

/** A lesson's files that exist; at least one. */
export type LessonPair = { readonly [L in Lang]?: CompiledLesson | undefined } & {
  /** Files that no one can read: not saved as UTF-8. */
  readonly unreadable?: readonly LessonSource[];
};

/** The files of a pair that exist, Chinese first. */
export const filesOf = ({ zh, en }: LessonPair): readonly CompiledLesson[] =>
  [zh, en].filter((file) => file !== undefined);
