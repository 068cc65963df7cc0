import { statSync } from 'node:fs';
import { type PictureFacts, readPicture } from './read-picture.ts';

/** The facts of a picture file by its path: the same object until the file changes. Throws if there is no such file. */
export type PictureCache = (path: string) => PictureFacts;

export function pictureCache(): PictureCache {
  const files = new Map<string, { readonly stamp: string; readonly facts: PictureFacts }>();
  return (path) => {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = files.get(path);
    if (known?.stamp === stamp) return known.facts;
    const facts = readPicture(path);
    files.set(path, { stamp, facts });
    return facts;
  };
}
