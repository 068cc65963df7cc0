import type { Page } from '@playwright/test';
import { pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';
import { filesOnStick, plugIn } from './stick-files.ts';

const lesson = richestLesson();
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');

test('the end of camp gives everybody their file, empties the machine, and a file brings one child back whole', async ({
  child,
  page,
  context,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  await plugIn(context);
  await child.open('zh/');
  await child.pickAnimal('turtle', '小雨');
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of [choose, think]) await pass(child, exercise);
  await child.switchLearner();
  await child.pickAnimal('fox', '乐乐');
  await child.open(`zh/${lesson.address}/`);
  await pass(child, choose);

  await child.open('zh/classroom/#end');
  await child.click('[data-action="skip-gate"]');
  await expect(page.locator('[data-action="end-wipe"]')).toHaveCount(0);

  // A stick that is full: nothing is deleted.
  await page.evaluate(() => {
    const { createWritable } = FileSystemFileHandle.prototype;
    Object.assign(FileSystemFileHandle.prototype, {
      createWritable: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    });
    Object.assign(window, {
      makeRoom: () => Object.assign(FileSystemFileHandle.prototype, { createWritable }),
    });
  });
  await child.click('[data-action="save-children"]');
  await child.sees('有 2 个文件没有存好');
  await expect(page.locator('[data-action="end-wipe"]')).toHaveCount(0);
  await page.evaluate('makeRoom()');
  await child.click('[data-action="save-children"]');
  await child.sees('2 个文件都存好了');
  await child.click('[data-action="end-wipe"]');
  await expect(page.locator('dialog')).toContainText('2 个孩子的昵称和小动物、3 次做题、1 件作品');
  await child.click('[data-action="end-wipe-yes"]');
  const receipt = page.locator('[data-receipt]');
  await expect(receipt.locator('tbody tr')).toHaveText([/乐乐.*SHA-256 [0-9a-f]{64}/, /小雨.*SHA-256 [0-9a-f]{64}/]);
  for (const table of ['learners', 'attempts', 'works', 'drafts', 'aliases'] as const) {
    expect(await readRows(page, table)).toEqual([]);
  }
  expect((await readRows(page, 'settings')).map(({ key }) => key)).toEqual(['erased', 'marker']);

  const files = await filesOnStick(page);
  const [, bytes = []] =
    Object.entries(files).find(([name]) => /^孩子们\/小雨_\d{4}-\d\d-\d\d\.jieti\.zip$/.test(name)) ?? [];
  const fresh = await browser.newContext({ locale: 'zh-CN' });
  const tab: Page = await fresh.newPage();
  const other = drive(tab, fresh, site);
  await other.open('zh/save/');
  await tab.setInputFiles('input[name="save-file"]', {
    name: 'a.jieti.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(bytes),
  });
  await other.click('[data-action="merge-file"]');
  await tab.waitForSelector('[data-map]');
  await other.open(`zh/${lesson.address}/`);
  for (const { id } of [choose, think]) await other.exercise(id).becomes('passed');
  await other.open('zh/me/');
  await expect(tab.locator('[data-work]')).toHaveCount(1);
  await fresh.close();
});
