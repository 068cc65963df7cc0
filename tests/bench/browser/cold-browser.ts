import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../browsers/arguments.ts';
import { findChromium } from '../../browsers/find-chromium.ts';

export interface ColdOptions {
  /** A profile to begin with: its databases are kept, everything that was cached is not. */
  readonly profile?: string | undefined;
}

/** A browser that has just been started, on the disk, not in a private window: storage costs what it costs. */
export interface ColdBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** What a browser keeps of sites it has seen; without these a visit is a first one. */
const CACHES = [
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnCache',
  'DawnWebGPUCache',
  'DawnGraphiteCache',
  'Service Worker',
];

/** Starts a browser with a profile of its own, hands it over, and removes both. */
export async function withColdBrowser<T>(
  use: (browser: ColdBrowser) => Promise<T>,
  { profile }: ColdOptions = {},
): Promise<T> {
  const dir = newProfile();
  if (profile !== undefined) cpSync(profile, dir, { recursive: true });
  for (const name of CACHES) rmSync(join(dir, 'Default', name), { recursive: true, force: true });
  const context = await openProfile(dir);
  try {
    const [page = await context.newPage()] = context.pages();
    return await use({ context, page, cdp: await context.newCDPSession(page) });
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** An empty folder for a profile. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'jieti-bench-profile-'));

/** Opens a profile in a browser; closing the context ends the browser. */
export const openProfile = (dir: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(dir, {
    executablePath: findChromium(),
    args: [...BROWSER_ARGUMENTS],
    headless: true,
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
  });
