/** A few keys that are met together. A key is named by the character on it; Shift has a sign of its own. */
export type KeySet = readonly string[];

/** Shift's name among the keys: one character, so that keys can be listed in one string. */
export const SHIFT = '⇧';

/**
 * The order in which keys are met: the two fingers that feel the bumps, then outwards along the home row, then what
 * makes most Chinese syllables (n, i, e, u, o), then the rest. Three new keys at once at most. Digits go from the
 * index fingers outwards as the letters do; signs come in the pairs that code uses them in.
 */
export const keyOrder: readonly KeySet[] = [
  ...['fj', 'dk', 'sl', 'a;', 'gh'],
  ...['ni', 'eu', 'or', 'ty', 'wpq', 'cvb', 'xzm'],
  ...[SHIFT, ',.'],
  ...['47', '56', '38', '29', '10'],
  ...['()', '[]', '{}', '"\'', '=:', '<>', '/+', '-*', '_#'],
].map((set) => Array.from(set));

/**
 * The order with only these keys in it, for a facilitator who limits them (`asdf`); keys that the order doesn't know
 * come last, one by one. Without a limit, or with one that leaves nothing to type: the whole order.
 */
export function limitedOrder(limit: string | undefined): readonly KeySet[] {
  const wanted = new Set(Array.from((limit ?? '').toLowerCase()).filter((char) => char.trim() !== ''));
  if ([...wanted].every((key) => key === SHIFT)) return keyOrder;
  const known = keyOrder.map((set) => set.filter((key) => wanted.has(key))).filter((set) => set.length > 0);
  const met = new Set(known.flat());
  return [...known, ...[...wanted].filter((key) => !met.has(key)).map((key) => [key])];
}

/** The keys that a character needs: a capital its letter and Shift, a space none (the thumb always may). */
export function keysFor(char: string): readonly string[] {
  if (/^\s$/.test(char)) return [];
  return /^[A-Z]$/.test(char) ? [char.toLowerCase(), SHIFT] : [char];
}
