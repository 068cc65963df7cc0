import { test as base, expect } from '@playwright/test';
import { type Child, drive } from './driver.ts';
import { type Site, startSite } from './site.ts';
import { createWatch, type Watch } from './watch.ts';

interface Fixtures {
  /** Fails the test on any console error, uncaught exception, CSP violation or request to another origin. */
  readonly watch: Watch;
  /** A server of the test's own, for tests that pull its plug. */
  readonly site: Site;
  /** A child at the site, who speaks the driver's language. Their server is `site`. */
  readonly child: Child;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = createWatch();
      if (baseURL !== undefined) watch.own(baseURL);
      context.on('page', (page) => watch.page(page));
      context.on('request', (request) => {
        if (request.serviceWorker() !== null) watch.request(request);
      });
      context.on('serviceworker', (worker) => worker.on('console', (line) => watch.console(line)));
      await use(watch);
      expect(watch.problems(), 'nothing may go wrong unseen').toEqual([]);
    },
    { auto: true },
  ],
  site: async ({ watch }, use) => {
    const site = await startSite();
    watch.own(site.address);
    await use(site);
    watch.end();
    await site.unplug();
  },
  child: async ({ page, context, site }, use) => {
    await use(drive(page, context, site));
  },
});

export { expect };
