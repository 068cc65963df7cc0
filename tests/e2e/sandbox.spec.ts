import { test as base } from '@playwright/test';
import { type Listener, startListener } from './sandbox-listener.ts';
import { type SandboxSite, serveSandboxPage } from './sandbox-site.ts';
import { type Ears, openEars, TRIAL_WITHIN_MS, trials } from './sandbox-trials.ts';

const test = base.extend<{ readonly sandboxSite: SandboxSite; readonly listener: Listener; readonly ears: Ears }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are wanted.
  sandboxSite: async ({}, use) => {
    const site = await serveSandboxPage();
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  listener: async ({}, use) => {
    const listener = await startListener();
    await use(listener);
    listener.close();
  },
  ears: async ({ context, sandboxSite }, use) => {
    const ears = openEars(sandboxSite);
    context.on('response', (response) => ears.answered(response.url()));
    context.on('requestfailed', (request) => ears.failed(request.url(), request.failure()?.errorText ?? ''));
    await use(ears);
  },
});

for (const [name, trial] of Object.entries(trials)) {
  test(name, ({ page: tab, sandboxSite: site, listener, ears }) => {
    test.setTimeout(TRIAL_WITHIN_MS);
    return trial({ tab, site, listener, ears });
  });
}
