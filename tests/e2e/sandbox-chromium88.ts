import test, { after, before, describe } from 'node:test';
import playwright, { type Protocol88 } from 'playwright-core-88';
import { BROWSER_ARGUMENTS } from '../browsers/arguments.ts';
import { hasOldChromium, oldChromium } from '../browsers/old-chromium.ts';
import { type Ears, openEars } from './sandbox-ground.ts';
import { type Listener, startListener } from './sandbox-listener.ts';
import { type SandboxSite, serveSandboxPage } from './sandbox-site.ts';
import { TRIAL_WITHIN_MS, type Trial, trials } from './sandbox-trials.ts';

/** Learner code in real Chromium 88, which today's Playwright can't drive: the same trials as in the other browsers. */
const skip = hasOldChromium() ? false : 'Chromium 88 comes from npm for Linux x64 only';

/** By the browser's own protocol: Playwright 1.8.1 doesn't tell why a request was stopped. */
async function hear(ears: Ears, protocol: Protocol88): Promise<void> {
  const urls = new Map<string, string>();
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  protocol.on('Network.responseReceived', ({ response }) => ears.answered(response.url));
  protocol.on('Network.loadingFailed', ({ requestId, errorText, blockedReason }) =>
    ears.failed(urls.get(requestId) ?? requestId, blockedReason ?? errorText),
  );
  await protocol.send('Network.enable', {});
}

describe('the sandbox in Chromium 88', { skip }, () => {
  let browser: Awaited<ReturnType<typeof playwright.chromium.launch>>;
  let site: SandboxSite;
  before(async () => {
    site = await serveSandboxPage();
    browser = await playwright.chromium.launch({ ...oldChromium(88), args: BROWSER_ARGUMENTS });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function hold(trial: Trial): Promise<void> {
    const listener: Listener = await startListener();
    const ears = openEars(site, listener);
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    try {
      const tab = await context.newPage();
      await hear(ears, await context.newCDPSession(tab));
      await trial({ tab, site, listener, ears });
    } finally {
      await context.close();
      listener.close();
    }
  }

  for (const [name, trial] of Object.entries(trials)) {
    test(name, { timeout: TRIAL_WITHIN_MS }, () => hold(trial));
  }
});
