import { readdirSync, readFileSync } from 'node:fs';

export interface MemoryWatch {
  /** The most that the process and its children held at one moment, in MB; undefined where there is no /proc. */
  stop(): number | undefined;
}

const EVERY_MS = 100;
const PAGE_MB = 4096 / 1e6;

/** Watches a process and all its children. */
export function peakMemory(pid: number | undefined): MemoryWatch {
  let peak: number | undefined;
  const look = () => {
    const now = pid === undefined ? undefined : memoryOfTree(pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function memoryOfTree(root: number): number | undefined {
  const parents = parentsByProcess();
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === root || (parent !== undefined && isOurs(parent));
  };
  const sizes = [...parents.keys()].filter(isOurs).map(residentMb);
  return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

function parentsByProcess(): ReadonlyMap<number, number> {
  const pids = readProc(() => readdirSync('/proc').map(Number).filter(Number.isInteger), []);
  return new Map(
    pids.map((pid) => {
      // The name in brackets may hold anything, brackets too.
      const stat = readProc(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
      return [pid, Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2])] as const;
    }),
  );
}

const residentMb = (pid: number): number =>
  readProc(() => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_MB, 0);

/** Processes end while they are looked at, and not every system has /proc. */
function readProc<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
