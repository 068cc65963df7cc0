import { strFromU8 } from 'fflate';
import { fileSort, nameInSave } from './file-sort.ts';
import type { PartReader } from './part-reader.ts';
import { parseSaveHeader, type SaveHeader } from './save-header.ts';
import type { SaveLimits } from './save-limits.ts';
import { type Unpacked, unpackEntry } from './unpack-entry.ts';
import { zipEntries } from './zip-entries.ts';

/** What the files in a ZIP turned out to be. */
export interface FoundFiles {
  header: SaveHeader | undefined;
  /** There was a part or a header among them, whole or not. */
  isOurs: boolean;
  /** How many whole lines each part has. */
  readonly taken: Map<string, number>;
  readonly damagedParts: string[];
}

/** Goes through all files of a ZIP in the order in which they stand, and hands the parts to the reader. */
export async function readZipFiles(
  bytes: Uint8Array,
  reader: PartReader,
  limits: SaveLimits,
  pause: () => Promise<void>,
): Promise<FoundFiles> {
  const found: FoundFiles = { header: undefined, isOurs: false, taken: new Map(), damagedParts: [] };
  const entries = zipEntries(bytes, limits.parts);
  if (entries.length >= limits.parts) reader.exceeded.add('parts');
  let unpackedBytes = 0;
  for (const entry of entries) {
    const unpacked = unpackEntry(bytes, entry, limits.partBytes);
    await pause();
    unpackedBytes += unpacked.bytes.length;
    if (unpackedBytes > limits.unpackedBytes) reader.exceeded.add('unpackedBytes');
    if (reader.exceeded.has('unpackedBytes') || reader.exceeded.has('lines')) break;
    await readFile({ ...unpacked, name: nameInSave(unpacked.name) }, found, reader, pause);
  }
  return found;
}

async function readFile(
  file: Unpacked,
  found: FoundFiles,
  reader: PartReader,
  pause: () => Promise<void>,
): Promise<void> {
  const sort = fileSort(file.name, file.bytes);
  if (sort !== 'other') found.isOurs = true;
  if (sort === 'header') found.header ??= headerIn(file);
  if (sort === 'part') await readPart(file, found, reader, pause);
}

async function readPart(
  part: Unpacked,
  { taken, damagedParts }: FoundFiles,
  reader: PartReader,
  pause: () => Promise<void>,
): Promise<void> {
  const lines = await reader.read(part, pause);
  taken.set(part.name, (taken.get(part.name) ?? 0) + lines);
  if (part.state === 'too-large') reader.exceeded.add('partBytes');
  if (part.state === 'cut' || part.state === 'too-large') damagedParts.push(part.name);
}

/** A damaged header could promise anything, and refuse the file as a newer one. */
const headerIn = ({ bytes, state }: Unpacked): SaveHeader | undefined =>
  state === 'whole' || state === 'unproven' ? parseSaveHeader(strFromU8(bytes)) : undefined;
