import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PythonLibrary } from '../worker/python/python-library.ts';
import { mendWasm } from './python-wasm.ts';

const LIBRARY = new URL('../worker/python/modules/', import.meta.url);

/** Our Python modules, read from their files. */
export function pythonLibrary(): PythonLibrary {
  const names = readdirSync(fileURLToPath(LIBRARY)).filter((name) => name.endsWith('.py'));
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(fileURLToPath(new URL(name, LIBRARY)), 'utf8')]),
  );
}

/** MicroPython as its makers built it. */
export const wasmFile: string = fileURLToPath(
  import.meta.resolve('@micropython/micropython-webassembly-pyscript/micropython.wasm'),
);

/** The bytes of MicroPython, mended. */
export const pythonWasm = (): Uint8Array<ArrayBuffer> => mendWasm(readFileSync(wasmFile));
