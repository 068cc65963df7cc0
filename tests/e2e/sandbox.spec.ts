import { test as base, expect } from '@playwright/test';
import { type Ears, openEars } from './sandbox-ground.ts';
import { type Listener, startListener } from './sandbox-listener.ts';
import { SANDBOX_PAGE, type SandboxSite, serveSandboxPage } from './sandbox-site.ts';
import { TRIAL_WITHIN_MS, trials } from './sandbox-trials.ts';

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
  ears: async ({ context, sandboxSite, listener }, use) => {
    const ears = openEars(sandboxSite, listener);
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

test('what the browser itself refuses a page is told by its name', async ({ page, sandboxSite }) => {
  await page.goto(sandboxSite.address + SANDBOX_PAGE);
  for (const [script, name, message] of [
    ['document.querySelector("#1")', 'SyntaxError', 'not a valid selector'],
    ['localStorage.getItem("x")', 'SecurityError', 'localStorage'],
  ] as const) {
    const { end } = await page.evaluate(
      (text) => window.sandboxPage.run({ lang: 'web', files: [{ name: 'index.html', text }] }),
      `<script>${script}</script>`,
    );
    expect(end).toMatchObject({ reason: 'error', error: { name, message: expect.stringContaining(message) } });
  }
});

test('a page has the colours that it asks for, shown and looked at, where the system forces its own', async ({
  page,
  sandboxSite,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(sandboxSite.address + SANDBOX_PAGE);
  const html = '<style>h1 { color: red; background: lightyellow }</style><h1>你好</h1><p>今天</p>';
  const properties = ['color', 'background-color'];
  const { page: seen } = await page.evaluate(
    ([text, wanted]) =>
      window.sandboxPage.run(
        { lang: 'web', files: [{ name: 'index.html', text }] },
        { page: { properties: wanted, presses: [] } },
      ),
    [html, properties] as const,
  );
  const red = { color: 'rgb(255, 0, 0)', 'background-color': 'rgb(255, 255, 224)' };
  const black = { color: 'rgb(0, 0, 0)', 'background-color': 'rgba(0, 0, 0, 0)' };
  const stylesOf = (tag: string) => seen?.elements.find((element) => element.tag === tag)?.styles;
  expect([stylesOf('h1'), stylesOf('p')]).toEqual([red, black]);
  const shown = page.frameLocator('iframe').frameLocator('iframe.shown');
  await expect(shown.locator('h1')).toHaveCSS('color', red.color);
});
