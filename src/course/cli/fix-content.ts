import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent } from '../compile-content.ts';
import { grownLedger, type LedgerEntry, ledgerFile, readLedger } from '../id-ledger.ts';
import type { LessonDraft } from '../lesson-draft.ts';
import type { LessonSource } from '../lesson-source.ts';
import { courseSlugs } from '../read-content.ts';
import { readIfThere } from '../read-if-there.ts';
import type { FixCounts } from './cli-words.ts';
import { fixLesson } from './fix-lesson.ts';
import { type GrownPlaces, growPlaces } from './grow-places.ts';

/** What `--fix` wrote. */
export interface FixedContent {
  readonly files: readonly FixCounts[];
  readonly ledgers: readonly GrownLedger[];
  readonly places: readonly GrownPlaces[];
}

interface GrownLedger {
  readonly file: string;
  /** How many new ids it got. */
  readonly ids: number;
}

/** Mends all lessons of a content folder and lets the ledgers of ids and places grow. Writes only files that change. */
export async function fixContent(content: string): Promise<FixedContent> {
  const { drafts } = await compileContent(content);
  const files = [...groupedBy(drafts, lessonKey).values()].flatMap((lesson) =>
    fixLesson(lesson, usedIds(content, lesson)),
  );
  for (const { file, text } of files) writeFileSync(join(content, file), text);

  const mended = await compileContent(content);
  const faulty = new Set(mended.problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  const sound = mended.drafts.filter(({ source }) => !faulty.has(source.file));
  const courses = groupedBy(sound, ({ source }) => source.course);
  const ledgers = [...courses].flatMap(([course, lessons]) => growLedger(content, course, lessons) ?? []);
  return { files, ledgers, places: courseSlugs(content).flatMap((course) => growPlaces(content, course) ?? []) };
}

const lessonKey = ({ source }: LessonDraft): string => `${source.course}/${lessonAddress(source)}`;
const lessonAddress = ({ unit, slug }: LessonSource): string => `${unit}/${slug}`;

function groupedBy(drafts: readonly LessonDraft[], keyOf: (draft: LessonDraft) => string) {
  const groups = new Map<string, readonly LessonDraft[]>();
  for (const draft of drafts) groups.set(keyOf(draft), [...(groups.get(keyOf(draft)) ?? []), draft]);
  return groups;
}

/** The ids that the ledger records for a lesson, retired ones too: they must not be given to something else. */
function usedIds(content: string, [first]: readonly LessonDraft[]): ReadonlySet<string> {
  if (first === undefined) return new Set();
  const prefix = `${lessonAddress(first.source)}#`;
  const ids = ledgerEntries(content, first.source.course)?.map(({ id }) => id) ?? [];
  return new Set(ids.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])));
}

/** Adds the ids of lessons without errors to their course's ledger. */
function growLedger(content: string, course: string, lessons: readonly LessonDraft[]): GrownLedger | undefined {
  const entries = ledgerEntries(content, course);
  if (entries === undefined) return undefined;
  const known = new Set(entries.map(({ id }) => id));
  const fresh = new Set(lessons.flatMap(exerciseIds).filter((id) => !known.has(id)));
  if (fresh.size === 0) return undefined;
  writeFileSync(join(content, ledgerFile(course)), grownLedger(entries, [...fresh]));
  return { file: ledgerFile(course), ids: fresh.size };
}

/** Undefined if the ledger holds lines that can't be read: it is left alone then, or they would be lost. */
function ledgerEntries(content: string, course: string): readonly LedgerEntry[] | undefined {
  const text = readIfThere(join(content, ledgerFile(course))) ?? '';
  const { entries, problems } = readLedger(text, ledgerFile(course));
  return problems.length > 0 ? undefined : entries;
}

const exerciseIds = ({ source, blocks }: LessonDraft): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'exercise' && block.id !== undefined ? [`${lessonAddress(source)}#${block.id}`] : [],
  );
