import { strFromU8 } from 'fflate';
import { CENTRAL_LENGTH, LOCAL, LOCAL_LENGTH, type ZipEntryRecord } from './zip-record.ts';
import { signatureAt, signaturesIn } from './zip-signatures.ts';

/** A file found in a ZIP, by the records that tell of it, with the place where it must end at the latest. */
export interface ZipEntry {
  /** One or two; where they disagree, one of them is damaged. */
  readonly records: readonly ZipEntryRecord[];
  readonly end: number;
}

/**
 * The files in a ZIP, however damaged: found by their own records and by the directory's, each of which may be missing,
 * cut off or wrong. Never overlapping, so that no byte is unpacked twice. `most`: as many as are looked for.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const marks = signaturesIn(bytes, most);
  const listed = directoryOf(bytes, marks.central);
  const starts = [...new Set([...marks.local, ...listed.keys()])].sort((one, other) => one - other);
  const bounds = [...starts, ...marks.central, ...marks.other, bytes.length].sort((one, other) => one - other);
  const entries: ZipEntry[] = [];
  let past = 0;
  let bound = 0;
  for (const start of starts) {
    if (start < past) continue;
    while ((bounds[bound] ?? bytes.length) <= start) bound += 1;
    const entry = entryAt(bytes, start, listed.get(start), bounds[bound] ?? bytes.length);
    if (entry === undefined) continue;
    entries.push(entry);
    past = entry.end;
  }
  return entries;
}

/** What the directory says, by where a file's own record stands; all files as far as the ZIP begins where it should. */
function directoryOf(bytes: Uint8Array, marks: readonly number[]): ReadonlyMap<number, ZipEntryRecord> {
  const listed = new Map<number, ZipEntryRecord>();
  const view = viewOf(bytes);
  for (const at of marks) {
    if (at + CENTRAL_LENGTH > bytes.length) continue;
    const [start, nameLength] = [view.getUint32(at + 42, true), view.getUint16(at + 28, true)];
    const begin = start + LOCAL_LENGTH + nameLength;
    const name = nameAt(bytes, at + CENTRAL_LENGTH, nameLength);
    if (begin <= bytes.length && !listed.has(start))
      listed.set(start, { ...sharedAt(view, at + 6), name, start: begin });
  }
  return listed;
}

function entryAt(
  bytes: Uint8Array,
  at: number,
  listed: ZipEntryRecord | undefined,
  bound: number,
): ZipEntry | undefined {
  const own = ownRecordAt(bytes, at);
  const records = [own, listed === undefined ? undefined : withOwnStart(listed, own)].filter(isThere);
  if (records.length === 0) return undefined;
  const ends = records.map(({ start, packedSize }) => start + packedSize);
  const end = ends.find((each) => each === bytes.length || (each > at && signatureAt(bytes, each) !== undefined));
  return { records, end: end ?? bound };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** A file's own record may have more between name and bytes than the directory's knows of. */
const withOwnStart = (listed: ZipEntryRecord, own: ZipEntryRecord | undefined): ZipEntryRecord =>
  own !== undefined && own.name === listed.name ? { ...listed, start: own.start } : listed;

function ownRecordAt(bytes: Uint8Array, at: number): ZipEntryRecord | undefined {
  if (signatureAt(bytes, at) !== LOCAL || at + LOCAL_LENGTH > bytes.length) return undefined;
  const view = viewOf(bytes);
  const nameLength = view.getUint16(at + 26, true);
  const start = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
  if (start > bytes.length) return undefined;
  return { ...sharedAt(view, at + 4), name: nameAt(bytes, at + LOCAL_LENGTH, nameLength), start };
}

/** The fields that both records have in the same order, from "version needed" on. */
function sharedAt(view: DataView, at: number): Omit<ZipEntryRecord, 'name' | 'start'> {
  const packedSize = view.getUint32(at + 14, true);
  return {
    isStreamed: packedSize === 0 && (view.getUint16(at + 2, true) & 8) !== 0,
    method: view.getUint16(at + 4, true),
    crc: view.getUint32(at + 10, true),
    packedSize,
    size: view.getUint32(at + 18, true),
  };
}

const LONGEST_NAME = 500;

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  strFromU8(bytes.subarray(at, at + Math.min(length, LONGEST_NAME)));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
