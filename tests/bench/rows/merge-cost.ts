import { BLANK_PAGE, serveBlankPage } from '../browser/blank-page.ts';
import { withColdBrowser } from '../browser/cold-browser.ts';
import { serveFolder } from '../browser/site-server.ts';
import { storageChunk } from '../browser/storage-chunk.ts';
import { alternate } from '../report/alternate.ts';
import { MERGED_EACH, MERGED_LEARNERS, timeMerge } from '../storage/time-merge.ts';
import type { Row } from './row.ts';

/** Row 11: what it costs to take in a room's term, against reading the same rows raw. */
export const mergeCost: Row = async ({ sites, rounds, control, say }) => {
  const site = await serveFolder(await sites.built(sites.shipped()), serveBlankPage);
  try {
    const count = MERGED_LEARNERS * MERGED_EACH;
    say(`merging ${count} attempts, ${rounds} times`);
    const { runs } = await alternate(
      {
        runs: () =>
          withColdBrowser(async ({ page }) => {
            await page.goto(site.url + BLANK_PAGE);
            return timeMerge(page, storageChunk(site));
          }),
      },
      rounds,
      control,
    );
    const raw = { name: 'IndexedDB getAll', runs: runs.map((cost) => cost.raw) };
    return [
      { row: 11, what: `merging ${count} new attempts`, unit: 'ms', ours: runs.map(({ first }) => first), other: raw },
      { row: 11, what: 'merging the same again', unit: 'ms', ours: runs.map(({ again }) => again), other: raw },
      { row: 11, what: 'heap that merging leaves', unit: 'MB', ours: runs.map(({ heapMb }) => heapMb) },
    ];
  } finally {
    await site.close();
  }
};
