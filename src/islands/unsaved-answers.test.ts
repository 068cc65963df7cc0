import { expect, it } from 'vitest';
import type { StorageFault } from '../storage/store.ts';
import { saveAnswer, saveUnsaved } from './unsaved-answers.ts';

/** A disk that is full or has room, and answers that note here when they are written and when they say so. */
function smallDisk() {
  const disk = { full: false, rows: [] as string[], told: [] as string[] };
  const answer = (name: string) => ({
    async write(): Promise<StorageFault | undefined> {
      await Promise.resolve();
      if (disk.full) return 'quota-full';
      disk.rows.push(name);
      return undefined;
    },
    onSaved: () => disk.told.push(name),
  });
  return { disk, answer };
}

it('writes an answer once and says so', async () => {
  const { disk, answer } = smallDisk();
  expect(await saveAnswer(answer('a'))).toBeUndefined();
  await saveUnsaved();
  expect(disk.rows).toEqual(['a']);
  expect(disk.told).toEqual(['a']);
});

it('keeps what a full disk refuses, and writes it before the next answer once there is room', async () => {
  const { disk, answer } = smallDisk();
  disk.full = true;
  expect(await saveAnswer(answer('a'))).toBe('quota-full');
  expect(await saveAnswer(answer('b'))).toBe('quota-full');
  disk.full = false;
  expect(await saveAnswer(answer('c'))).toBeUndefined();
  expect(disk.rows).toEqual(['a', 'b', 'c']);
  expect(disk.told).toEqual(['a', 'b', 'c']);
});

it('lets one answer that can never be written hold up no other', async () => {
  const { disk, answer } = smallDisk();
  let mended = false;
  const bad = { write: async () => (mended ? undefined : ('storage-failed' as const)), onSaved: () => undefined };
  expect(await saveAnswer(bad)).toBe('storage-failed');
  expect(await saveAnswer(answer('b'))).toBeUndefined();
  expect(disk.rows).toEqual(['b']);
  mended = true;
  await saveUnsaved();
});

it('writes nothing twice when many ask at the same time', async () => {
  const { disk, answer } = smallDisk();
  disk.full = true;
  await saveAnswer(answer('a'));
  disk.full = false;
  await Promise.all([saveUnsaved(), saveAnswer(answer('b')), saveUnsaved()]);
  expect(disk.rows).toEqual(['a', 'b']);
});
