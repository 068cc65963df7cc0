import { crc32 } from '../../records/file/crc32.ts';

/** By what a file can be known again. */
export interface Checksum {
  readonly kind: 'SHA-256' | 'CRC-32';
  /** Hexadecimal digits. */
  readonly value: string;
}

/** SHA-256, or CRC-32 at http addresses of a LAN, where the browser has no other. */
export async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Checksum> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return { kind: 'CRC-32', value: hex([crc32(bytes)], 8) };
  return { kind: 'SHA-256', value: hex(new Uint8Array(await subtle.digest('SHA-256', bytes)), 2) };
}

const hex = (numbers: Iterable<number>, digits: number): string =>
  Array.from(numbers, (number) => number.toString(16).padStart(digits, '0')).join('');
