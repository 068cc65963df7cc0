import type { Page } from '@playwright/test';
import { INSECURE_HOST } from '../browsers/arguments.ts';
import { expect, test } from './fixtures.ts';
import { inputMethod } from './input-method.ts';
import { putRows, readRows } from './rows.ts';

const line = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);
const stateOf = (page: Page, id: string) => (state: string | RegExp, options?: { readonly timeout: number }) =>
  expect(line(page, id)).toHaveAttribute('data-state', state, options);

test('a machine that is ready may begin; what a browser without screen and sound lacks is only told', async ({
  child,
  page,
}) => {
  test.setTimeout(120_000);
  await child.open('zh/');
  await child.readyOffline();
  await remembers(page);
  await child.open('zh/grown-ups/');
  await child.click('[data-action="to-check"]');
  await page.fill('input[name="machine"]', '3 号机');
  await stateOf(page, 'files')('good', { timeout: 60_000 });
  await expect(line(page, 'files')).toContainText(/\d{2,} 个文件，每个都核对过，全对/);
  await expect(page.locator('[data-verdict]')).toHaveText('先看看这 1 样');

  // Pasted text proves no input method.
  const field = page.locator('input[name="ime"]');
  await field.fill('你好');
  await expect(line(page, 'ime')).toContainText('贴进来的');
  await field.fill('');
  await field.focus();
  const ime = await inputMethod(page);
  await ime.letters('nihao');
  await ime.commits('你好');
  await stateOf(page, 'ime')('good');
  for (const id of ['browser', 'address', 'storage', 'survives', 'clock', 'screen']) await stateOf(page, id)('good');
  for (const id of ['voice', 'saved', 'space']) await stateOf(page, id)('info');
  await expect(page.locator('[data-state="bad"]')).toHaveCount(0);
  // Nothing of the trial stays, and the name does.
  expect(await readRows(page, 'drafts')).toEqual([]);
  await child.reload();
  await expect(page.locator('.check-card h2')).toHaveText('3 号机');
});

test('a spoiled file is found by its hash, named, and mended when the server is there', async ({ child, page }) => {
  test.setTimeout(120_000);
  await child.open('zh/');
  await child.readyOffline();
  const spoiled = await spoil(page);
  await child.offline();
  await child.open('zh/preflight/');
  await stateOf(page, 'files')('bad', { timeout: 60_000 });
  await expect(line(page, 'files')).toContainText(`2 个坏了或不见了：${spoiled.join(' · ')}`);
  await child.online();
  await child.click('[data-action="mend"]');
  await stateOf(page, 'files')('good', { timeout: 60_000 });
  await expect(page.locator('[data-action="mend"]')).toHaveCount(0);
});

test('a clock behind the newest answer is told in red, with what to do', async ({ child, page }) => {
  await child.open('zh/');
  await child.pickAnimal('owl', '石头');
  const [learner] = await readRows(page, 'learners');
  await putRows(page, 'learners', [{ ...learner, seenAt: Date.now() + 3 * 86_400_000 }]);
  await child.open('zh/preflight/');
  await stateOf(page, 'clock')('bad');
  await expect(line(page, 'clock')).toContainText('还早');
  await expect(line(page, 'clock')).toContainText('右下角');
});

test('at an address in the local network it says what can’t be there, and checks the rest', async ({
  child,
  page,
  watch,
}) => {
  const address = child.site.address.replace('localhost', INSECURE_HOST);
  watch.own(address);
  await page.goto(`${address}zh/preflight/`);
  await expect(line(page, 'address')).toContainText('局域网');
  await stateOf(page, 'files')('look');
  await expect(line(page, 'persist')).toContainText('问不了');
  await stateOf(page, 'storage')('good');
  await stateOf(page, 'speed')(/good|look/);
});

/** As if this machine had been used on an earlier day. */
async function remembers(page: Page): Promise<void> {
  const rows = (await readRows(page, 'settings')) as readonly { key: string; marker?: object }[];
  const marker = rows.find(({ key }) => key === 'marker');
  await putRows(page, 'settings', [{ ...marker, marker: { ...marker?.marker, proven: true } }]);
}

/** Changes a byte of a shell file and of a pack in the browser's cache; their names, as the page should name them. */
const spoil = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const spoilIn = async (cacheName: string, part: string) => {
      const cache = await caches.open(cacheName);
      const request = (await cache.keys()).find(({ url }) => url.includes(part));
      const found = request && (await cache.match(request));
      if (!request || !found) throw new Error(`${part} is not stored in ${cacheName}.`);
      const bytes = new Uint8Array(await found.arrayBuffer());
      bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
      await cache.put(request, new Response(bytes, { headers: found.headers }));
      return new URL(request.url).pathname;
    };
    const names = await caches.keys();
    const shell = await spoilIn(names.find((name) => name.includes('precache')) ?? '', '/animals.svg');
    const pack = await spoilIn(names.find((name) => name.includes('packs')) ?? '', '/packs/zh.');
    const [, id = ''] = /packs\/(.*)\.[0-9a-f]{16}\.pack$/.exec(pack) ?? [];
    return [shell.slice(1), id.replace(/\./g, '/')];
  });
