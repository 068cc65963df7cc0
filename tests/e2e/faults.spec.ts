import type { Page } from '@playwright/test';
import { miss, pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const order = exerciseOf(lesson, 'order');
const match = exerciseOf(lesson, 'match');
const think = exerciseOf(lesson, 'think');

/** More than the site itself needs, and soon filled. */
const ROOM = 16_000_000;

const FULL = '这台电脑存满了';
const BLOCKED = '这个浏览器不让存东西';

test('a full disk is told once, in words; the child goes on, and nothing is half written', async ({ child, page }) => {
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(child.site.address);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
  await child.open('zh/');
  await child.pickAnimal('elephant', '大象');
  await child.readyOffline();
  await child.open(address);
  await miss(child, choose);

  await fillUp(page);
  await child.exercise(choose.id).do('retry');
  await pass(child, choose);
  await expect(page.locator('[data-notices] > *')).toHaveCount(1);
  await child.sees(FULL);
  const row = page.locator(`[data-exercise="${choose.id}"] .exercise-row`);
  await expect(row).toContainText('还没存上');
  await expect(row).not.toContainText('已存在这台电脑上');
  await pass(child, order);
  await expect(page.locator('[data-notices] > *')).toHaveCount(1);

  // Space again: one press saves both, and all that comes later is saved by itself.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10 * ROOM });
  await row.locator('[data-action="save"]').click();
  for (const { id } of [choose, order]) {
    const saved = page.locator(`[data-exercise="${id}"] .exercise-row`);
    await expect(saved).toContainText('已存在这台电脑上');
    await expect(saved.locator('[data-action="save"]')).toHaveCount(0);
  }
  await pass(child, match);
  await child.reload();
  for (const { id } of [choose, order, match]) await child.exercise(id).becomes('passed');
});

const NO_DATABASE = {
  'whose database is refused': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
  },
  'that has no database at all': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
} as const;

for (const [name, takeAway] of Object.entries(NO_DATABASE)) {
  test(`in a browser ${name} a child is told once and works on`, async ({ child, page }) => {
    await page.addInitScript(takeAway);
    await child.open('zh/');
    await child.sees(BLOCKED);
    await child.pickAnimal('frog', '呱呱');
    await child.open(address);
    await child.sees('离开这一页，做的题就没有了');
    for (const exercise of [choose, think, match]) await pass(child, exercise);
    // Each page has a memory of its own: nothing may promise more.
    const rows = page.locator('.exercise-row');
    await expect(rows.filter({ hasText: '只在这一页记着' })).toHaveCount(3);
    await expect(page.locator('article')).not.toContainText(/存在这台电脑上|存下来了/);
    await expect(page.locator('[data-notices] > *')).toHaveCount(1);
    await child.sees(BLOCKED);
    expect(await page.locator('[data-current]').textContent()).toContain('呱呱');
    for (const exercise of [choose, think, match]) expect(await child.exercise(exercise.id).state()).toBe('passed');
    await child.endClass();
    await expect(page.locator('[data-picker]')).not.toContainText(/都存好了|存在这台电脑上/);
    await child.open('zh/grown-ups/');
    await child.sees('存不住');
  });
}

/**
 * Fills this origin's share of the disk to the last bytes. Into the same kind of storage, because the browser reckons
 * the room that is left for each by itself, and with noise, because it would compress anything else.
 */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('noise', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const isKept = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const noise = new Uint8Array(bytes);
        for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        const writing = opening.result.transaction('noise', 'readwrite', { durability: 'relaxed' });
        writing.objectStore('noise').put(noise);
        writing.oncomplete = () => resolve(true);
        writing.onabort = () => resolve(false);
      });
    for (let bytes = 1_048_576; bytes >= 64; bytes = bytes / 4) while (await isKept(bytes));
    opening.result.close();
  });
