import {
  brandOf,
  eachEntry,
  eachItem,
  getOwnPropertyDescriptor,
  isArray,
  isSame,
  mapSize,
  ownKeys,
  setSize,
  timeOf,
} from './natives.ts';

const DEPTH = 50;

/** Are two values alike, whatever objects hold them? 0 and -0 are; functions only if they are the same one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  try {
    return areAlike(one, other, DEPTH);
  } catch {
    return false; // A proxy that throws.
  }
}

function areAlike(one: unknown, other: unknown, depth: number): boolean {
  if (one === other || isSame(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (depth === 0 || isArray(one) !== isArray(other) || brandOf(one) !== brandOf(other)) return false;
  return isMap(one)
    ? isMap(other) && mapSize(one) === mapSize(other) && areAlikeChains(entriesOf(one), entriesOf(other), depth)
    : isSet(one)
      ? isSet(other) && setSize(one) === setSize(other) && areAlikeChains(itemsOf(one), itemsOf(other), depth)
      : isDate(one)
        ? isDate(other) && isSame(timeOf(one), timeOf(other))
        : areAlikeFields(one, other, depth);
}

const has = (brand: (value: unknown) => unknown) => (value: unknown) => {
  try {
    brand(value);
    return true;
  } catch {
    return false;
  }
};
const isMap = has(mapSize);
const isSet = has(setSize);
const isDate = has(timeOf);

/** What a Map or Set holds, in its order, as a chain of plain objects, which no prototype of lists can touch. */
type Chain = { readonly before: Chain; readonly key: unknown; readonly value: unknown } | null;

function entriesOf(map: unknown): Chain {
  let chain: Chain = null;
  eachEntry(map, (value, key) => {
    chain = { before: chain, key, value };
  });
  return chain;
}

function itemsOf(set: unknown): Chain {
  let chain: Chain = null;
  eachItem(set, (value) => {
    chain = { before: chain, key: undefined, value };
  });
  return chain;
}

function areAlikeChains(one: Chain, other: Chain, depth: number): boolean {
  let [left, right] = [one, other];
  while (left !== null && right !== null) {
    if (!areAlike(left.key, right.key, depth - 1) || !areAlike(left.value, right.value, depth - 1)) return false;
    [left, right] = [left.before, right.before];
  }
  return left === right;
}

function areAlikeFields(one: object, other: object, depth: number): boolean {
  const keys = ownKeys(one);
  if (keys.length !== ownKeys(other).length) return false;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as PropertyKey;
    const [first, second] = [getOwnPropertyDescriptor(one, key), getOwnPropertyDescriptor(other, key)];
    if (first === undefined || second === undefined) return false;
    if (first.get !== undefined || second.get !== undefined) return false;
    if (!areAlike(first.value, second.value, depth - 1)) return false;
  }
  return true;
}
