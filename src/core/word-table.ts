/** A table that is asked for words which somebody else wrote: `constructor` and `toString` are in it only if they are put there. */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
