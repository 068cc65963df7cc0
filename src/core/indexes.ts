/** Places in a list, from 0, and ascending sets of them: how states name the parts of an exercise. */

/** Is `value` a place in a list of `count` things? */
export const isIndex = (value: unknown, count: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count;

/** A test for a place in a list of `count` things, or null for none. */
export const isIndexOrNull =
  (count: number) =>
  (value: unknown): value is number | null =>
    value === null || isIndex(value, count);

/** Is `value` an ascending set of places in a list of `count` things? */
export function isIndexSet(value: unknown, count: number): value is readonly number[] {
  if (!Array.isArray(value)) return false;
  return value.every((item, at) => isIndex(item, count) && (at === 0 || item > value[at - 1]));
}

/** Is `value` an order of the places 0 … count-1, each once? */
export function isOrderOf(value: unknown, count: number): value is readonly number[] {
  return Array.isArray(value) && value.length === count && new Set(value).size === count && isPlaces(value, count);
}

const isPlaces = (values: readonly unknown[], count: number): boolean => values.every((item) => isIndex(item, count));

/** The set with `index` in it. */
export const withIndex = (set: readonly number[], index: number): readonly number[] =>
  set.includes(index) ? set : [...set, index].sort((a, b) => a - b);

/** The set without `index`. */
export const withoutIndex = (set: readonly number[], index: number): readonly number[] =>
  set.includes(index) ? set.filter((item) => item !== index) : set;
