import type { LessonState } from './lesson-states.ts';

/** Codes and slips in them, for this folder's tests. */

export const COURSE = 'stepping-up';

export function withoutTail(all: readonly LessonState[]): readonly LessonState[] {
  const last = all.map((one) => one !== 'fresh').lastIndexOf(true);
  return all.slice(0, last + 1);
}

export const SIGNS = '0123456789AEFHJKMNPRTVWXY';

export const bare = (code: string): string => code.replace(/ /g, '');

export const withSign = (code: string, index: number, sign: string): string =>
  code.slice(0, index) + sign + code.slice(index + 1);

export const swapped = (code: string, index: number): string =>
  code.slice(0, index) + code.charAt(index + 1) + code.charAt(index) + code.slice(index + 2);
