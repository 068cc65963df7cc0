import { apply, define, getPrototypeOf, isArray } from './natives.ts';

/** What a program may make in its life before it is ended, in bytes, whether or not it keeps it. */
const BYTES = 500_000_000;
/** What it may make more with each second that it lives. */
const BYTES_A_SECOND = 5_000_000;
const TEXT = 24;
/** A part so long is looked for in the longest text. */
const LONG_PART = 100;

/** How much may be in one thing; what is longer keeps the engine busy on its own, where no turn is counted. */
export interface Lengths {
  readonly items: number;
  readonly characters: number;
  /** Of a list or a buffer that is made empty. */
  readonly slots: number;
}

/** In a worker, which can be ended whatever the engine does. */
export const WORKER_LENGTHS: Lengths = {
  items: 20_000_000,
  characters: Number.POSITIVE_INFINITY,
  slots: Number.POSITIVE_INFINITY,
};

export interface Guard {
  /** Counts bytes; calls `over` when they are too many. */
  readonly spend: (bytes: number) => void;
  readonly text: <T>(value: T) => T;
}

/**
 * Counts what a program makes, since an engine that is out of memory takes the whole tab with it in older browsers.
 * `over` must not return.
 */
export function createGuard(over: () => never, now: () => number, { characters }: Lengths): Guard {
  const begin = now();
  let [spent, limit] = [0, BYTES];
  const spend = (bytes: number) => {
    // A list may say that it has less than nothing in it, or no number of things.
    if (bytes > 0) spent += bytes;
    if (spent <= limit) return;
    limit = BYTES + ((now() - begin) / 1000) * BYTES_A_SECOND;
    if (spent > limit) over();
  };
  return {
    spend,
    text(value) {
      if (typeof value === 'string') {
        spend(TEXT);
        if (value.length > characters) over();
      }
      return value;
    },
  };
}

type Method = (this: unknown, ...given: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** Makes the functions that make much at once count it too. `scope`: the program's own global scope. */
export function guardMakers(
  scope: Record<string, unknown>,
  spend: (bytes: number) => void,
  over: () => never,
  { items, characters, slots }: Lengths,
): void {
  const prototypeOf = (name: string) => (scope[name] as { readonly prototype: Methods }).prototype;
  const lists = prototypeOf('Array');
  const texts = prototypeOf('String');

  const before = (target: Methods, name: string, cost: (self: unknown, given: readonly unknown[]) => number) => {
    const old = target[name];
    if (old === undefined) return;
    hide(target, name, function guarded(this: unknown, ...given: unknown[]) {
      spend(cost(this, given));
      return apply(old, this, given);
    });
  };
  const after = (target: Methods, name: string) => {
    const old = target[name];
    if (old === undefined) return;
    hide(target, name, function guarded(this: unknown, ...given: unknown[]) {
      if (lengthOf(this) > items && target === lists) over();
      const made = apply(old, this, given);
      spend(typeof made === 'string' ? textCost(made.length) : lengthOf(made) * 8);
      return made;
    });
  };

  const textCost = (length: number) => (length > characters ? over() : length * 2);

  before(lists, 'flat', (self, [depth]) => (isLongFlat(self, depth ?? 1, items) ? over() : 0));
  before(lists, 'join', (self, [between]) => (isLongJoined(self, lengthOf(between), characters) ? over() : 0));
  before(typedLists(scope), 'sort', (self) => (lengthOf(self) > items ? over() : 0));
  for (const name of ['indexOf', 'lastIndexOf', 'includes', 'split', 'replaceAll']) {
    before(texts, name, (self, [part]) => (lengthOf(self) * lengthOf(part) > characters * LONG_PART ? over() : 0));
  }
  for (const name of ['push', 'unshift']) before(lists, name, (_, given) => given.length * 8);
  before(lists, 'fill', (self) => (lengthOf(self) > items ? over() : lengthOf(self) * 8));
  for (const name of ['concat', 'slice', 'splice', 'map', 'filter', 'flat', 'flatMap', 'join', 'sort', 'reverse']) {
    after(lists, name);
  }
  for (const name of [
    'indexOf',
    'includes',
    'lastIndexOf',
    'find',
    'findIndex',
    'forEach',
    'some',
    'every',
    'reduce',
    'reduceRight',
    'findLast',
    'findLastIndex',
    'copyWithin',
    'toReversed',
    'toSpliced',
    'with',
  ]) {
    before(lists, name, (self) => (lengthOf(self) > items ? over() : 0));
  }
  before(texts, 'repeat', (self, [count]) => textCost(lengthOf(self) * (Number(count) || 0)));
  for (const name of ['padStart', 'padEnd']) before(texts, name, (_, [length]) => textCost(Number(length) || 0));
  for (const name of ['split', 'replace', 'replaceAll', 'concat']) after(texts, name);
  before(scope.Array as unknown as Methods, 'from', (_, [from]) =>
    lengthOf(from) > items ? over() : lengthOf(from) * 8,
  );
  before(prototypeOf('Map'), 'set', () => 64);
  before(prototypeOf('Set'), 'add', () => 40);
  guardBuffers(scope, (count) => (count > slots ? over() : spend(count < SPARSE ? count * 8 : 0)));
}

/** Would these, joined, be longer than so many characters? Lists of other things than texts are short. */
function isLongJoined(self: unknown, between: number, most: number): boolean {
  if (most === Number.POSITIVE_INFINITY) return false;
  const count = lengthOf(self);
  let length = count * between;
  for (let at = 0; at < count && length <= most; at += 1) length += lengthOf((self as ArrayLike<unknown>)[at]);
  return length > most;
}

/** Would these, flat, be more than so many items? */
const isLongFlat = (self: unknown, depth: unknown, most: number): boolean =>
  flatLength(self, Number(depth), most) > most;

function flatLength(list: unknown, depth: number, most: number): number {
  let length = 0;
  for (let at = 0; at < lengthOf(list) && length <= most; at += 1) {
    const item = (list as ArrayLike<unknown>)[at];
    length += depth > 0 && isArray(item) ? flatLength(item, depth - 1, most - length) : 1;
  }
  return length;
}

const typedLists = (scope: Record<string, unknown>): Methods =>
  (getPrototypeOf(scope.Int8Array as object) as { readonly prototype: Methods }).prototype;

const BUFFERS = [
  ...['ArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'SharedArrayBuffer', 'Array'],
];

/** Lists that are longer take no room before something is put into them; buffers can't be. */
const SPARSE = 40_000_000;

/** `new Uint8Array(n)`, `Array(n)` … : by their construction, for they make n things at once. */
function guardBuffers(scope: Record<string, unknown>, spend: (count: number) => void): void {
  for (const name of BUFFERS) {
    const old = scope[name];
    if (typeof old !== 'function') continue;
    const cost = (given: readonly unknown[]) => {
      const first = given[0];
      const count = typeof first === 'number' ? first : lengthOf(first);
      if (count > 0) spend(count);
    };
    const guarded = new Proxy(old, {
      apply: (target, self, given: unknown[]) => {
        cost(given);
        return apply(target as Method, self, given);
      },
      construct: (target, given: unknown[], made) => {
        cost(given);
        return Reflect.construct(target, given, made);
      },
    });
    hide(scope, name, guarded);
    hide((old as { readonly prototype: object }).prototype, 'constructor', guarded);
  }
}

/** As the built-in ones are: not seen when a program lists what an object has. */
function hide(target: object, name: string, value: unknown): void {
  if (!define(target, name, value)) return;
  Reflect.defineProperty(target, name, { __proto__: null, enumerable: false } as PropertyDescriptor);
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const { length } = value as { readonly length?: unknown };
  return typeof length === 'number' ? length : 0;
}
