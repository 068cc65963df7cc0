import { errno, type MemoryFiles } from './memory-files.ts';
import { type PassedValue, readValue, WORDS_OF_VALUE, writeObject, writeText, writeUndefined } from './passed-value.ts';
import type { WasmMemory } from './wasm-memory.ts';

/** What the interpreter asks of the world outside. */
export interface Outside {
  readonly files: MemoryFiles;
  /** Bytes that the program prints. */
  print(bytes: Uint8Array): void;
  /** The one door between our Python and us. */
  call(args: readonly PassedValue[]): string | null;
  /** A seed for the interpreter's own random numbers. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** May the interpreter's memory grow to so many bytes? */
  mayGrow(bytes: number): boolean;
}

/** What the imports need of the instance, which is there only after they are made. */
export interface Inside {
  readonly memory: WebAssembly.Memory;
  readonly view: WasmMemory;
  readonly table: WebAssembly.Table;
  malloc(size: number): number;
  free(at: number): void;
  setThrew(threw: number, value: number): void;
  stackSave(): number;
  stackRestore(at: number): void;
}

/** The numbers of the two objects of ours that Python sees: the module and the one function in it. */
export const HOST_MODULE = 2;
const HOST_CALL = 3;
/** `lookup_attr` answers: there is none; it is something to call. */
const NO_ATTRIBUTE = 0;
const CALLABLE = 2;

const PAGE = 65536;
const DIRECTORY_MODE = 0o40777;
const FILE_MODE = 0o100666;
const STAT_BYTES = 96;
const STDERR = 2;

type Imports = Record<string, (...args: number[]) => unknown>;

/**
 * Everything that MicroPython's WebAssembly may call. The published JavaScript around it is not used: it hands the whole of
 * `globalThis` to Python; here there is no road from Python to an object of JavaScript but one function that takes and gives texts.
 */
export function wasmImports(inside: () => Inside, outside: Outside): WebAssembly.Imports {
  const started = outside.now();
  return {
    env: {
      ...jumps(inside),
      ...proxies(inside, outside),
      ...fileCalls(inside, outside),
      mp_js_random_u32: () => outside.seed | 0,
      mp_js_ticks_ms: () => (outside.now() - started) | 0,
      mp_js_time_ms: () => outside.now(),
      emscripten_resize_heap: (size) => resize(inside().memory, size >>> 0, outside),
      _abort_js: () => {
        throw new Error('MicroPython gave up.');
      },
    } satisfies Imports,
    wasi_snapshot_preview1: streams(inside, outside),
  };
}

function resize(memory: WebAssembly.Memory, wanted: number, { mayGrow }: Outside): number {
  if (!mayGrow(wanted)) return 0;
  try {
    memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / PAGE));
    return 1;
  } catch {
    return 0;
  }
}

/** C's `setjmp` and `longjmp`: a jump is an exception with the value Infinity, caught by the call that was made through `invoke_…`. */
function jumps(inside: () => Inside): Imports {
  const invoke = (index: number, ...args: number[]): number | undefined => {
    const { table, stackSave, stackRestore, setThrew } = inside();
    const stack = stackSave();
    try {
      return (table.get(index) as (...args: number[]) => number | undefined)(...args);
    } catch (error) {
      if (error !== Number.POSITIVE_INFINITY) throw error;
      stackRestore(stack);
      setThrew(1, 0);
      return undefined;
    }
  };
  const shapes = ['i', 'ii', 'iii', 'iiii', 'iiiii', 'iiiiii', 'v', 'vi', 'vii', 'viii', 'viiii'];
  return {
    ...Object.fromEntries(shapes.map((shape) => [`invoke_${shape}`, invoke])),
    _emscripten_throw_longjmp: () => {
      throw Number.POSITIVE_INFINITY;
    },
  };
}

/** Python's view of JavaScript: a module with one function. Whatever else is asked for isn't there. */
function proxies(inside: () => Inside, outside: Outside): Imports {
  const call = (ref: number, argsAt: readonly number[], out: number): void => {
    const { view, malloc } = inside();
    if (ref !== HOST_CALL) writeUndefined(view, out);
    else writeText(view, out, outside.call(argsAt.map((at) => readValue(view, at))), malloc);
  };
  const nothing = (...args: number[]): void => writeUndefined(inside().view, args[args.length - 1] as number);
  const none = (): number => 0;
  return {
    lookup_attr: (ref, name, out) => {
      const { view } = inside();
      if (ref !== HOST_MODULE || view.text(name as number) !== 'call') return NO_ATTRIBUTE;
      writeObject(view, out as number, HOST_CALL);
      return CALLABLE;
    },
    has_attr: none,
    call0: (ref, out) => call(ref as number, [], out as number),
    // A call as a method brings the object before the dot first.
    call1: (ref, via, a, out) => call(ref as number, via ? [] : [a as number], out as number),
    call2: (ref, via, a, b, out) => call(ref as number, (via ? [b] : [a, b]) as number[], out as number),
    calln: (ref, via, count, at, out) => {
      const args = Array.from({ length: count as number }, (_, index) => (at as number) + index * WORDS_OF_VALUE * 4);
      call(ref as number, via ? args.slice(1) : args, out as number);
    },
    js_iter_next: none,
    js_check_existing: () => -1,
    js_get_proxy_js_ref_info: (out) => {
      inside().view.setWord(out as number, 0);
      inside().view.setWord((out as number) + 4, 0);
    },
    js_get_error_info: (_ref, name, message) => {
      nothing(name as number);
      nothing(message as number);
    },
    js_subscr_load: nothing,
    call0_kwarg: nothing,
    calln_kwarg: nothing,
    js_get_iter: nothing,
    js_reflect_construct: nothing,
    create_promise: nothing,
    js_then_continue: nothing,
    store_attr: none,
    js_subscr_store: none,
    proxy_js_free_obj: none,
    js_then_resolve: none,
    js_then_reject: none,
    proxy_convert_mp_to_js_then_js_to_mp_obj_jsside: nothing,
    proxy_convert_mp_to_js_then_js_to_js_then_js_to_mp_obj_jsside: nothing,
  };
}

function fileCalls(inside: () => Inside, { files }: Outside): Imports {
  const path = (at: number | undefined): string => inside().view.text(at as number);
  const writeStat = (stat: ReturnType<MemoryFiles['stat']>, at: number | undefined): number => {
    if (typeof stat === 'number') return stat;
    const { view } = inside();
    view.write(at as number, new Uint8Array(STAT_BYTES));
    view.setWord((at as number) + 4, stat.directory ? DIRECTORY_MODE : FILE_MODE);
    view.setWord((at as number) + 24, stat.size);
    return 0;
  };
  const refused = (): number => -errno.notSupported;
  return {
    __syscall_openat: (_directory, name, flags) => files.open(path(name), flags as number),
    __syscall_stat64: (name, at) => writeStat(files.stat(path(name)), at),
    __syscall_lstat64: (name, at) => writeStat(files.stat(path(name)), at),
    __syscall_newfstatat: (_directory, name, at) => writeStat(files.stat(path(name)), at),
    __syscall_fstat64: (file, at) => writeStat({ directory: false, size: files.size(file as number) }, at),
    __syscall_unlinkat: (_directory, name) => files.remove(path(name)),
    __syscall_getcwd: (at, size) => {
      if ((size as number) < 2) return -errno.notSupported;
      inside().view.write(at as number, new Uint8Array([47, 0]));
      return 2;
    },
    __syscall_chdir: refused,
    __syscall_mkdirat: refused,
    __syscall_renameat: refused,
    __syscall_rmdir: refused,
    __syscall_statfs64: refused,
    __syscall_getdents64: refused,
    __syscall_poll: refused,
  };
}

/** Reading and writing as WASI has it: lists of pieces, and the number of bytes written to a place given. */
function streams(inside: () => Inside, outside: Outside): WebAssembly.ModuleImports {
  const pieces = (at: number, count: number): readonly (readonly [at: number, length: number])[] =>
    Array.from({ length: count }, (_, index) => [
      inside().view.word(at + index * 8),
      inside().view.word(at + index * 8 + 4),
    ]);
  const write = (file: number, at: number, count: number, done: number): number => {
    const { view } = inside();
    let total = 0;
    for (const [start, length] of pieces(at, count)) {
      const part = view.bytes().slice(start, start + length);
      const written = file <= STDERR ? length : outside.files.write(file, part);
      if (file <= STDERR) outside.print(part);
      if (written < 0) return -written;
      total += written;
    }
    view.setWord(done, total);
    return 0;
  };
  const read = (file: number, at: number, count: number, done: number): number => {
    const { view } = inside();
    let total = 0;
    for (const [start, length] of pieces(at, count)) {
      const part = outside.files.read(file, length);
      if (typeof part === 'number') return -part;
      view.write(start, part);
      total += part.length;
    }
    view.setWord(done, total);
    return 0;
  };
  return {
    fd_write: write,
    fd_read: read,
    fd_close: (file: number) => Math.abs(outside.files.close(file)),
    fd_sync: () => 0,
    fd_seek: (file: number, offset: bigint, whence: number, done: number) => {
      const at = outside.files.seek(file, Number(offset), whence);
      if (at < 0) return -at;
      inside().view.setWord(done, at);
      inside().view.setWord(done + 4, 0);
      return 0;
    },
  };
}
