import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

export interface PortOwner {
  readonly pid: number;
  readonly name: string;
}

/** Which program listens on a port; undefined if this system won't say (another user's program, no such tool). */
export function portOwner(port: number, platform: NodeJS.Platform = process.platform): PortOwner | undefined {
  try {
    if (platform === 'linux') return ownerOnLinux(port);
    return platform === 'win32' ? ownerOnWindows(port) : ownerByLsof(port);
  } catch {
    return undefined; // Only a courtesy: not knowing it is no reason to fail.
  }
}

function ownerOnLinux(port: number): PortOwner | undefined {
  const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningInodes(readIfAny(file), port)));
  const pid = readdirSync('/proc').find((entry) => /^\d+$/.test(entry) && holdsSocket(entry, inodes));
  return pid === undefined ? undefined : { pid: Number(pid), name: programOf(pid) };
}

/** The command line says more than `comm`, which is the main thread's name: Node calls every program's "MainThread". */
function programOf(pid: string): string {
  const [command = ''] = readIfAny(`/proc/${pid}/cmdline`).split('\0');
  return basename(command) || readIfAny(`/proc/${pid}/comm`).trim();
}

const LISTENING = '0A';

/** The sockets that listen on a port, out of a table as /proc/net/tcp prints it. */
export function listeningInodes(table: string, port: number): readonly string[] {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table.split('\n').flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
    return state === LISTENING && local.endsWith(wanted) ? [inode] : [];
  });
}

function holdsSocket(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode !== undefined && inodes.has(inode);
    });
  } catch {
    return false; // It has ended, or belongs to somebody else.
  }
}

/** Files come and go while they are listed. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function readIfAny(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function ownerByLsof(port: number): PortOwner | undefined {
  return parseLsof(run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']));
}

/** Reads `lsof -Fpc`: a line `p<pid>`, then `c<name>`. */
export function parseLsof(output: string): PortOwner | undefined {
  const [, pid, name] = /^p(\d+)\n(?:f.*\n)*c(.+)$/m.exec(output) ?? [];
  return pid && name ? { pid: Number(pid), name } : undefined;
}

function ownerOnWindows(port: number): PortOwner | undefined {
  const pid = parseNetstat(run('netstat', ['-ano', '-p', 'TCP']), port);
  if (pid === undefined) return undefined;
  const [, name] = /^"([^"]+)"/.exec(run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']).trim()) ?? [];
  return { pid, name: name ?? '?' };
}

/** Reads `netstat -ano`. The word for "listening" is translated, but only listeners have the far end `0.0.0.0:0`. */
export function parseNetstat(output: string, port: number): number | undefined {
  for (const line of output.split('\n')) {
    const [protocol, local, far, ...rest] = line.trim().split(/\s+/);
    const pid = Number(rest[rest.length - 1]);
    const isListener = far === '0.0.0.0:0' || far === '[::]:0';
    if (protocol === 'TCP' && local?.endsWith(`:${port}`) && isListener && pid > 0) return pid;
  }
  return undefined;
}

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', timeout: 5000, stdio: ['ignore', 'pipe', 'ignore'] });
