import type { Lang } from './model.ts';

/** A lesson's file as it was read: its path gives course, unit, lesson and language. */
export interface LessonSource {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly course: string;
  readonly unit: string;
  readonly slug: string;
  readonly lang: Lang;
  readonly text: string;
}

const LESSON_FILE = /^([^/]+)\/([^/]+)\/([^/]+)\/(zh|en)\.md$/;

/** The lesson that a path relative to the content folder names; undefined for everything that is no lesson file. */
export function lessonSource(file: string, text: string): LessonSource | undefined {
  const [, course, unit, slug, lang] = LESSON_FILE.exec(file) ?? [];
  if (course === undefined || unit === undefined || slug === undefined) return undefined;
  return { file, course, unit, slug, lang: lang === 'en' ? 'en' : 'zh', text };
}

/** `<course>/<unit>/<lesson>` */
export const addressOf = (source: Pick<LessonSource, 'course' | 'unit' | 'slug'>): string =>
  `${source.course}/${source.unit}/${source.slug}`;
