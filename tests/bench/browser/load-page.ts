import type { Page } from '@playwright/test';
import type { ColdBrowser } from './cold-browser.ts';
import type { ReturningLearner } from './learner-profile.ts';
import type { Served } from './site-server.ts';
import { type Traffic, watchTraffic } from './traffic.ts';

/** One load of a page, until nothing happens any more. Times in ms since navigation began. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What long tasks took beyond 50 ms each, after the first paint. */
  readonly blocking: number;
  readonly heapMb: number;
  readonly elements: number;
  readonly untilLoad: Traffic;
  readonly settled: Traffic;
}

export interface LoadOptions {
  /** How much slower than this machine the page's main thread shall be. */
  readonly slowdown: number;
  /** Whose profile it is; undefined: nobody has said who they are. */
  readonly learner?: Pick<ReturningLearner, 'who' | 'states'> | undefined;
}

const QUIET_MS = 1500;
const AT_MOST_MS = 30_000;

/** Loads a page in a browser that has never seen it. */
export async function loadPage(
  { page, cdp }: ColdBrowser,
  { url, dir }: Served,
  path: string,
  { slowdown, learner }: LoadOptions,
): Promise<Load> {
  const traffic = await watchTraffic(cdp, url, dir);
  if (learner) await page.addInitScript((who) => sessionStorage.setItem('jieti.who', who), learner.who);
  await page.addInitScript(watchPaints);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url + path, { waitUntil: 'load' });
  await page.waitForFunction(isQuiet, QUIET_MS, { timeout: AT_MOST_MS, polling: 250 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const paints = await page.evaluate(() => (globalThis as unknown as Watched).watched);
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
  if (learner) await expectStates(page, learner.states);
  const settled = traffic.soFar();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return {
    firstPaint: paints.first,
    largestPaint: paints.largest,
    blocking: blockingTime(paints),
    heapMb: usedSize / 1e6,
    elements,
    untilLoad: traffic.untilLoad(),
    settled,
  };
}

interface Paints {
  first: number;
  largest: number;
  /** The last time anything was asked for, painted or computed for long. */
  busy: number;
  readonly tasks: { readonly start: number; readonly ms: number }[];
}

interface Watched {
  watched: Paints;
}

/** Runs in the page, before its own scripts. */
function watchPaints(): void {
  const watched: Paints = { first: 0, largest: 0, busy: 0, tasks: [] };
  (globalThis as unknown as Watched).watched = watched;
  const observe = (type: string, tell: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tell(entry);
    }).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    watched.largest = startTime;
  });
  observe('longtask', ({ startTime, duration }) => {
    watched.tasks.push({ start: startTime, ms: duration });
    watched.busy = Math.max(watched.busy, startTime + duration);
  });
  observe('resource', ({ startTime, duration }) => {
    watched.busy = Math.max(watched.busy, startTime + duration);
  });
}

const isQuiet = (quietMs: number): boolean => {
  const { busy, largest } = (globalThis as unknown as Watched).watched;
  return performance.now() - Math.max(busy, largest) > quietMs;
};

const blockingTime = ({ first, tasks }: Paints): number =>
  tasks.filter(({ start, ms }) => start + ms > first).reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0);

/** A page that has forgotten what was done isn't quick, it is broken. */
async function expectStates(page: Page, states: Readonly<Record<string, string>>): Promise<void> {
  const shown = await page.$$eval('[data-exercise]', (sections) =>
    sections.map((section) => [section.getAttribute('data-exercise') ?? '', section.getAttribute('data-state') ?? '']),
  );
  const wrong = Object.entries(states).filter(([id, state]) => Object.fromEntries(shown)[id] !== state);
  if (wrong.length > 0)
    throw new Error(`Not put back as they were left: ${wrong.join(' ')}; on the page: ${shown.join(' ')}`);
}
