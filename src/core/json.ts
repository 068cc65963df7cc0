/** Anything that JSON can hold; what drafts, answers and messages are made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Is `value` a plain object (not null, not an array)? For parsing unknown values at doors. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is `value` an array whose items all pass `isItem`? */
export function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

export const isString = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Deeper than anything an exercise keeps; a row can hold a ring, JSON can't. */
const DEEPEST = 100;

/** Is `value` what JSON can hold? `undefined` counts as absent: IndexedDB keeps properties that JSON would leave out. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || isString(value) || isBoolean(value) || isNumber(value)) return true;
  if (depth > DEEPEST) return false;
  const isInside = (item: unknown): boolean => item === undefined || isJson(item, depth + 1);
  if (Array.isArray(value)) return value.every(isInside);
  return isRecord(value) && Object.values(value).every(isInside);
}
