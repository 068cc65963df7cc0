import { strFromU8 } from 'fflate';

/** What a file in a save file is: known by how it begins or, if that is damaged, by its name. */
export type FileSort = 'header' | 'part' | 'other';

const HEADER_BEGINS = /^\{\s*"format":\s*"jieti-save"/;
const PART_BEGINS = /^\{"(?:learner|attempt|alias|draft|work|note)":\{/;
const HEADER_NAME = /^jieti\.json$/;
const PART_NAME = /^(?:learners\/([0-9a-z_-]+)|aliases|notes)(?:\.\d+)?\.jsonl$/;

/** The sort of a file by its name in the save file and how it begins. */
export function fileSort(name: string, bytes: Uint8Array): FileSort {
  const start = strFromU8(bytes.subarray(0, 100), true);
  if (HEADER_BEGINS.test(start)) return 'header';
  if (PART_BEGINS.test(start)) return 'part';
  if (HEADER_NAME.test(name)) return 'header';
  return PART_NAME.test(name) ? 'part' : 'other';
}

/** The learner whose part has this name. */
export const learnerInName = (name: string): string | undefined => PART_NAME.exec(name)?.[1];

/** A name without the folder in which somebody who packed the files anew has put them, fit for a screen. */
export const nameInSave = (name: string): string =>
  (/(?:^|[/\\])((?:learners[/\\])?[^/\\]*)$/.exec(name)?.[1] ?? name)
    .replace('\\', '/')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 100);
