import type { WasmMemory } from './wasm-memory.ts';

/**
 * The few kinds of value that cross between Python and us, as MicroPython's own proxy layer writes them: three words, the
 * first of which names the kind. Nothing else crosses, so that no object of JavaScript can be reached from Python.
 */
export type PassedValue = string | number | boolean | null;

/** What Python hands out. */
const FROM_PYTHON = { none: 1, bool: 2, int: 3, float: 4, text: 5 } as const;
/** What we hand in. */
const TO_PYTHON = { undefined: 0, null: 1, bool: 2, int: 3, text: 5, object: 7 } as const;

export const WORDS_OF_VALUE = 3;

export function readValue(memory: WasmMemory, at: number): PassedValue {
  const word = memory.word(at + 4);
  switch (memory.word(at)) {
    case FROM_PYTHON.bool:
      return word !== 0;
    case FROM_PYTHON.int:
      return word;
    case FROM_PYTHON.float:
      // The two halves of the double stand at an address that needn't be a multiple of eight.
      return memory.double(at + 4);
    case FROM_PYTHON.text:
      return memory.text(memory.word(at + 8), word);
    default:
      return null;
  }
}

/** Writes a text, or None, where Python takes it up; it frees the text's memory. */
export function writeText(memory: WasmMemory, at: number, text: string | null, malloc: (size: number) => number): void {
  if (text === null) {
    memory.setWord(at, TO_PYTHON.null);
    return;
  }
  const bytes = new TextEncoder().encode(text);
  const copy = malloc(bytes.length + 1);
  memory.write(copy, bytes);
  memory.bytes()[copy + bytes.length] = 0;
  memory.setWord(at, TO_PYTHON.text);
  memory.setWord(at + 4, bytes.length);
  memory.setWord(at + 8, copy);
}

/** Writes a stand-in for the object of ours with this number. */
export function writeObject(memory: WasmMemory, at: number, id: number): void {
  memory.setWord(at, TO_PYTHON.object);
  memory.setWord(at + 4, id);
}

export function writeUndefined(memory: WasmMemory, at: number): void {
  memory.setWord(at, TO_PYTHON.undefined);
}
