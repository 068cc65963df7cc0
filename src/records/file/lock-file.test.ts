import { describe, expect, it } from 'vitest';
import { sampleClass } from '../../../tests/fixtures/records/sample-class.ts';
import { noPause, saveOf } from '../../../tests/fixtures/records/sample-save.ts';
import { lockFile } from './lock-file.ts';
import { readSaveFile } from './read-save-file.ts';
import { unlockFile } from './unlock-file.ts';

const { bytes } = await saveOf(sampleClass());

async function lockedWith(passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const locked = await lockFile(bytes, passphrase, crypto);
  if (!locked.ok) throw new Error(locked.error);
  return locked.value;
}

/** As on http://LAN-address. */
const insecure = { subtle: undefined, getRandomValues: (array: Uint8Array) => array };

describe('a locked save file', () => {
  it('opens with its passphrase, even typed in full-width characters and with spaces around it', async () => {
    const locked = await lockedWith('小雨2015');
    for (const typed of ['小雨2015', ' 小雨２０１５ ']) {
      expect(await unlockFile(locked, typed, crypto)).toEqual({ ok: true, value: bytes });
    }
  });

  it('does not open with another passphrase, nor when a byte of it is changed', async () => {
    const locked = await lockedWith('a');
    expect(await unlockFile(locked, 'b', crypto)).toEqual({ ok: false, error: 'wrong' });
    // In the locked bytes, and in the random numbers before them.
    for (const at of [locked.length - 20, 90]) {
      const damaged = Uint8Array.from(locked);
      damaged[at] = damaged[at] === 0x31 ? 0x32 : 0x31;
      expect(await unlockFile(damaged, 'a', crypto)).toEqual({ ok: false, error: 'wrong' });
    }
    expect(await unlockFile(locked.slice(0, -1), 'a', crypto)).toEqual({ ok: false, error: 'wrong' });
  });

  it('looks different each time and shows nothing of what is in it', async () => {
    const [one, other] = [await lockedWith('a'), await lockedWith('a')];
    expect(one).not.toEqual(other);
    expect(Buffer.from(one).includes('learners/')).toBe(false);
  });

  it('is known as one by who reads save files', async () => {
    const read = await readSaveFile(await lockedWith('a'), noPause);
    expect(read).toEqual({ ok: false, error: { why: 'locked' } });
  });

  it('can neither be made nor opened where WebCrypto is missing, which is said', async () => {
    expect(await lockFile(bytes, 'a', insecure)).toEqual({ ok: false, error: 'no-crypto' });
    expect(await unlockFile(await lockedWith('a'), 'a', insecure)).toEqual({ ok: false, error: 'no-crypto' });
  });

  it.each([
    ['no locked file', 'PK'],
    ['of a later version', 'jieti-locked 2\n{}\nxx'],
    ['without an end of its head', `jieti-locked 1\n${'x'.repeat(5000)}`],
    ['of hours of work', `jieti-locked 1\n${head({ rounds: 1e12 })}\nxx`],
    ['of rounds that are no number', `jieti-locked 1\n${head({ rounds: '600000' })}\nxx`],
    ['with a salt of another length', `jieti-locked 1\n${head({ salt: '00' })}\nxx`],
    ['of another cipher', `jieti-locked 1\n${head({ cipher: 'ROT13' })}\nxx`],
  ])('is not read if it is one %s', async (_name, text) => {
    const read = await unlockFile(new TextEncoder().encode(text), 'a', crypto);
    expect(read).toEqual({ ok: false, error: 'not-readable' });
  });
});

function head(change: object): string {
  const plain = { kdf: 'PBKDF2-SHA-256', rounds: 1, salt: '0'.repeat(32), cipher: 'AES-GCM-256', iv: '0'.repeat(24) };
  return JSON.stringify({ ...plain, ...change });
}
