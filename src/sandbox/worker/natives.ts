/**
 * The language's own functions as they were before any learner's code ran. Whatever must stay true afterwards calls
 * these: a program may put its own functions into any prototype.
 */
const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

export { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys };

/** A method as a function of its object. */
const free =
  <T, A extends readonly unknown[], R>(method: (this: T, ...given: A) => R) =>
  (self: T, ...given: A): R =>
    apply(method, self, given) as R;

export const sliceText = free(String.prototype.slice) as (text: string, from: number, to?: number) => string;
export const codeAt = free(String.prototype.charCodeAt) as (text: string, at: number) => number;
export const indexIn = free(String.prototype.indexOf) as (text: string, part: string, from?: number) => number;
export const lastIndexIn = free(String.prototype.lastIndexOf) as (text: string, part: string, from?: number) => number;
export const trimText = free(String.prototype.trim) as (text: string) => string;
export const matchWith = free(RegExp.prototype.exec) as (pattern: RegExp, text: string) => RegExpExecArray | null;
export const asText = String;
export const quoteText = JSON.stringify as (text: string) => string;
export const isArray = Array.isArray;
export const isSame = Object.is;
export const runAsFunction = free(Function.prototype.toString) as (value: unknown) => string;
export const timeOf = free(Date.prototype.getTime) as (value: unknown) => number;
export const isoOf = free(Date.prototype.toISOString) as (value: unknown) => string;
export const sourceOf = free(RegExp.prototype.toString) as (value: unknown) => string;
export const brandOf = free(Object.prototype.toString) as (value: unknown) => string;
export const nowMs: () => number = performance.now.bind(performance);

const sizeOfMap = getOwnPropertyDescriptor(Map.prototype, 'size')?.get as () => number;
const sizeOfSet = getOwnPropertyDescriptor(Set.prototype, 'size')?.get as () => number;
const eachOfMap = Map.prototype.forEach;
const eachOfSet = Set.prototype.forEach;

/** How many entries a Map has, of any realm; throws for anything else. */
export const mapSize = (value: unknown): number => apply(sizeOfMap, value, []);
export const setSize = (value: unknown): number => apply(sizeOfSet, value, []);
export const eachEntry = (map: unknown, visit: (value: unknown, key: unknown) => void): void =>
  apply(eachOfMap, map, [visit]);
export const eachItem = (set: unknown, visit: (value: unknown) => void): void => apply(eachOfSet, set, [visit]);

/** Puts an item at the end of a list, whatever setters a program has put into the prototype of lists. */
export function append<T>(list: T[], item: T): void {
  define(list, list.length, item);
}

/** Gives an object a property of its own, whatever its prototypes say; false where it can't be. */
export const define = (object: object, name: PropertyKey, value: unknown): boolean =>
  defineProperty(object, name, {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  } as PropertyDescriptor);
