import { rmSync } from 'node:fs';
import { BLANK_PAGE, serveBlankPage } from '../browser/blank-page.ts';
import { newProfile, openProfile, withColdBrowser } from '../browser/cold-browser.ts';
import { type Served, serveFolder } from '../browser/site-server.ts';
import { storageChunk } from '../browser/storage-chunk.ts';
import { alternate } from '../report/alternate.ts';
import type { Figure } from '../report/figure.ts';
import { median, percentile } from '../report/statistics.ts';
import { fillAttempts, LEARNERS, ROWS_EACH } from '../storage/fill-attempts.ts';
import { timeReads } from '../storage/time-reads.ts';
import { timeWrites } from '../storage/time-writes.ts';
import type { Bench, Row } from './row.ts';

const p95 = (times: readonly number[]): number => percentile(times, 0.95);

/** Row 8: what our storage adds to IndexedDB, in a page of its own on the site's origin. */
export const storageCost: Row = async (bench) => {
  const { sites } = bench;
  const site = await serveFolder(await sites.built(sites.shipped()), serveBlankPage);
  try {
    return [...(await writes(bench, site)), ...(await reads(bench, site))];
  } finally {
    await site.close();
  }
};

async function writes({ rounds, control, say }: Bench, site: Served): Promise<readonly Figure[]> {
  say('saving attempts, each written to the disk before the next');
  const { runs } = await alternate(
    {
      runs: () =>
        withColdBrowser(async ({ page }) => {
          await page.goto(site.url + BLANK_PAGE);
          return timeWrites(page, storageChunk(site));
        }),
    },
    rounds,
    control,
  );
  const ours = runs.map((times) => p95(times.ours));
  const figure = (name: string, others: readonly number[], atMost?: number): Figure => ({
    row: 8,
    what: 'save an attempt, strict, p95',
    unit: 'ms',
    ours,
    other: { name, runs: others },
    goal: atMost === undefined ? undefined : { of: 'ratio', atMost },
  });
  return [
    figure(
      'IndexedDB, the same rows',
      runs.map(({ rawSame }) => p95(rawSame)),
      1.5,
    ),
    figure(
      'IndexedDB, the attempt alone',
      runs.map(({ rawOne }) => p95(rawOne)),
      1.5,
    ),
  ];
}

async function reads({ rounds, control, say }: Bench, site: Served): Promise<readonly Figure[]> {
  say(`reading one of ${LEARNERS} learners with ${ROWS_EACH} attempts each`);
  const profile = newProfile();
  try {
    const context = await openProfile(profile);
    const filling = await context.newPage();
    await filling.goto(site.url + BLANK_PAGE);
    await fillAttempts(filling, storageChunk(site));
    await context.close();
    const read = () =>
      withColdBrowser(
        async ({ page }) => {
          await page.goto(site.url + BLANK_PAGE);
          return timeReads(page, storageChunk(site));
        },
        { profile },
      );
    const { runs } = await alternate({ runs: read }, rounds, control);
    const raw = { name: 'IndexedDB getAll', runs: runs.map((times) => median(times.raw)) };
    const what = `one learner's ${ROWS_EACH} of ${LEARNERS * ROWS_EACH} rows`;
    const ours = runs.map((times) => median(times.ours));
    return [{ row: 8, what, unit: 'ms', ours, other: raw, goal: { of: 'ratio', atMost: 1.2 } }];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
