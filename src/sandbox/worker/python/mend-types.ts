import { floatText } from './float-text.ts';
import { reprText } from './repr-text.ts';
import type { Inside } from './wasm-imports.ts';

/**
 * MicroPython leaves out what beginners meet on their first day: texts and tuples can't be cut with a step, Chinese characters in
 * a list print as \u4f60, 98.6 prints as 98.59999999999999, and its built-in types can't be given methods. All of it hangs on
 * tables in the memory of the interpreter, laid out as in MicroPython 1.27 (py/obj.h); these functions change the tables.
 * Addresses come from Python's own `id`.
 */

/** Offsets in `mp_obj_type_t`: one byte for each slot that says which of the pointers after them it is, from 1. */
const SLOT = { print: 9, call: 10, subscr: 14 } as const;
const SLOTS_AT = 20;
/** A dict: its type, then its map of three words. */
const MAP = { at: 4, words: 3 } as const;
const FLOAT_VALUE_AT = 8;
const STEP_OF_SLICE_AT = 12;
const PRINT_REPR = 1;

type Subscr = (self: number, index: number, value: number) => number;
type Print = (print: number, self: number, kind: number) => void;

const slotOf = ({ view }: Inside, type: number, slot: number): number =>
  view.word(type + SLOTS_AT + ((view.bytes()[type + slot] as number) - 1) * 4);

/** Makes the dict of a built-in type or module hold what another one holds; the other one must never be freed. */
export function mendDict({ view }: Inside, dict: number, other: number): void {
  for (let word = 0; word < MAP.words; word += 1) {
    view.setWord(dict + MAP.at + word * 4, view.word(other + MAP.at + word * 4));
  }
}

/** Floats print as the shortest digits that give the same float again. */
export function mendFloat(inside: Inside, float: number): void {
  const { view } = inside;
  inside.table.set(
    slotOf(inside, float, SLOT.print),
    asWasm('viii', (print, self) =>
      printOn(inside, print as number, floatText(view.double((self as number) + FLOAT_VALUE_AT))),
    ),
  );
}

/** Texts show every character that can be seen when they stand in a list or go through `repr`. */
export function mendText(inside: Inside, str: number): void {
  const { view, table } = inside;
  const slot = slotOf(inside, str, SLOT.print);
  const original = table.get(slot) as Print;
  let heard = '';
  // A printer of our own, to hear what the original prints; its function has the same shape as `print`, so one serves as both.
  const ear = inside.malloc(8);
  view.setWord(ear, ear);
  view.setWord(ear + 4, slot);
  table.set(
    slot,
    asWasm('viii', (print, self, kind) => {
      if (print === ear) {
        heard += view.text(self as number, kind as number);
      } else if (kind === PRINT_REPR) {
        heard = '';
        original(ear, self as number, 0);
        printOn(inside, print as number, reprText(heard));
      } else original(print as number, self as number, kind as number);
    }),
  );
}

/**
 * Slices with a step of a type. `example`: the slice 0:0; `load`: a Python function for (sequence, slice); `store`: one for
 * (sequence, slice, value), where what is put is a list, or None to delete.
 */
export function mendSlices(
  inside: Inside,
  {
    type,
    example,
    load,
    store,
  }: { readonly type: number; readonly example: number; readonly load: number; readonly store: number },
): void {
  const { view, table } = inside;
  const slot = slotOf(inside, type, SLOT.subscr);
  const original = table.get(slot) as Subscr;
  const [sliceType, none] = [view.word(example), view.word(example + STEP_OF_SLICE_AT)];
  const hasStep = (index: number): boolean =>
    index !== 0 && (index & 3) === 0 && view.word(index) === sliceType && view.word(index + STEP_OF_SLICE_AT) !== none;
  const call = callerOf(inside, load);
  const DELETE = 0;
  // What C passes for "load" is a small mark and no object; learnt from the first look-up, which is ours.
  let loads: number | undefined;
  table.set(
    slot,
    asWasm('iiii', (self, index, value) => {
      loads ??= value as number;
      if (!hasStep(index as number)) return original(self as number, index as number, value as number);
      if (value === loads) return call(load, [self as number, index as number]);
      return call(store, [self as number, index as number, value === DELETE ? none : (value as number)]);
    }),
  );
}

/** Calls Python functions, which are all of the type of this one. */
function callerOf(inside: Inside, example: number): (fn: number, args: readonly number[]) => number {
  const { view, table, malloc } = inside;
  const slot = slotOf(inside, view.word(example), SLOT.call);
  const call = table.get(slot) as (fn: number, count: number, named: number, args: number) => number;
  const place = malloc(12);
  return (fn, args) => {
    args.forEach((arg, index) => {
      view.setWord(place + index * 4, arg);
    });
    return call(fn, args.length, 0, place);
  };
}

function printOn({ view, table, malloc, free }: Inside, print: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const at = malloc(bytes.length);
  view.write(at, bytes);
  (table.get(view.word(print + 4)) as Print)(view.word(print), at, bytes.length);
  free(at);
}

const TYPES = { viii: [0x60, 3, 0x7f, 0x7f, 0x7f, 0], iiii: [0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f] } as const;

/** A function of JavaScript as one of WebAssembly, as tables want it: a module that hands out again what it was given. */
function asWasm(shape: keyof typeof TYPES, run: (...args: number[]) => unknown): CallableFunction {
  const type = TYPES[shape];
  const bytes = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[1, type.length + 1, 1, ...type],
    ...[2, 7, 1, 1, 0x65, 1, 0x66, 0, 0],
    ...[7, 5, 1, 1, 0x66, 0, 0],
  ];
  const instance = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)), { e: { f: run } });
  return instance.exports.f as CallableFunction;
}
