import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';

/** A browser started by hand on a profile on the disk, as on a child's computer: it can be killed, and started again. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Pulls the plug: SIGKILL to every process of the browser at once, nothing is flushed. */
  kill(): Promise<void>;
}

const STARTS_WITHIN_MS = 20_000;

/** A folder for a profile; remove it with `removeProfile`. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'jieti-e2e-profile-'));

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Starts the browser that the tests use (their `launchOptions`) with this profile. */
export async function startBrowser(options: LaunchOptions, profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const browser = spawn(
    options.executablePath ?? chromium.executablePath(),
    [
      ...(options.args ?? []),
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--password-store=basic',
      '--window-size=1366,768',
      'about:blank',
    ],
    // A group of its own, so that all its processes can be killed at once.
    { detached: true, stdio: 'ignore', env: { ...process.env, ...options.env } },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile, browser)}`);
  const [context] = connected.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  return {
    context,
    async kill() {
      if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
      await ended;
      await connected.close();
    },
  };
}

async function portIn(file: string, browser: ChildProcess): Promise<string> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline && browser.exitCode === null) {
    const [port, path] = readIfThere(file).split('\n');
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
