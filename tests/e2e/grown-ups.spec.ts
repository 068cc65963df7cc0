import type { Page } from '@playwright/test';
import { pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const order = exerciseOf(lesson, 'order');

test('a grown-up sets the typing targets of a machine; what can’t be is not kept', async ({ child, page }) => {
  await child.open('zh/grown-ups/');
  const start = page.locator('[data-stage="start"] input');
  await expect(start).toHaveCount(2);
  await start.nth(0).fill('60');
  await start.nth(0).blur();
  await child.sees('存好了，下一轮就用。');
  await start.nth(1).fill('900');
  await start.nth(1).blur();
  await child.sees('没有存');
  await child.reload();
  await expect(start.nth(0)).toHaveValue('60');
  await expect(start.nth(1)).toHaveValue('30');
  await page.getByRole('button', { name: '用原来的目标' }).click();
  await child.sees('存好了');
  await child.reload();
  await expect(start.nth(0)).toHaveValue('80');
});

test('a grown-up renames, deletes and brings back; the next start forgets the deleted; wiping forgets all', async ({
  child,
  page,
  context,
}) => {
  for (const [animal, name] of [
    ['panda', '小雨'],
    ['cat', '豆豆'],
    ['owl', '石头'],
  ] as const) {
    await child.open('zh/');
    await child.pickAnimal(animal, name);
    if (name === '石头') continue;
    await child.open(address);
    await pass(child, order);
  }
  await child.open('zh/grown-ups/');
  const row = (name: string) => page.locator('tr', { has: page.getByLabel(`小组 · ${name}`, { exact: true }) });
  await expect(row('小雨')).toContainText('1 题');
  await row('石头').getByLabel('昵称', { exact: true }).fill('石头哥');
  await page.keyboard.press('Tab');
  await row('小雨').locator('[data-action="delete-learner"]').click();
  await expect(page.locator('tr[data-row]')).toHaveCount(2);
  await page.locator('[data-action="restore-learner"]').click();
  await expect(row('小雨')).toContainText('1 题');
  await row('豆豆').locator('[data-action="delete-learner"]').click();
  await expect(page.locator('[data-action="restore-learner"]')).toHaveCount(1);

  // The last tab closes: the next one is a new start.
  const next = await context.newPage();
  await next.goto('about:blank');
  await page.close();
  await next.goto(`${child.site.address}zh/`);
  await expect(next.locator('[data-learner]')).toHaveCount(2);
  await expect(next.locator('[data-learner]')).toHaveText([/石头哥/, /小雨/]);
  expect(await countRows(next)).toEqual({ learners: 2, attempts: 1, drafts: 1 });
  await next.goto(`${child.site.address}zh/grown-ups/`);
  await expect(next.locator('[data-action="restore-learner"]')).toHaveCount(0);

  await next.locator('[data-action="wipe"]').click();
  await next.locator('[data-action="wipe-yes"]').click();
  await expect(next.locator('tr[data-row]')).toHaveCount(0);
  expect(await countRows(next)).toEqual({ learners: 0, attempts: 0, drafts: 0 });
});

/** How much lies on the disk. */
async function countRows(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['learners', 'attempts', 'drafts'] as const) counts[table] = (await readRows(page, table)).length;
  return counts;
}
