import { writeObject } from './passed-value.ts';
import { HOST_MODULE, type Inside, type Outside, wasmImports } from './wasm-imports.ts';
import { wasmMemory } from './wasm-memory.ts';

/** MicroPython as it is published keeps these names. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(at: number): void;
  setThrew(threw: number, value: number): void;
  emscripten_stack_init(): void;
  emscripten_stack_get_current(): number;
  _emscripten_stack_restore(at: number): void;
  mp_js_init(stackWords: number, heapBytes: number): void;
  proxy_c_init(): void;
  mp_js_register_js_module(name: number, value: number): void;
  mp_js_do_exec(source: number, length: number, out: number): void;
}

/** A Python interpreter in its own memory, fresh: nothing of an earlier one is in it. */
export interface Interpreter {
  /** Runs source text among the names of `__main__`; gives what Python says of an exception, or undefined. */
  exec(source: string): string | undefined;
  readonly inside: Inside;
}

/** Words of Python's own stack: how deep functions may call each other. */
const STACK_WORDS = 48 * 1024;
const FIRST_HEAP_BYTES = 1024 * 1024;
/** C's stack as it is built is 64 KB, some 150 calls deep; this is some 900, about where CPython ends too. */
const C_STACK_BYTES = 208 * 1024;
const C_STACK_SPARE = 16 * 1024;
/** Where MicroPython 1.27 keeps how much of C's stack it may use, and what stands there. */
const STACK_LIMIT = { at: 185_112, atMost: 32_768 } as const;
const EXCEPTION = -1;
const VALUE_BYTES = 12;

/** Instantiates MicroPython. `_host.call(…)` in it leads to `outside.call`. Throws where the browser refuses. */
export function openInterpreter(wasm: WebAssembly.Module, outside: Outside): Interpreter {
  let inside: Inside | undefined;
  const instance = new WebAssembly.Instance(
    wasm,
    wasmImports(() => inside as Inside, outside),
  );
  const exports = instance.exports as unknown as Exports;
  inside = insideOf(exports);
  exports.emscripten_stack_init();
  exports.__wasm_call_ctors();
  exports._emscripten_stack_restore((exports.malloc(C_STACK_BYTES) + C_STACK_BYTES) & ~15);
  exports.mp_js_init(STACK_WORDS, FIRST_HEAP_BYTES);
  raiseStackLimit(inside);
  exports.proxy_c_init();
  registerHost(exports, inside);
  return { inside, exec: (source) => exec(exports, inside, source) };
}

function insideOf(exports: Exports): Inside {
  return {
    memory: exports.memory,
    view: wasmMemory(exports.memory),
    table: exports.__indirect_function_table,
    malloc: (size) => exports.malloc(size),
    free: (at) => exports.free(at),
    setThrew: (threw, value) => exports.setThrew(threw, value),
    stackSave: () => exports.emscripten_stack_get_current(),
    stackRestore: (at) => exports._emscripten_stack_restore(at),
  };
}

function placeText(exports: Exports, { view }: Inside, text: string): { readonly at: number; readonly length: number } {
  const bytes = new TextEncoder().encode(text);
  const at = exports.malloc(bytes.length + 1);
  view.write(at, bytes);
  view.bytes()[at + bytes.length] = 0;
  return { at, length: bytes.length };
}

function registerHost(exports: Exports, inside: Inside): void {
  const value = exports.malloc(VALUE_BYTES);
  writeObject(inside.view, value, HOST_MODULE);
  exports.mp_js_register_js_module(placeText(exports, inside, '_host').at, value);
  exports.free(value);
}

function exec(exports: Exports, inside: Inside, source: string): string | undefined {
  const text = placeText(exports, inside, source);
  const out = exports.malloc(VALUE_BYTES);
  exports.mp_js_do_exec(text.at, text.length, out);
  const { view } = inside;
  if (view.word(out) !== EXCEPTION) return undefined;
  // The name of the exception, a separator, then all that Python prints of it.
  const said = view.text(view.word(out + 8), view.word(out + 4));
  return said.slice(said.indexOf('\x04') + 1);
}

/** Another build would keep it elsewhere: then recursion is only less deep. */
function raiseStackLimit({ view }: Inside): void {
  const limit = view.word(STACK_LIMIT.at);
  if (limit > 0 && limit <= STACK_LIMIT.atMost) view.setWord(STACK_LIMIT.at, C_STACK_BYTES - C_STACK_SPARE);
}
