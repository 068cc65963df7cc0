import { crc32 } from './crc32.ts';
import { inflate, inflateAsSaid } from './inflate.ts';
import type { ZipEntry } from './zip-entries.ts';
import { DEFLATED, STORED, type ZipEntryRecord } from './zip-record.ts';

/** The bytes of a file in a ZIP, as far as they could be had. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `whole`: as its checksum says; `unproven`: it has none where one looks; `cut`: damaged; `too-large`: stopped. */
  readonly state: 'whole' | 'unproven' | 'cut' | 'too-large';
}

/** Unpacks a file, `most` bytes of it at the most: a small file may say that it is a large one, or be one. */
export function unpackEntry(bytes: Uint8Array, { records, end }: ZipEntry, most: number): Unpacked {
  const tries: Unpacked[] = [];
  for (const record of records) {
    const unpacked = unpackBy(record, bytes.subarray(record.start, Math.max(end, record.start)), most);
    if (unpacked.state === 'whole') return unpacked;
    tries.push(unpacked);
  }
  return tries.reduce((best, other) => (other.bytes.length > best.bytes.length ? other : best));
}

function unpackBy(record: ZipEntryRecord, packed: Uint8Array, most: number): Unpacked {
  const { name, crc, isStreamed } = record;
  const said = contentAsSaid(record, packed, most);
  if (said !== undefined && crc32(said) === crc) return { name, bytes: said, state: 'whole' };
  const content = contentOf(record, packed, most);
  if (content === undefined) return { name, bytes: new Uint8Array(), state: 'cut' };
  if (content.length > most) return { name, bytes: content.subarray(0, most), state: 'too-large' };
  if (!isStreamed && crc32(content) === crc) return { name, bytes: content, state: 'whole' };
  return { name, bytes: content, state: isStreamed ? 'unproven' : 'cut' };
}

/** So little that even a bomb is soon over. */
const LITTLE = 65_536;

/** The short way for what is probably whole: most parts are. */
function contentAsSaid({ method, size, isStreamed }: ZipEntryRecord, packed: Uint8Array, most: number) {
  const isSaid = method === DEFLATED && !isStreamed && size <= most;
  return isSaid && packed.length <= LITTLE ? inflateAsSaid(packed, size) : undefined;
}

function contentOf({ method, packedSize, isStreamed }: ZipEntryRecord, packed: Uint8Array, most: number) {
  if (method === STORED) return isStreamed ? packed : packed.subarray(0, packedSize);
  return method === DEFLATED ? inflate(packed, most) : undefined;
}
