import { join } from 'node:path';
import { type CourseFacts, listedAddresses } from './course-facts.ts';
import { isReadable } from './is-readable.ts';
import { type LessonCache, lessonCache } from './lesson-cache.ts';
import type { LessonDraft } from './lesson-draft.ts';
import type { Picture } from './lesson-html.ts';
import { filesOf, type LessonPair } from './lesson-pair.ts';
import type { LessonSurroundings } from './lesson-surroundings.ts';
import { courseIndex, linkLesson } from './link-course.ts';
import type { Band, CourseIndex, Lang, Lesson } from './model.ts';
import { type PictureCache, pictureCache } from './picture-cache.ts';
import type { Problem } from './problem.ts';
import { courseSlugs, type LessonFolder, lessonFolders, readLesson } from './read-content.ts';
import { readCourse } from './read-course.ts';
import { type CourseLists, listsReader } from './read-lists.ts';
import { reportCourse } from './report-course.ts';
import { reportFiles } from './report-files.ts';
import { reportLedger } from './report-ledger.ts';
import { reportPair } from './report-pair.ts';
import { reportPlaces } from './report-places.ts';
import { sortedProblems } from './sorted-problems.ts';

export interface CompiledCourse {
  readonly index: CourseIndex;
  /** The listed lessons that exist, in the course's order, one a language. */
  readonly lessons: readonly Lesson[];
  readonly pictures: readonly Picture[];
}

export interface CompiledContent {
  readonly courses: readonly CompiledCourse[];
  /** Of all files, sorted by file, line and column. */
  readonly problems: readonly Problem[];
  /** Every lesson file as it was parsed, listed or not: what `--fix` works on. */
  readonly drafts: readonly LessonDraft[];
}

export interface CompileOptions {
  /** A lesson that is listed and has no file is an error then, not a warning. */
  readonly release?: boolean | undefined;
}

/** Compiles a content folder as often as asked; what hasn't changed since isn't done again. */
export interface ContentCompiler {
  compile(options?: CompileOptions): CompiledContent;
}

/** A compiler of one content folder. */
export function contentCompiler(dir: string): ContentCompiler {
  const lessons = lessonCache();
  const pictures = pictureCache();
  const lists = new Map<string, () => CourseLists>();
  const listsOf = (slug: string): CourseLists => {
    const read = lists.get(slug) ?? listsReader(dir, slug);
    lists.set(slug, read);
    return read();
  };
  return {
    compile({ release = false } = {}) {
      const courses = courseSlugs(dir).map((slug) => compileCourse(dir, slug, { lessons, pictures, listsOf }, release));
      return {
        courses: courses.flatMap(({ course }) => course ?? []),
        problems: sortedProblems(courses.flatMap(({ problems }) => problems)),
        drafts: courses.flatMap(({ drafts }) => drafts),
      };
    },
  };
}

interface CourseResult {
  /** Missing if course.yaml can't be read; its lessons are checked all the same. */
  readonly course: CompiledCourse | undefined;
  readonly problems: readonly Problem[];
  readonly drafts: readonly LessonDraft[];
}

/** What is remembered from one compilation to the next. */
interface Memory {
  readonly lessons: LessonCache;
  readonly pictures: PictureCache;
  readonly listsOf: (slug: string) => CourseLists;
}

function compileCourse(dir: string, slug: string, memory: Memory, isRelease: boolean): CourseResult {
  const { lessons, pictures } = memory;
  const { facts, problems } = readCourse(dir, slug);
  const lists = memory.listsOf(slug);
  const folders = lessonFolders(dir, slug);
  const surroundingsOf = courseSurroundings(join(dir, slug), folders, facts, { pictures, lists });
  const pairs = new Map(
    folders.map((folder) => [folder.address, compilePair(dir, slug, folder, surroundingsOf(folder), lessons)]),
  );
  const files = [...pairs.values()].flatMap(filesOf);
  const ledger = facts && reportPlaces(dir, facts);
  const told = [
    ...problems,
    ...lists.problems,
    ...files.flatMap((file) => file.problems),
    ...[...pairs.values()].flatMap(reportPair),
    ...(facts ? reportCourse(facts, pairs, isRelease) : []),
    ...(ledger?.problems ?? []),
    ...reportFiles(dir, slug),
    ...reportLedger(dir, slug, [
      ...files.map(({ draft }) => draft.source),
      ...[...pairs.values()].flatMap(({ unreadable = [] }) => unreadable),
    ]),
  ];
  const course = facts && linkCourse(facts, pairs, ledger?.places ?? new Map());
  return { course, problems: told, drafts: files.map(({ draft }) => draft) };
}

function compilePair(
  dir: string,
  course: string,
  folder: LessonFolder,
  surroundings: LessonSurroundings,
  lessons: LessonCache,
): LessonPair {
  const sources = folder.files.flatMap((name) => readLesson(dir, `${course}/${folder.address}/${name}`) ?? []);
  const compileFile = (lang: Lang) => {
    const source = sources.find((one) => one.lang === lang);
    return source && isReadable(source.text) ? lessons.compile(source, surroundings) : undefined;
  };
  return {
    zh: compileFile('zh'),
    en: compileFile('en'),
    unreadable: sources.filter(({ text }) => !isReadable(text)),
  };
}

function linkCourse(
  facts: CourseFacts,
  pairs: ReadonlyMap<string, LessonPair>,
  places: ReadonlyMap<string, number>,
): CompiledCourse {
  const listed = listedAddresses(facts.levels).flatMap((address) => pairs.get(address) ?? []);
  return {
    index: courseIndex(facts, pairs, places),
    lessons: listed.flatMap((pair) => filesOf(pair).map((file) => linkLesson(file, pair))),
    pictures: distinct(listed.flatMap((pair) => filesOf(pair).flatMap((file) => file.pictures))),
  };
}

/** Both languages of a lesson show the same pictures. */
const distinct = (pictures: readonly Picture[]): readonly Picture[] => [
  ...new Map(pictures.map((picture) => [picture.address, picture])).values(),
];

const DEFAULT_BAND: Band = '5-6';

function courseSurroundings(
  courseDir: string,
  folders: readonly LessonFolder[],
  facts: CourseFacts | undefined,
  { pictures, lists }: { readonly pictures: PictureCache; readonly lists: CourseLists },
): (folder: LessonFolder) => LessonSurroundings {
  const written = folders.map(({ address }) => address);
  const listed = facts ? listedAddresses(facts.levels) : written;
  const [isWritten, isListed] = [new Set(written), new Set(listed)];
  const bands = new Map((facts?.levels ?? []).flatMap(({ units }) => units.map(({ slug, band }) => [slug, band])));
  const lesson = (address: string) => {
    if (!isListed.has(address)) return 'unknown';
    return isWritten.has(address) ? 'ready' : 'coming';
  };
  return (folder) => ({
    band: bands.get(folder.address.split('/')[0] ?? '') ?? DEFAULT_BAND,
    picture: (name) => (folder.pictures.includes(name) ? pictures(join(courseDir, folder.address, name)) : undefined),
    material: () => lists.material,
    lesson,
    lessons: () => listed,
    pictures: () => folder.pictures,
  });
}
