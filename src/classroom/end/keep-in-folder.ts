import { sameBytes } from '../../core/same-bytes.ts';
import { StickError, type StickFolder } from '../stick/stick-folder.ts';
import type { Keep } from './save-children.ts';

/**
 * Keeps files in a folder, never in place of another: the same child may have had a file today at another machine, and then
 * this one is numbered. Gives what was read back.
 */
export const keepInChildFolder =
  (folder: StickFolder): Keep =>
  async (wanted, bytes) => {
    for (let number = 1; ; number += 1) {
      const name = numbered(wanted, number);
      const there = await bytesOf(folder, name);
      // An empty one was left by a stick that was full.
      if (there && there.length > 0 && !sameBytes(there, bytes)) continue;
      if (!there || there.length === 0) await folder.write(name, bytes);
      const back = await bytesOf(folder, name);
      if (!back || !sameBytes(back, bytes)) throw new StickError('unsure');
      return { name, bytes: back };
    }
  };

const numbered = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(\.jieti\.zip)$/, `_${number}$1`);

async function bytesOf(folder: StickFolder, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await folder.file(name))?.bytes();
}
