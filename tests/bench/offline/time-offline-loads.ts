import type { Page } from '@playwright/test';

const LOADS = 20;
const AT_MOST_MS = 30_000;
/** What a page does after its first paint shall not be counted as the next one's. */
const REST_MS = 700;

/** First contentful paints of two pages loaded in turn, in ms. */
export interface OfflinePaints {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** Loads both addresses in turn; the servers are gone. */
export async function timeOfflineLoads(page: Page, ours: string, bare: string): Promise<OfflinePaints> {
  const paints = { ours: [] as number[], bare: [] as number[] };
  for (let load = 0; load < LOADS; load += 1) {
    paints.bare.push(await firstPaintOf(page, bare));
    paints.ours.push(await firstPaintOf(page, ours));
  }
  return paints;
}

async function firstPaintOf(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(paint, undefined, { timeout: AT_MOST_MS });
  const time = await page.evaluate(paint);
  await page.waitForTimeout(REST_MS);
  return time ?? 0;
}

const paint = (): number | undefined => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
