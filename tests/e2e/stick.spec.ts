import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { type Child, drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { openClass } from './open-class.ts';
import { readRows } from './rows.ts';
import { shortestLesson } from './shortest-lesson.ts';
import type { Site } from './site.ts';
import { filesOnStick, fillStick, plugIn, withoutSticks } from './stick-files.ts';

const lesson = richestLesson();
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');

test('a class stick carries a class to a machine that knows nobody, and what is done there back', async ({
  child,
  page,
  context,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  await plugIn(context);
  await learn(child, '小雨');
  await openClass(child, 'stick');
  await page.fill('input[name="machine-name"]', '3号机');
  await child.press('Tab');
  await child.click('[data-action="choose-stick"]');
  await child.sees('这台电脑就是第一台');
  await child.click('[data-action="sync-stick"]');
  await child.sees('可以拔了');
  const stick = await filesOnStick(page);
  expect(Object.keys(stick).sort()).toEqual([
    'README.txt',
    expect.stringMatching(/^machines\/3号机_[\w-]{16}\.jieti\.zip$/),
  ]);

  await elsewhere(browser, site, plugIn, async (other, tab) => {
    await other.open('zh/');
    await fillStick(tab, stick);
    await other.click('[data-action="from-stick"]');
    await other.comeBack('小雨');
    await other.open(`zh/${lesson.address}/`);
    await expect(tab.locator(`[data-exercise="${choose.id}"]`)).toHaveAttribute('data-state', 'passed');
    await pass(other, think);
    await openClass(other, 'stick');
    await expect(tab.locator('[data-stick-file]')).toHaveText([/3号机.*没有新的.*完整/]);
    await other.click('[data-action="sync-stick"]');
    await expect(tab.locator('[data-stick-file]')).toHaveCount(2);
    await fillStick(page, await filesOnStick(tab));
  });

  await child.reload();
  await expect(page.locator('[data-stick-file]')).toHaveCount(2);
  await expect(page.locator('[data-stick-file]', { hasText: '没起名字的电脑' })).toContainText('1 题，1 件作品');
  await child.click('[data-action="sync-stick"]');
  await child.sees('合进来：0 个新孩子，1 题，1 件作品');
  expect(await readRows(page, 'attempts')).toHaveLength(2);
  const before = await filesOnStick(page);
  await child.click('[data-action="sync-stick"]');
  await child.sees('没有新的要存');
  expect(await filesOnStick(page)).toEqual(before);
});

test('a machine with a stick keeps it at each lesson’s end, silently where it may, else when somebody presses', async ({
  child,
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await plugIn(context);
  const short = shortestLesson();
  await learn(child, '小雨');
  await openClass(child, 'stick');
  await child.click('[data-action="choose-stick"]');
  await child.sees('这台电脑就是第一台');
  await child.open(`zh/${short.address}/`);
  for (const exercise of short.exercises.filter(({ optional }) => !optional)) await pass(child, exercise);
  await expect(page.locator('[data-stick-saved]')).toHaveText('已存到班级 U 盘');
  expect(Object.keys(await filesOnStick(page)).filter((name) => name.startsWith('machines/'))).toHaveLength(1);
  const [settings] = (await readRows(page, 'settings')).filter(({ key }) => key === 'machine');
  expect(settings).toMatchObject({ settings: { savedAt: expect.any(Number) } });

  // The browser was closed, and asks again.
  await context.addInitScript(() => {
    let may = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => may,
      requestPermission: async () => {
        may = 'granted';
        return may;
      },
    });
  });
  await child.reload();
  await page.locator('[data-finish]').scrollIntoViewIfNeeded();
  await child.click('[data-action="save-to-stick"]');
  await expect(page.locator('[data-stick-saved]')).toBeVisible();
  await openClass(child, 'stick');
  await child.sees('再点“允许”');
  await child.click('[data-action="open-stick"]');
  await expect(page.locator('[data-stick-file]')).toHaveCount(1);
});

test('what was deleted here comes back from the stick only if somebody wants it; a damaged file gives what is whole', async ({
  child,
  page,
  context,
}) => {
  await plugIn(context);
  await learn(child, '小雨');
  await openClass(child, 'stick');
  await child.click('[data-action="choose-stick"]');
  await child.click('[data-action="sync-stick"]');
  await child.sees('可以拔了');
  const stick = await filesOnStick(page);
  await child.open('zh/grown-ups/');
  await child.click('[data-action="wipe"]');
  await child.click('[data-action="wipe-yes"]');
  await child.sees('已经清空');

  const [name = '', bytes = []] = Object.entries(stick).find(([path]) => path.startsWith('machines/')) ?? [];
  await fillStick(page, { ...stick, 'machines/copy.jieti.zip': bytes.slice(0, bytes.length * 0.8) });
  await openClass(child, 'stick');
  await child.click('[data-action="choose-stick"]');
  await expect(page.locator('[data-stick-state="damaged"]')).toContainText('坏了一部分');
  await expect(page.locator(`[data-stick-file="${name.split('/')[1]}"]`)).toContainText('完整');
  await child.click('[data-action="sync-stick"]');
  await child.sees('合进来：0 个新孩子，0 题');
  expect(await readRows(page, 'learners')).toEqual([]);
  await page.locator('[data-back-again] input').check();
  await child.click('[data-action="sync-stick"]');
  await child.sees('合进来：1 个新孩子，1 题');
  await child.open('zh/');
  await expect(page.locator('[data-learner]')).toHaveText(['小雨']);
});

test('where no folder can be chosen, files are handed over and saved by hand', async ({
  child,
  page,
  context,
  browser,
  site,
}) => {
  await withoutSticks(context);
  await learn(child, '小雨');
  await openClass(child, 'stick');
  const [download] = await Promise.all([page.waitForEvent('download'), child.click('[data-action="download-own"]')]);
  expect(download.suggestedFilename()).toMatch(/^jieti_[\w-]{16}\.jieti\.zip$/);
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await download.path()),
  };
  await child.sees('拷到 U 盘的 machines 文件夹里');
  await elsewhere(browser, site, withoutSticks, async (other, tab) => {
    await other.open('zh/');
    await other.click('[data-action="from-stick"]');
    await tab.setInputFiles('input[name="stick-files"]', file);
    await expect(tab.locator('[data-learner]')).toHaveText(['小雨']);
    await openClass(other, 'stick');
    await tab.setInputFiles('input[name="stick-files"]', [file, { ...file, name: 'a.jpg' }]);
    await expect(tab.locator('[data-stick-file]')).toHaveText([/没有新的/]);
  });
});

async function learn(child: Child, nickname: string): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('turtle', nickname);
  await child.open(`zh/${lesson.address}/`);
  await pass(child, choose);
}

/** On another machine. */
async function elsewhere(
  browser: Browser,
  site: Site,
  prepare: typeof plugIn,
  use: (child: Child, tab: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await prepare(context);
  const tab = await context.newPage();
  await use(drive(tab, context, site), tab);
  await context.close();
}
