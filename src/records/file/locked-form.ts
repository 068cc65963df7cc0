import { strFromU8, strToU8 } from 'fflate';
import { isNumber, isRecord, isString } from '../../core/json.ts';
import { parseJson } from './parse-json.ts';

/**
 * A locked file: a line that says so, a line of JSON that says how, then the save file under AES-GCM. The two lines are
 * authenticated with it.
 */

const MAGIC = 'jieti-locked 1\n';

/** What must be known beside the passphrase. */
export interface LockedForm {
  /** Rounds of PBKDF2 with SHA-256. */
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
}

/** Is it a locked file (of any version)? */
export const isLocked = (bytes: Uint8Array): boolean => /^jieti-locked \d/.test(strFromU8(bytes.subarray(0, 20), true));

/** The two lines before the locked bytes. */
export const lockedHead = ({ rounds, salt, iv }: LockedForm): Uint8Array<ArrayBuffer> =>
  strToU8(
    `${MAGIC}${JSON.stringify({ kdf: 'PBKDF2-SHA-256', rounds, salt: hex(salt), cipher: 'AES-GCM-256', iv: hex(iv) })}\n`,
  );

/** Who made a file can't make the machine work for hours. */
const MOST_ROUNDS = 5_000_000;
const LONGEST_HEAD = 1000;

/** The two lines and what follows them, or undefined if they can't be understood. */
export function parseLocked(
  bytes: Uint8Array<ArrayBuffer>,
):
  | { readonly form: LockedForm; readonly head: Uint8Array<ArrayBuffer>; readonly locked: Uint8Array<ArrayBuffer> }
  | undefined {
  const start = strFromU8(bytes.subarray(0, LONGEST_HEAD), true);
  const end = start.indexOf('\n', MAGIC.length);
  if (!start.startsWith(MAGIC) || end < 0) return undefined;
  const form = parseForm(start.slice(MAGIC.length, end));
  return form && { form, head: bytes.subarray(0, end + 1), locked: bytes.subarray(end + 1) };
}

function parseForm(text: string): LockedForm | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || value.kdf !== 'PBKDF2-SHA-256' || value.cipher !== 'AES-GCM-256') return undefined;
  const [salt, iv] = [bytesOf(value.salt, 16), bytesOf(value.iv, 12)];
  const { rounds } = value;
  if (!isNumber(rounds) || !Number.isInteger(rounds) || rounds < 1 || rounds > MOST_ROUNDS) return undefined;
  return salt && iv && { rounds, salt, iv };
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function bytesOf(value: unknown, length: number): Uint8Array<ArrayBuffer> | undefined {
  if (!isString(value) || !/^[0-9a-f]*$/.test(value) || value.length !== 2 * length) return undefined;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(value.slice(2 * index, 2 * index + 2), 16));
}
