import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { type CourseFacts, listedAddresses } from '../course-facts.ts';
import { langs } from '../model.ts';
import { nearest } from '../nearest.ts';
import { placesFile } from '../place-ledger.ts';
import type { Problem } from '../problem.ts';
import { readCourse } from '../read-course.ts';
import { isSlug } from '../slug.ts';
import { growPlaces } from './grow-places.ts';
import { listLesson } from './list-lesson.ts';

const TEMPLATES = join(import.meta.dirname, 'templates/lesson');

/** What was written, relative to the content folder; `listed` if course.yaml got a new line. */
export interface NewLesson {
  readonly files: readonly string[];
  readonly listed: boolean;
}

/** Why no lesson was begun. Nothing was written then. */
export type NewLessonFault =
  | { readonly type: 'address' }
  | {
      readonly type: 'no-course';
      readonly course: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly type: 'bad-course'; readonly problems: readonly Problem[] }
  | {
      readonly type: 'no-unit';
      readonly unit: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly type: 'exists'; readonly file: string };

/** Begins the lesson `<course>/<unit>/<slug>` in both languages from the template, lists it in course.yaml and numbers it. */
export function newLesson(
  content: string,
  address: string,
  courses: readonly string[],
): Result<NewLesson, NewLessonFault> {
  const [course = '', unit = '', slug = '', ...rest] = address.replace(/\/$/, '').split('/');
  if (rest.length > 0 || ![course, unit, slug].every(isSlug)) return err({ type: 'address' });
  if (!courses.includes(course))
    return err({ type: 'no-course', course, known: courses, nearest: nearest(course, courses) });
  const { facts, problems } = readCourse(content, course);
  if (facts === undefined || problems.length > 0) return err({ type: 'bad-course', problems });
  const units = facts.levels.flatMap((level) => level.units.map((known) => known.slug));
  if (!units.includes(unit)) return err({ type: 'no-unit', unit, known: units, nearest: nearest(unit, units) });
  const files = langs.map((lang) => `${course}/${unit}/${slug}/${lang}.md`);
  const taken = files.find((file) => existsSync(join(content, file)));
  if (taken) return err({ type: 'exists', file: taken });
  return ok({ files: writeLesson(content, files), listed: listInCourse(content, facts, unit, slug) });
}

function writeLesson(content: string, files: readonly string[]): readonly string[] {
  for (const file of files) {
    const [name = ''] = file.split('/').slice(-1);
    mkdirSync(join(content, file, '..'), { recursive: true });
    writeFileSync(join(content, file), readFileSync(join(TEMPLATES, `${name}.txt`)), { flag: 'wx' });
  }
  return files;
}

function listInCourse(content: string, facts: CourseFacts, unit: string, slug: string): boolean {
  if (listedAddresses(facts.levels).includes(`${unit}/${slug}`)) return false;
  const path = join(content, facts.file);
  writeFileSync(path, listLesson(readFileSync(path, 'utf8'), unit, slug));
  if (existsSync(join(content, placesFile(facts.slug)))) growPlaces(content, facts.slug);
  return true;
}
