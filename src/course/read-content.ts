import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LessonSource, lessonSource } from './lesson-source.ts';
import { pictureTypes } from './read-picture.ts';

/** A lesson's folder: its files, by language, and the pictures beside them. */
export interface LessonFolder {
  /** `unit/lesson` */
  readonly address: string;
  readonly files: readonly string[];
  readonly pictures: readonly string[];
}

const LESSON_NAMES = ['zh.md', 'en.md'];

/** The courses of a content folder: every folder with a course.yaml, or with something that looks like a lesson in it. */
export function courseSlugs(dir: string): readonly string[] {
  return folders(dir).filter(
    (course) => existsSync(join(dir, course, 'course.yaml')) || lessonFolders(dir, course).length > 0,
  );
}

/** The lesson folders of a course: `<unit>/<lesson>/` with a zh.md or en.md. Everything else is left alone. */
export function lessonFolders(dir: string, course: string): readonly LessonFolder[] {
  return folders(join(dir, course)).flatMap((unit) =>
    folders(join(dir, course, unit)).flatMap((lesson) => {
      const names = readdirSync(join(dir, course, unit, lesson));
      const files = LESSON_NAMES.filter((name) => names.includes(name));
      const pictures = names.filter((name) => pictureTypes.some((type) => name.endsWith(`.${type}`)));
      return files.length === 0 ? [] : [{ address: `${unit}/${lesson}`, files, pictures }];
    }),
  );
}

/** Reads one lesson file; undefined if it is gone or isn't one. */
export function readLesson(dir: string, file: string): LessonSource | undefined {
  const path = join(dir, file);
  return existsSync(path) ? lessonSource(file, readFileSync(path, 'utf8')) : undefined;
}

function folders(dir: string): readonly string[] {
  const isFolder = (entry: Dirent): boolean => entry.isDirectory() && !/^[._]|^node_modules$/.test(entry.name);
  return readdirSync(dir, { withFileTypes: true })
    .filter(isFolder)
    .map(({ name }) => name)
    .sort();
}
