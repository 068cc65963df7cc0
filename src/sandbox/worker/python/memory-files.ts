/** What a system call answers when it can't: the numbers of WASI. */
export const errno = {
  badFile: 8,
  exists: 20,
  isDirectory: 31,
  noEntry: 44,
  notSupported: 52,
  notDirectory: 54,
} as const;

const O_ACCESS = 0o3;
const O_CREATE = 0o100;
const O_TRUNCATE = 0o1000;
const O_APPEND = 0o2000;

export interface FileStat {
  readonly directory: boolean;
  readonly size: number;
}

/** Files of one run, in memory: the library to import from, and what the learner's program writes. Numbers below 0: errors. */
export interface MemoryFiles {
  stat(path: string): FileStat | number;
  open(path: string, flags: number): number;
  read(file: number, length: number): Uint8Array | number;
  write(file: number, bytes: Uint8Array): number;
  seek(file: number, offset: number, whence: number): number;
  size(file: number): number;
  close(file: number): number;
  remove(path: string): number;
}

interface Opened {
  readonly path: string;
  readonly append: boolean;
  at: number;
}

const FIRST_FILE = 3;

const absolute = (path: string): string => {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `/${parts.join('/')}`;
};

function grown(old: Uint8Array, at: number, part: Uint8Array): Uint8Array {
  const all = new Uint8Array(Math.max(old.length, at + part.length));
  all.set(old);
  all.set(part, at);
  return all;
}

/** `texts`: what is there at the start, by path. */
export function memoryFiles(texts: ReadonlyMap<string, string>): MemoryFiles {
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>();
  const opened = new Map<number, Opened>();
  let next = FIRST_FILE;

  const find = (path: string): Uint8Array | undefined => {
    const text = contents.has(path) ? undefined : texts.get(path);
    if (text !== undefined) contents.set(path, encoder.encode(text));
    return contents.get(path);
  };
  const isDirectory = (path: string): boolean => {
    const start = path === '/' ? path : `${path}/`;
    return path === '/' || [...texts.keys(), ...contents.keys()].some((name) => name.startsWith(start));
  };

  return {
    stat(given) {
      const path = absolute(given);
      const bytes = find(path);
      if (bytes) return { directory: false, size: bytes.length };
      return isDirectory(path) ? { directory: true, size: 0 } : -errno.noEntry;
    },
    open(given, flags) {
      const path = absolute(given);
      if (!find(path) && isDirectory(path)) return -errno.isDirectory;
      if (!find(path) && !(flags & O_CREATE)) return -errno.noEntry;
      if (!find(path) || (flags & O_TRUNCATE && flags & O_ACCESS)) contents.set(path, new Uint8Array());
      opened.set(next, { path, append: Boolean(flags & O_APPEND), at: 0 });
      next += 1;
      return next - 1;
    },
    read(file, length) {
      const open = opened.get(file);
      if (!open) return -errno.badFile;
      const part = (find(open.path) ?? new Uint8Array()).subarray(open.at, open.at + length);
      open.at += part.length;
      return part;
    },
    write(file, bytes) {
      const open = opened.get(file);
      if (!open) return -errno.badFile;
      const old = find(open.path) ?? new Uint8Array();
      const at = open.append ? old.length : open.at;
      contents.set(open.path, grown(old, at, bytes));
      open.at = at + bytes.length;
      return bytes.length;
    },
    seek(file, offset, whence) {
      const open = opened.get(file);
      if (!open) return -errno.badFile;
      const from = whence === 0 ? 0 : whence === 1 ? open.at : (find(open.path)?.length ?? 0);
      open.at = Math.max(0, from + offset);
      return open.at;
    },
    size: (file) => find(opened.get(file)?.path ?? '')?.length ?? 0,
    close: (file) => (opened.delete(file) ? 0 : -errno.badFile),
    remove: (path) => (contents.delete(absolute(path)) ? 0 : -errno.noEntry),
  };
}
