import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pictureSize, type Size } from './picture-size.ts';
import { svgDanger } from './svg-danger.ts';

/** What is known of a picture file beside a lesson. */
export interface PictureFacts {
  readonly bytes: number;
  /** The first eight hex digits of its SHA-256: the same bytes have the same address for ever. */
  readonly hash: string;
  /** Undefined if the file doesn't say, or isn't what its name says. */
  readonly size: Size | undefined;
  /** What in an SVG could run or fetch something; undefined if nothing. */
  readonly danger: string | undefined;
}

/** The endings a picture may have. */
export const pictureTypes = ['svg', 'png', 'jpg', 'jpeg', 'webp'] as const;

/** The largest picture that is accepted. A lesson is fetched over slow lines and stands precached on small disks. */
export const LARGEST_PICTURE_KB = 200;

/** Reads a picture file. */
export function readPicture(path: string): PictureFacts {
  const content = readFileSync(path);
  const text = path.endsWith('.svg') ? content.toString('utf8') : undefined;
  return {
    bytes: content.length,
    hash: createHash('sha256').update(content).digest('hex').slice(0, 8),
    size: pictureSize(path, content, text),
    danger: text === undefined ? undefined : svgDanger(text),
  };
}
