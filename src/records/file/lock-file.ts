import { err, ok, type Result } from '../../core/result.ts';
import { joinBytes } from './join-bytes.ts';
import { gcm, keyFrom, type LockCrypto } from './lock-crypto.ts';
import { lockedHead } from './locked-form.ts';

/** OWASP's number for PBKDF2 with SHA-256 (2023): about a second on an old machine. */
const ROUNDS = 600_000;

/** `no-crypto`: this page has no WebCrypto (it isn't in a secure context); only the plain file can be saved. */
export type LockFault = 'no-crypto' | 'failed';

/** A save file under a passphrase, or why it can't be locked. Who forgets the passphrase can't open it, nor can anybody. */
export async function lockFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  crypto: LockCrypto,
): Promise<Result<Uint8Array<ArrayBuffer>, LockFault>> {
  const { subtle } = crypto;
  if (subtle === undefined) return err('no-crypto');
  const form = { rounds: ROUNDS, salt: new Uint8Array(16), iv: new Uint8Array(12) };
  crypto.getRandomValues(form.salt);
  crypto.getRandomValues(form.iv);
  const head = lockedHead(form);
  try {
    const key = await keyFrom(subtle, passphrase, form);
    const locked = await subtle.encrypt(gcm(form, head), key, bytes);
    return ok(joinBytes([head, new Uint8Array(locked)]));
  } catch {
    return err('failed'); // Out of memory, or a policy that forbids it: the plain file is left.
  }
}
