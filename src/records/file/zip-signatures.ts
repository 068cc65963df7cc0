import { CENTRAL, DESCRIPTOR, END, LOCAL } from './zip-record.ts';

/** Where the records of a ZIP may begin. */
export interface ZipSignatures {
  readonly local: readonly number[];
  readonly central: readonly number[];
  /** Other ends of a file's bytes: the end record, and what stands after a streamed file. */
  readonly other: readonly number[];
}

const P = 0x50;
const KNOWN: readonly number[] = [LOCAL, CENTRAL, END, DESCRIPTOR];

/** The signature at a place, or undefined if none is there. */
export function signatureAt(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] !== P || at + 4 > bytes.length) return undefined;
  const found = P | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return KNOWN.includes(found) ? found : undefined;
}

/** All signatures in the bytes, at most `most` of each sort. */
export function signaturesIn(bytes: Uint8Array, most: number): ZipSignatures {
  const [local, central, other]: [number[], number[], number[]] = [[], [], []];
  for (let at = bytes.indexOf(P); at >= 0; at = bytes.indexOf(P, at + 1)) {
    const found = signatureAt(bytes, at);
    if (found === undefined) continue;
    const list = listOf(found);
    if (list.length < most) list.push(at);
  }
  return { local, central, other };

  function listOf(signature: number): number[] {
    if (signature === LOCAL) return local;
    return signature === CENTRAL ? central : other;
  }
}
