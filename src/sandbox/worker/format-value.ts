import {
  asText,
  brandOf,
  eachEntry,
  eachItem,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  indexIn,
  isArray,
  isoOf,
  isSame,
  mapSize,
  ownKeys,
  quoteText,
  runAsFunction,
  setSize,
  sliceText,
  sourceOf,
  timeOf,
} from './natives.ts';

const DEPTH = 4;
const ITEMS = 100;
/** Characters of one value. */
const LENGTH = 10_000;
const TEXT_LENGTH = 100_000;

/** A value as a program prints it: texts bare, everything else so that it could be read back. Never throws. */
export const formatPrinted = (value: unknown): string =>
  typeof value === 'string' ? cut(value, TEXT_LENGTH) : formatValue(value);

/** A value as it would stand in a program, as far as that can be. Runs no getter of it; never throws. */
export const formatValue = (value: unknown): string => cut(format(value, undefined), LENGTH);

const cut = (text: string, length: number): string => (text.length > length ? `${sliceText(text, 0, length)}…` : text);

/** The objects that the present one stands in, innermost first. */
interface Inside {
  readonly value: unknown;
  readonly outer: Inside | undefined;
  readonly depth: number;
}

function format(value: unknown, outer: Inside | undefined): string {
  if (typeof value === 'string') return quoteText(value);
  if (typeof value === 'bigint') return `${asText(value)}n`;
  if (isSame(value, -0)) return '-0';
  if (typeof value === 'function') return formatFunction(value);
  if (typeof value !== 'object' || value === null) return asText(value);
  if (isInside(value, outer)) return '[circular]';
  const depth = (outer?.depth ?? 0) + 1;
  try {
    return formatObject(value, { value, outer, depth });
  } catch {
    return '{…}'; // A proxy that throws.
  }
}

function isInside(value: unknown, outer: Inside | undefined): boolean {
  for (let at = outer; at !== undefined; at = at.outer) if (at.value === value) return true;
  return false;
}

function formatFunction(value: unknown): string {
  const name = ownText(value as object, 'name');
  return indexIn(runAsFunction(value), 'class') === 0 ? `class ${name}` : `function ${name}()`;
}

const kinds: readonly ((value: object, here: Inside) => string)[] = [
  (value, here) => `Map(${mapSize(value)}) ${formatEntries(value, here)}`,
  (value, here) => `Set(${setSize(value)}) ${formatItems(value, here)}`,
  (value) => (isSame(timeOf(value), Number.NaN) ? 'Invalid Date' : isoOf(value)),
];

function formatObject(value: object, here: Inside): string {
  const isDeep = here.depth > DEPTH;
  if (isArray(value)) return isDeep ? '[…]' : formatList(value, here);
  for (let at = 0; at < kinds.length; at += 1) {
    try {
      return (kinds[at] as (typeof kinds)[number])(value, here);
    } catch {
      // It has another brand.
    }
  }
  const brand = brandOf(value);
  if (brand === '[object Error]') return formatError(value);
  if (brand === '[object RegExp]') return sourceOf(value);
  const name = classOf(value);
  return name + (isDeep ? '{…}' : formatFields(value, here));
}

function formatError(value: object): string {
  const [name, message] = [inheritedText(value, 'name'), inheritedText(value, 'message')];
  return message === '' ? name : `${name}: ${message}`;
}

/** `Dog ` for what `new Dog()` gives; nothing for plain objects. */
function classOf(value: object): string {
  const prototype = getPrototypeOf(value);
  if (prototype === null) return '';
  const made = getOwnPropertyDescriptor(prototype, 'constructor')?.value as unknown;
  const name = typeof made === 'function' ? ownText(made, 'name') : '';
  return name === '' || name === 'Object' ? '' : `${name} `;
}

function ownText(value: object, key: string): string {
  const text = getOwnPropertyDescriptor(value, key)?.value as unknown;
  return typeof text === 'string' ? text : '';
}

/** A text that is a field of the object or of one that it comes from; no getter is run. */
export function inheritedText(value: object, key: string): string {
  for (let at: object | null = value; at !== null; at = getPrototypeOf(at)) {
    const found = getOwnPropertyDescriptor(at, key);
    if (found !== undefined) return typeof found.value === 'string' ? found.value : '';
  }
  return '';
}

/** Joins parts with commas, as long as there is room. */
interface Joined {
  add(part: () => string): void;
  text(): string;
}

function joined(): Joined {
  let [text, count] = ['', 0];
  return {
    add(part) {
      count += 1;
      if (count <= ITEMS && text.length < LENGTH) text += (count === 1 ? '' : ', ') + part();
      else if (count === ITEMS + 1) text += ', …';
    },
    text: () => text,
  };
}

function formatList(list: readonly unknown[], here: Inside): string {
  const parts = joined();
  const count = list.length > ITEMS ? ITEMS + 1 : list.length;
  for (let at = 0; at < count; at += 1) parts.add(() => formatField(list, asText(at), here));
  return `[${parts.text()}]`;
}

function formatFields(value: object, here: Inside): string {
  const parts = joined();
  const keys = ownKeys(value);
  for (let at = 0; at < keys.length && at <= ITEMS * 2; at += 1) {
    const key = keys[at];
    if (typeof key !== 'string' || getOwnPropertyDescriptor(value, key)?.enumerable !== true) continue;
    parts.add(() => `${isWord(key) ? key : quoteText(key)}: ${formatField(value, key, here)}`);
  }
  return `{${parts.text()}}`;
}

function formatField(value: object, key: string, here: Inside): string {
  const field = getOwnPropertyDescriptor(value, key);
  if (field === undefined) return 'undefined';
  return field.get === undefined && field.set === undefined ? format(field.value, here) : '(…)';
}

function formatEntries(map: object, here: Inside): string {
  const parts = joined();
  eachEntry(map, (value, key) => parts.add(() => `${format(key, here)} => ${format(value, here)}`));
  return `{${parts.text()}}`;
}

function formatItems(set: object, here: Inside): string {
  const parts = joined();
  eachItem(set, (value) => parts.add(() => format(value, here)));
  return `{${parts.text()}}`;
}

/** Could the key stand without quotes? By its characters: a pattern would run the program's own functions. */
function isWord(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const char = key[at] as string;
    const isLetter = (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_' || char === '$';
    if (!isLetter && char < '\u0080' && !(char >= '0' && char <= '9')) return false;
  }
  return key !== '';
}
