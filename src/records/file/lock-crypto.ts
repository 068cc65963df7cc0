import { strToU8 } from 'fflate';
import type { LockedForm } from './locked-form.ts';

/** The part of WebCrypto that is needed; the page's `crypto` is one. Keys are opaque, and handed back as they came. */
export interface LockCrypto {
  /** Missing on http://LAN-address. */
  readonly subtle?: LockSubtle | undefined;
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): unknown;
}

export interface LockSubtle {
  importKey(
    format: 'raw',
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: string,
    extractable: boolean,
    uses: 'deriveKey'[],
  ): Promise<unknown>;
  deriveKey(
    how: { name: string; hash: string; salt: Uint8Array<ArrayBuffer>; iterations: number },
    from: unknown,
    made: { name: string; length: number },
    extractable: boolean,
    uses: ('encrypt' | 'decrypt')[],
  ): Promise<unknown>;
  encrypt(how: GcmParams, key: unknown, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  decrypt(how: GcmParams, key: unknown, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

interface GcmParams {
  name: string;
  iv: Uint8Array<ArrayBuffer>;
  additionalData: Uint8Array<ArrayBuffer>;
}

/** How AES-GCM is used: what stands before the locked bytes can't be changed either. */
export const gcm = ({ iv }: LockedForm, head: Uint8Array<ArrayBuffer>): GcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: head,
});

/** The key that a passphrase makes. Full-width digits, as a Chinese keyboard writes them, are the same as plain ones. */
export async function keyFrom(subtle: LockSubtle, passphrase: string, { salt, rounds }: LockedForm): Promise<unknown> {
  const bytes = strToU8(passphrase.normalize('NFKC').trim());
  const secret = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
