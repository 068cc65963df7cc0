import { err, ok, type Result } from '../../core/result.ts';
import { gcm, keyFrom, type LockCrypto } from './lock-crypto.ts';
import { parseLocked } from './locked-form.ts';

/**
 * `no-crypto`: this page can't open locked files. `not-readable`: no locked file, or of a later version. `wrong`: another
 * passphrase, or a damaged file, which can't be told apart.
 */
export type UnlockFault = 'no-crypto' | 'not-readable' | 'wrong';

/** The save file in a locked one. A locked file is whole or nothing: not a byte of a damaged one comes back. */
export async function unlockFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  { subtle }: Pick<LockCrypto, 'subtle'>,
): Promise<Result<Uint8Array<ArrayBuffer>, UnlockFault>> {
  const parsed = parseLocked(bytes);
  if (parsed === undefined) return err('not-readable');
  if (subtle === undefined) return err('no-crypto');
  const { form, head, locked } = parsed;
  try {
    const key = await keyFrom(subtle, passphrase, form);
    return ok(new Uint8Array(await subtle.decrypt(gcm(form, head), key, locked)));
  } catch {
    return err('wrong'); // AES-GCM says no more than that it doesn't fit.
  }
}
