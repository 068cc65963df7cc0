import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';

const STARTS_WITHIN_MS = 20_000;

/** Where the browser says how to reach it. */
const PORT_FILE = 'DevToolsActivePort';

/** A folder for a profile; remove it with `removeProfile`. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'jieti-e2e-profile-'));

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** The head of a record of LevelDB that says 128 bytes follow, and nothing after it. */
const TORN = Buffer.from('e1b63c29800001', 'hex');

/** What a plug pulled in mid-writing leaves of the databases' log. The browser must not be running. */
export function tearLog(profile: string): void {
  const databases = join(profile, 'Default', 'IndexedDB');
  const logs = readdirSync(databases, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.log'));
  if (logs.length === 0) throw new Error('There is no log.');
  for (const log of logs) appendFileSync(join(databases, log), TORN);
}

/**
 * Starts the tests' browser by hand on a profile on the disk, as on a child's computer, and when `use` is done pulls the
 * plug: SIGKILL to all its processes at once, so that nothing is flushed. The profile can be used again.
 */
export async function withBrowser(
  options: LaunchOptions,
  profile: string,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const browser = spawnBrowser(options, profile);
  const ended = once(browser, 'exit');
  try {
    const connected = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(profile, browser)}`);
    const [context] = connected.contexts();
    if (context === undefined) throw new Error('The browser has no window.');
    await use(context);
  } finally {
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    await ended;
  }
}

function spawnBrowser({ executablePath, args = [], env }: LaunchOptions, profile: string): ChildProcess {
  rmSync(join(profile, PORT_FILE), { force: true });
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1366,768'];
  return spawn(executablePath ?? chromium.executablePath(), [...args, ...own, 'about:blank'], {
    // A group of its own, so that all its processes can be killed at once.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
}

async function portIn(profile: string, browser: ChildProcess): Promise<string> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline && browser.exitCode === null) {
    const [port, path] = readIfThere(join(profile, PORT_FILE)).split('\n');
    if (port !== undefined && path !== undefined) return port;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The browser did not start.');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // Not yet.
  }
}
