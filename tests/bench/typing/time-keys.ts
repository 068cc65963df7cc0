import type { CDPSession, Page } from '@playwright/test';
import type { ColdBrowser } from '../browser/cold-browser.ts';
import { SLOWDOWN } from '../rows/lesson-loads.ts';

/** What some keys cost the page. */
export interface KeyCosts {
  /** Running scripts, of all these keys together, ms. */
  readonly scriptMs: number;
  /** Everything the main thread did: scripts, styles, layout, painting, ms. */
  readonly taskMs: number;
  /** For each key, from its press to the frame that was made after it, ms. */
  readonly paints: readonly number[];
}

/** Slow enough that each key has its frames for itself, at different places between two of them. */
const GAP_MS = 100;
const JITTER_MS = 17;

/** Types `keys` where the focus is, a hand's way, with the main thread slowed. The page must be at rest. */
export async function timeKeys({ page, cdp }: ColdBrowser, keys: string): Promise<KeyCosts> {
  await page.evaluate(watchKeys);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const before = await durations(cdp);
  for (const [index, key] of [...keys].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(GAP_MS + ((index * 7) % JITTER_MS));
  }
  const after = await durations(cdp);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const paints = await takePaints(page, keys.length);
  return { scriptMs: after.script - before.script, taskMs: after.task - before.task, paints };
}

/** The costs of several stretches as one. */
export const allCosts = (costs: readonly KeyCosts[]): KeyCosts => ({
  scriptMs: costs.reduce((sum, { scriptMs }) => sum + scriptMs, 0),
  taskMs: costs.reduce((sum, { taskMs }) => sum + taskMs, 0),
  paints: costs.flatMap(({ paints }) => paints),
});

async function durations(cdp: CDPSession): Promise<{ readonly script: number; readonly task: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
}

interface Watched {
  paints?: number[];
}

/** Runs in the page. The message comes after the frame's own work, so it tells when that was done. */
function watchKeys(): void {
  const watched = globalThis as unknown as Watched;
  const isWatched = watched.paints !== undefined;
  // Whatever was pressed between two stretches is none of them.
  watched.paints = [];
  if (isWatched) return;
  const note = ({ timeStamp }: Event) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watched.paints?.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  addEventListener('keydown', note, { capture: true });
}

async function takePaints(page: Page, count: number): Promise<readonly number[]> {
  const paints = await page.evaluate(() => (globalThis as unknown as Watched).paints ?? []);
  if (paints.length !== count) throw new Error(`${count} keys were pressed, ${paints.length} were painted.`);
  return paints;
}
