import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { joinBytes } from './join-bytes.ts';
import { CENTRAL, CENTRAL_LENGTH, DEFLATED, END, END_LENGTH, LOCAL, LOCAL_LENGTH } from './zip-record.ts';

/** A file ready to be put into a ZIP. */
export interface PackedFile {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Compresses a file; `name` is ASCII. */
export const packFile = (name: string, bytes: Uint8Array): PackedFile => ({
  name,
  crc: crc32(bytes),
  size: bytes.length,
  packed: deflateSync(bytes, { level: 6 }),
});

/**
 * A ZIP of these files. Sizes and checksums stand in front of each file and in the directory, so that either is enough to
 * find it again; dates are always the same, so that the same files give the same bytes.
 */
export function writeZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const header = localRecord(file);
    central.push(centralRecord(file, offset));
    local.push(header, file.packed);
    offset += header.length + file.packed.length;
  }
  const directory = joinBytes(central);
  return joinBytes([...local, directory, endRecord(files.length, directory.length, offset)]);
}

const VERSION_NEEDED = 20;
/** 1 January 1980, the first day that ZIP knows. */
const DATE = 0x0021;

/** From "version needed" to the length of the extra field, which both records of a file have in common. */
function writeShared(view: DataView, at: number, { name, crc, size, packed }: PackedFile): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function localRecord(file: PackedFile): Uint8Array {
  const view = new DataView(new ArrayBuffer(LOCAL_LENGTH));
  view.setUint32(0, LOCAL, true);
  writeShared(view, 4, file);
  return joinBytes([new Uint8Array(view.buffer), strToU8(file.name)]);
}

function centralRecord(file: PackedFile, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(CENTRAL_LENGTH));
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION_NEEDED, true);
  writeShared(view, 6, file);
  view.setUint32(42, offset, true);
  return joinBytes([new Uint8Array(view.buffer), strToU8(file.name)]);
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(END_LENGTH));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
