import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import playwright from 'playwright-core-88';
import { BROWSER_ARGUMENTS } from '../browsers/arguments.ts';
import { hasOldChromium, oldChromium } from '../browsers/old-chromium.ts';
import { BROWSER_FACTS } from './browser-facts.ts';
import { type Child, drive, STEP_WITHIN_MS } from './driver.ts';
import { journeys } from './journeys.ts';
import { startSite } from './site.ts';
import { createWatch } from './watch.ts';

/**
 * The journeys in real Chromium 88, which today's Playwright can't click in. Node's own test runner drives Playwright
 * 1.8.1; the driver and the watch are the same as in the other browsers.
 */
const JOURNEY_WITHIN_MS = 120_000;

const skip = hasOldChromium() ? false : 'Chromium 88 comes from npm for Linux x64 only';

describe('Chromium 88', { skip }, () => {
  let browser: Awaited<ReturnType<typeof playwright.chromium.launch>>;
  before(async () => {
    browser = await playwright.chromium.launch({ ...oldChromium(88), args: BROWSER_ARGUMENTS });
  });
  after(() => browser.close());

  async function visit(journey: (child: Child) => Promise<void>): Promise<void> {
    const site = await startSite();
    const watch = createWatch();
    watch.own(site.address);
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1366, height: 768 },
    });
    context.setDefaultTimeout(STEP_WITHIN_MS);
    context.on('page', (page) => {
      watch.page(page);
      // A machine that has not proved itself asks before a page is left with new answers; a newer Playwright says yes itself.
      page.on('dialog', (dialog) => dialog.accept());
    });
    try {
      await journey(drive(await context.newPage(), context, site));
      assert.deepEqual(watch.problems(), [], 'nothing may go wrong unseen');
    } finally {
      await context.close();
      await site.unplug();
    }
  }

  test('the browser is the one named, and has what the site needs', { timeout: JOURNEY_WITHIN_MS }, () =>
    visit(async (child) => {
      assert.match(browser.version(), /^88\./);
      await child.open('zh/');
      const facts = await child.tab.evaluate(BROWSER_FACTS);
      assert.deepEqual(facts, { database: 'strict', serviceWorker: true, secure: true });
    }),
  );

  for (const [name, journey] of Object.entries(journeys)) {
    test(name, { timeout: JOURNEY_WITHIN_MS }, () => visit(journey));
  }
});
