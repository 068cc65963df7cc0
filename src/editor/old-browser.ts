/**
 * What Monaco uses and Chromium 88 lacks. Built as a file of its own, loaded before Monaco and only where something is
 * missing.
 */

function lend(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

type Judge = (value: unknown, index: number, list: ArrayLike<unknown>) => unknown;

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLastIndex(this: ArrayLike<unknown>, judge: Judge): number {
  for (let index = this.length - 1; index >= 0; index -= 1) if (judge(this[index], index, this)) return index;
  return -1;
}

function findLast(this: ArrayLike<unknown>, judge: Judge): unknown {
  return this[findLastIndex.call(this, judge)];
}

for (const owner of [Array.prototype, Object.getPrototypeOf(Int8Array.prototype) as object]) {
  lend(owner, 'at', at);
  lend(owner, 'findLast', findLast);
  lend(owner, 'findLastIndex', findLastIndex);
}
lend(String.prototype, 'at', at);
lend(
  Object,
  'hasOwn',
  (owner: object, name: PropertyKey) => Reflect.getOwnPropertyDescriptor(owner, name) !== undefined,
);
