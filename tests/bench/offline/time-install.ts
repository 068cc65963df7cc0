import type { Page } from '@playwright/test';

/** When, in ms since navigation, something was so. */
export interface InstallTimes {
  /** All files are stored. */
  readonly whole: number;
  /** The first exercise of the lesson can be worked on. */
  readonly awake: number;
  /** The first lessons are stored with all they need; undefined: before the end nobody knows. */
  readonly firstStored: number | undefined;
}

/** Who stores the site: `ours` tells the page, of Workbox's worker only its state is known. */
export type Installer = 'ours' | 'workbox';

/** Visits a lesson for the first time and waits until the whole site is stored. */
export async function timeInstall(page: Page, address: string, installer: Installer): Promise<InstallTimes> {
  await page.addInitScript(watchInstall);
  await page.goto(address, { waitUntil: 'load' });
  const whole = await page.evaluate(untilWhole, installer);
  const { awake, firstStored } = await page.evaluate(() => (globalThis as unknown as Watched).watched);
  if (awake === undefined) throw new Error('No exercise of the lesson woke up.');
  return { whole, awake, firstStored };
}

interface Watched {
  watched: { awake?: number; firstStored?: number };
}

/** Runs in the page, before its own scripts. */
function watchInstall(): void {
  const watched: Watched['watched'] = {};
  (globalThis as unknown as Watched).watched = watched;
  const look = setInterval(() => {
    if (!document.querySelector('[data-awake]')) return;
    watched.awake = performance.now();
    clearInterval(look);
  }, 20);
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.type === 'offline' && data.ready > 0) watched.firstStored ??= performance.now();
  });
}

/** Runs in the page. Our page is told; of Workbox's worker only its state is known. */
async function untilWhole(installer: Installer): Promise<number> {
  const isWhole = async () =>
    installer === 'ours'
      ? document.documentElement.dataset.offline === 'ready'
      : (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated';
  while (!(await isWhole())) await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now();
}
