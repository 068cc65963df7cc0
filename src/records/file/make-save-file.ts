import { strToU8 } from 'fflate';
import { compareText } from '../../core/text.ts';
import type { Alias } from '../../exercises/attempt.ts';
import type { Note } from '../model.ts';
import { travelling } from '../travelling.ts';
import type { KeptLearner } from './kept-learner.ts';
import { README_TEXT } from './readme-text.ts';
import { type PartPromise, SAVE_VERSION, type SaveMeta, saveHeaderText } from './save-header.ts';
import { type SaveLimits, saveLimits } from './save-limits.ts';
import { type SaveParts, saveParts } from './save-parts.ts';
import type { SavedRecord } from './saved-record.ts';
import { savedAliases, savedNotes, savedRecords } from './saved-records.ts';
import { type PackedFile, packFile, writeZip } from './write-zip.ts';

export interface SaveContent {
  readonly learners: readonly KeptLearner[];
  readonly aliases: readonly Alias[];
  readonly notes: readonly Note[];
}

export interface MadeSaveFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What could not be read again (too long, or damaged), and is not in the file. */
  readonly leftOut: readonly SavedRecord[];
  /** The bounds of reading that the file is beyond: it should be made of fewer learners. */
  readonly exceeded: readonly (keyof SaveLimits)[];
}

/**
 * A save file. The same records of the same day give the same bytes. Gives way with `pause` after each part (some
 * milliseconds of work).
 */
export async function makeSaveFile(
  content: SaveContent,
  meta: SaveMeta,
  pause: () => Promise<void>,
): Promise<MadeSaveFile> {
  const promises: PartPromise[] = [];
  const packed: PackedFile[] = [];
  const leftOut: SavedRecord[] = [];
  for (const made of partsOf(content)) {
    leftOut.push(...made.leftOut);
    for (const { name, lines, bytes } of made.parts) {
      promises.push({ name, lines });
      packed.push(packFile(name, bytes));
      await pause();
    }
  }
  const header = saveHeaderText({ ...meta, version: SAVE_VERSION, parts: promises });
  const about = [packFile('README.txt', strToU8(README_TEXT)), packFile('jieti.json', strToU8(header))];
  const bytes = writeZip([...about, ...packed]);
  return { bytes, leftOut, exceeded: exceededBy(bytes, content, promises) };
}

/** Learner by learner, so that only one is in memory as lines. */
function* partsOf({ learners, aliases, notes }: SaveContent): Generator<SaveParts> {
  const { lineBytes } = saveLimits;
  const inOrder = [...learners].sort((one, other) => compareText(one.learner.id, other.learner.id));
  for (const kept of inOrder) {
    const opening = [{ sort: 'learner', record: travelling(kept.learner) }] as const;
    yield saveParts(`learners/${kept.learner.id}`, opening, savedRecords(kept), lineBytes);
  }
  if (aliases.length > 0) yield saveParts('aliases', [], savedAliases(aliases), lineBytes);
  if (notes.length > 0) yield saveParts('notes', [], savedNotes(notes), lineBytes);
}

function exceededBy(
  bytes: Uint8Array,
  { learners }: SaveContent,
  parts: readonly PartPromise[],
): readonly (keyof SaveLimits)[] {
  const lines = parts.flatMap((part) => Object.values(part.lines)).reduce((sum, count) => sum + count, 0);
  const made = { fileBytes: bytes.length, learners: learners.length, parts: parts.length, lines };
  const bounds: readonly (keyof typeof made)[] = ['fileBytes', 'learners', 'parts', 'lines'];
  return bounds.filter((bound) => made[bound] > saveLimits[bound]);
}
