/** What ZIP's own records look like (APPNOTE.TXT 4.3): signatures, lengths without names, and the fields that matter here. */

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const DESCRIPTOR = 0x08074b50;

export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;

export const STORED = 0;
export const DEFLATED = 8;

/** A file in a ZIP as one of its two records describes it. */
export interface ZipEntryRecord {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** In the ZIP. */
  readonly packedSize: number;
  /** Unpacked. */
  readonly size: number;
  /** Where its bytes begin. */
  readonly start: number;
  /** Sizes and checksum stand after the bytes, and are 0 here. */
  readonly isStreamed: boolean;
}
