import { join } from 'node:path';
import { withColdBrowser } from '../browser/cold-browser.ts';
import { serveFolder } from '../browser/site-server.ts';
import { timeInstall } from '../offline/time-install.ts';
import { type OfflinePaints, timeOfflineLoads } from '../offline/time-offline-loads.ts';
import { barePage, plainWorkboxSite } from '../offline/workbox-site.ts';
import { alternate } from '../report/alternate.ts';
import type { Figure } from '../report/figure.ts';
import { percentile } from '../report/statistics.ts';
import { LARGE } from './course-size.ts';
import { OUR_LESSON, SLOWDOWN } from './lesson-loads.ts';
import type { Bench, Row } from './row.ts';

/** Row 9: a lesson without a server, and what it takes to get there. */
export const offlineCost: Row = async (bench) => [...(await paints(bench)), ...(await installs(bench))];

async function paints({ sites, rounds, control, say }: Bench): Promise<readonly Figure[]> {
  say('the shipped course and a bare page, both kept; then the servers are gone');
  const ours = await sites.built(sites.shipped());
  const bare = await barePage(join(ours, OUR_LESSON, 'index.html'), `${ours}-bare`);
  const { runs } = await alternate({ runs: () => offlineRound(ours, bare) }, rounds, control);
  const p95 = (times: readonly number[]) => percentile(times, 0.95);
  return [
    {
      row: 9,
      what: `lesson without server, FCP p95 ${SLOWDOWN}x`,
      unit: 'ms',
      ours: runs.map((paint) => p95(paint.ours)),
      other: { name: 'a bare precached page', runs: runs.map((paint) => p95(paint.bare)) },
      goal: { of: 'ratio', atMost: 1.5 },
    },
    {
      row: 9,
      what: `the same, p50`,
      unit: 'ms',
      ours: runs.map((paint) => percentile(paint.ours, 0.5)),
      other: { name: 'a bare precached page', runs: runs.map((paint) => percentile(paint.bare, 0.5)) },
    },
  ];
}

async function offlineRound(ours: string, bare: string): Promise<OfflinePaints> {
  const [site, bareSite] = [await serveFolder(ours), await serveFolder(bare)];
  return withColdBrowser(async ({ page, cdp }) => {
    await page.goto(bareSite.url);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.goto(site.url + OUR_LESSON);
    await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 120_000 });
    await site.close();
    await bareSite.close();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return timeOfflineLoads(page, site.url + OUR_LESSON, bareSite.url);
  });
}

async function installs({ sites, rounds, control, say }: Bench): Promise<readonly Figure[]> {
  say(`storing ${LARGE} lessons, ours and by plain Workbox`);
  const dir = await sites.built(sites.made(LARGE, 'boxes'));
  const ours = await serveFolder(dir);
  const workbox = await serveFolder(await plainWorkboxSite(dir, `${dir}-workbox`));
  try {
    const runs = await alternate(
      {
        ours: () => withColdBrowser(({ page }) => timeInstall(page, ours.url + OUR_LESSON, 'ours')),
        workbox: () => withColdBrowser(({ page }) => timeInstall(page, workbox.url + OUR_LESSON, 'workbox')),
      },
      rounds,
      control,
    );
    const whole = runs.ours.map((times) => times.whole / 1000);
    const end = { name: 'when all is stored', runs: whole };
    const early = { of: 'ratio', atMost: 1 } as const;
    return [
      {
        row: 9,
        what: `storing ${LARGE} lessons`,
        unit: 's',
        ours: whole,
        other: { name: 'plain Workbox', runs: runs.workbox.map((times) => times.whole / 1000) },
        goal: { of: 'ratio', atMost: 0.5 },
      },
      {
        row: 9,
        what: 'first exercise answers',
        unit: 's',
        ours: runs.ours.map(({ awake }) => awake / 1000),
        other: end,
        goal: early,
      },
      {
        row: 9,
        what: 'first unit kept whole',
        unit: 's',
        ours: runs.ours.map((times) => (times.firstStored ?? times.whole) / 1000),
        other: end,
        goal: early,
      },
    ];
  } finally {
    await ours.close();
    await workbox.close();
  }
}
