import { join } from 'node:path';
import { ledgerFile, readLedger, vanishedIds } from './id-ledger.ts';
import type { LessonSource } from './lesson-source.ts';
import type { Problem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';

/** What the ledger of a course misses in its lessons. A course without a ledger misses nothing: `--fix` begins one. */
export function reportLedger(dir: string, course: string, lessons: readonly LessonSource[]): readonly Problem[] {
  const file = ledgerFile(course);
  const text = readIfThere(join(dir, file));
  if (text === undefined) return [];
  const { entries, problems } = readLedger(text, file);
  return [...problems, ...vanishedIds(entries, new Set(lessons.flatMap(writtenIds)), file)];
}

/** A box's opening line up to its id, from any keyboard. */
const OPENING_WITH_ID = /^\s*[:：]{2,}[^\n{｛]*[{｛][^\n}｝]*?[#＃]([a-z0-9-]+)/gm;

/** The ids in a text. Also those of boxes that can't be read: a slip in a box's name doesn't make its id vanish. */
const writtenIds = ({ unit, slug, text }: LessonSource): readonly string[] =>
  [...text.matchAll(OPENING_WITH_ID)].map(([, id]) => `${unit}/${slug}#${id}`);
