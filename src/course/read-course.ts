import { join } from 'node:path';
import {
  type CourseFacts,
  type LevelFacts,
  listedAddresses,
  type PathwayFacts,
  type UnitFacts,
} from './course-facts.ts';
import type { Band, Bilingual } from './model.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';
import { readSkills } from './read-skills.ts';
import { isSlug } from './slug.ts';
import { type Placed, type YamlReader, yamlReader } from './yaml-reader.ts';
import { parseYamlSource } from './yaml-source.ts';

const BANDS: readonly Band[] = ['3-4', '5-6', '7-8'];
const DEFAULT_BAND: Band = '5-6';

/** What a course folder says about itself. `facts` are missing only when course.yaml is, or when it isn't YAML at all. */
export interface CourseReading {
  readonly facts: CourseFacts | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `<dir>/<slug>/course.yaml` and skills.yaml. Problems keep their own places; facts hold whatever is right. */
export function readCourse(dir: string, slug: string): CourseReading {
  const file = `${slug}/course.yaml`;
  const skills = readSkills(dir, slug);
  const text = readIfThere(join(dir, file));
  if (text === undefined) {
    return { facts: undefined, problems: [problemAtTop(file, 'course-missing', { slug }), ...skills.problems] };
  }
  const source = parseYamlSource(text, file);
  if (source.problems.length > 0) return { facts: undefined, problems: [...source.problems, ...skills.problems] };
  const reader = yamlReader(source, 'course-key-unknown');
  if (!isSlug(slug)) reader.report({ line: 1, column: 1 }, 'slug-form', { slug });
  const facts = courseFacts(reader, source.document.contents, { slug, file, skills: skills.byId });
  return { facts, problems: [...reader.problems, ...skills.problems] };
}

function courseFacts(
  reader: YamlReader,
  root: unknown,
  known: Pick<CourseFacts, 'slug' | 'file' | 'skills'>,
): CourseFacts {
  const top = reader.fields(root, 'course.yaml', { required: ['title', 'levels'], optional: ['summary', 'pathways'] });
  const titleOf = (key: string): Bilingual => optional(top, key, (node) => reader.bilingual(node, key)) ?? noTitle('');
  const listOf = (key: string) => optional(top, key, (node) => reader.list(node, key)) ?? [];
  const seen = { levels: new Map(), units: new Map(), pathways: new Map() };
  const levels = listOf('levels').flatMap((node) => levelFacts(reader, node, seen) ?? []);
  const pathways = listOf('pathways').flatMap(
    (node) => pathwayFacts(reader, node, seen.pathways, known.slug, levels) ?? [],
  );
  return { ...known, title: titleOf('title'), summary: titleOf('summary'), levels, pathways };
}

type Seen = Map<string, number>;

function levelFacts(reader: YamlReader, node: unknown, seen: { levels: Seen; units: Seen }): LevelFacts | undefined {
  const fields = reader.fields(node, 'levels', { required: ['slug', 'title', 'units'], optional: [] });
  const named = slugAndTitle(reader, fields, seen.levels);
  const units = optional(fields, 'units', (list) => reader.list(list, 'units')) ?? [];
  const facts = units.flatMap((unit) => unitFacts(reader, unit, seen.units) ?? []);
  return named && { ...named, units: facts };
}

function unitFacts(reader: YamlReader, node: unknown, seen: Seen): UnitFacts | undefined {
  const fields = reader.fields(node, 'units', { required: ['slug', 'title', 'lessons'], optional: ['band'] });
  const named = slugAndTitle(reader, fields, seen);
  const band = optional(fields, 'band', (value) => bandOf(reader, value)) ?? DEFAULT_BAND;
  const seenLessons: Seen = new Map();
  const listed = optional(fields, 'lessons', (list) => reader.list(list, 'lessons')) ?? [];
  const lessons = listed.flatMap((lesson) => {
    const slug = uniqueSlug(reader, lesson, 'lessons', seenLessons);
    return slug ? [{ slug: slug.value, at: slug.at }] : [];
  });
  return named && { ...named, band, lessons };
}

function pathwayFacts(
  reader: YamlReader,
  node: unknown,
  seen: Seen,
  course: string,
  levels: readonly LevelFacts[],
): PathwayFacts | undefined {
  const fields = reader.fields(node, 'pathways', { required: ['slug', 'title', 'lessons'], optional: [] });
  const named = slugAndTitle(reader, fields, seen);
  const listed = new Set(listedAddresses(levels));
  const seenLessons: Seen = new Map();
  const lessons = (optional(fields, 'lessons', (list) => reader.list(list, 'lessons')) ?? []).flatMap((lesson) => {
    const address = reader.text(lesson, 'lessons');
    if (address === undefined || reader.isRepeated(address, seenLessons)) return [];
    if (listed.has(address.value)) return [{ address: address.value, at: address.at }];
    const meant = nearest(withoutCourse(address.value, course), listed);
    reader.report(address.at, 'pathway-lesson-unknown', { address: address.value, ...(meant && { nearest: meant }) });
    return [];
  });
  return named && { ...named, lessons };
}

/** Pathways name lessons inside the course; the whole address is an easy slip. */
const withoutCourse = (address: string, course: string): string =>
  address.startsWith(`${course}/`) ? address.slice(course.length + 1) : address;

function slugAndTitle(
  reader: YamlReader,
  fields: ReadonlyMap<string, unknown>,
  seen: Seen,
): { slug: string; title: Bilingual } | undefined {
  const slug = optional(fields, 'slug', (node) => uniqueSlug(reader, node, 'slug', seen));
  const title = optional(fields, 'title', (node) => reader.bilingual(node, 'title'));
  return slug && { slug: slug.value, title: title ?? noTitle(slug.value) };
}

function uniqueSlug(reader: YamlReader, node: unknown, name: string, seen: Seen): Placed<string> | undefined {
  const slug = reader.text(node, name);
  if (slug === undefined || reader.isRepeated(slug, seen)) return undefined;
  if (!isSlug(slug.value)) reader.report(slug.at, 'slug-form', { slug: slug.value });
  return slug;
}

function bandOf(reader: YamlReader, node: unknown): Band | undefined {
  const text = reader.text(node, 'band');
  const band = BANDS.find((known) => known === text?.value);
  if (text && !band) reader.report(text.at, 'band-unknown', { band: text.value, known: BANDS.join('\n') });
  return band;
}

const noTitle = (text: string): Bilingual => ({ zh: text, en: text });

const optional = <T>(fields: ReadonlyMap<string, unknown>, key: string, read: (node: unknown) => T): T | undefined =>
  fields.has(key) ? read(fields.get(key)) : undefined;

const problemAtTop = (file: string, code: string, params: Readonly<Record<string, string>>): Problem => ({
  code,
  severity: 'error',
  file,
  line: 1,
  column: 1,
  params,
});
