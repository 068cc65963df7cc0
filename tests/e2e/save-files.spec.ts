import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { INSECURE_HOST } from '../browsers/arguments.ts';
import { pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { type Child, drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { putRows, readRows } from './rows.ts';
import { serveAt } from './serve-at.ts';
import type { Site } from './site.ts';

const lesson = richestLesson();
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');
const lessonPage = `zh/${lesson.address}/`;
const stateOf = (page: Page, { id }: { readonly id: string }) => page.locator(`[data-exercise="${id}"]`);

test('a file brings answers and works to a machine that knows nothing, and nothing twice', async ({
  child,
  page,
  browser,
  site,
}) => {
  await learn(child);
  const file = await takeFile(page);
  expect(file.name).toMatch(/^小雨_\d{4}-\d\d-\d\d\.jieti\.zip$/);
  await elsewhere(browser, site, async (other, tab) => {
    await bring(other, file.bytes);
    await expect(tab.locator('[data-staged-learner]')).toContainText('小雨 2 条新记录，1 件作品');
    await expect(tab.locator('[data-staged]')).toContainText('文件是完整的');
    await other.click('[data-action="merge-file"]');
    await tab.waitForSelector('[data-current] >> text="小雨"');
    await other.open(lessonPage);
    for (const exercise of [choose, think])
      await expect(stateOf(tab, exercise)).toHaveAttribute('data-state', 'passed');
    await other.open('zh/me/');
    await expect(tab.locator('[data-work]')).toHaveCount(1);
    await bring(other, file.bytes);
    await expect(tab.locator('[data-staged-learner]')).toContainText('没有新的');
  });
});

test('a child who has begun anew elsewhere becomes one with the child of the file, if they say so', async ({
  child,
  page,
  browser,
  site,
}) => {
  await learn(child);
  const file = await takeFile(page);
  await elsewhere(browser, site, async (other, tab) => {
    await other.open('zh/');
    await other.pickAnimal('turtle', '小雨');
    await bring(other, file.bytes);
    await tab.locator('[data-same]').check();
    await other.click('[data-action="merge-file"]');
    await tab.waitForSelector('[data-map]');
    await other.switchLearner();
    await expect(tab.locator('[data-learner]')).toHaveCount(1);
    await tab.locator('[data-learner]').click();
    await tab.waitForSelector('[data-map]');
    await other.open(lessonPage);
    await expect(stateOf(tab, choose)).toHaveAttribute('data-state', 'passed');

    // And a grown-up may part them again.
    await other.open('zh/grown-ups/');
    await tab.locator('[data-joined] [data-action="part"]').click();
    await expect(tab.locator('[data-row]')).toHaveCount(2);
    await other.open('zh/');
    await expect(tab.locator('[data-learner]')).toHaveCount(2);
  });
});

test('a locked file opens with its passphrase only; a damaged one gives what is whole; others are told apart', async ({
  child,
  page,
  browser,
  site,
}) => {
  await learn(child);
  const plain = await takeFile(page);
  const locked = await takeFile(page, '小雨的U盘');
  expect(locked.name).toMatch(/\.jieti$/);
  expect(locked.bytes.includes('小雨')).toBe(false);
  const damaged = Buffer.from(plain.bytes);
  damaged.fill(0x55, Math.floor(damaged.length * 0.6), Math.floor(damaged.length * 0.6) + 40);
  await elsewhere(browser, site, async (other, tab) => {
    const complaint = tab.locator('.bring-file .complaint');
    for (const [bytes, said] of [
      [Buffer.from(''), '读不出来'],
      [Buffer.from('一封信'), '这不是阶梯的存档'],
      [Buffer.from('{"a":1}'), '这不是阶梯的存档'],
      [locked.bytes, '加了口令'],
    ] as const) {
      await bring(other, bytes);
      await expect(complaint).toContainText(said);
    }
    await tab.fill('input[name="unlock"]', '小雨的U');
    await other.click('[data-action="unlock"]');
    await expect(complaint).toContainText('口令不对');
    await tab.fill('input[name="unlock"]', '小雨的U盘');
    await other.click('[data-action="unlock"]');
    await expect(tab.locator('[data-staged-learner]')).toContainText('2 条新记录，1 件作品');
    await bring(other, damaged);
    await expect(tab.locator('[data-damage]')).toContainText('文件坏了一部分');
    await other.click('[data-action="merge-file"]');
    await tab.waitForFunction(() => !document.querySelector('[data-staged]'));
  });
});

test('from the picker one takes one’s file with one press on the animal, through the lock if there is one', async ({
  child,
  page,
  browser,
  site,
}) => {
  await learn(child);
  await child.switchLearner();
  const [owner] = await readRows(page, 'learners');
  const locked = { ...owner, id: 'locked', nickname: '小明', lock: ['kite', 'moon', 'kite'] };
  await putRows(page, 'learners', [locked]);
  await child.click('[data-action="take"]');
  await child.click('[data-take="locked"]');
  await child.sees('小明，点一点你的三张图');
  await page.getByRole('button', { name: '不是我，回去' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), child.click(`[data-take="${owner?.id}"]`)]);
  expect(download.suggestedFilename()).toMatch(/^小雨_\d{4}-\d\d-\d\d\.jieti\.zip$/);
  const bytes = readFileSync(await download.path());
  await elsewhere(browser, site, async (other, tab) => {
    await bring(other, bytes);
    await expect(tab.locator('[data-staged-learner]')).toContainText('小雨 2 条新记录，1 件作品');
  });
});

test('a grown-up takes the whole machine along in one file', async ({ child, page, browser, site }) => {
  await learn(child);
  await child.switchLearner();
  await child.pickAnimal('fox', '小明');
  await child.open(lessonPage);
  await pass(child, choose);
  const file = await takeFile(page, '', 'zh/grown-ups/');
  expect(file.name).toMatch(/^本机_2人_/);
  await elsewhere(browser, site, async (other, tab) => {
    await bring(other, file.bytes);
    await expect(tab.locator('[data-staged-learner]')).toHaveCount(2);
    await other.click('[data-action="merge-file"]');
    await expect(tab.locator('[data-learner]')).toHaveCount(2);
    await other.comeBack('小明');
    await other.open(lessonPage);
    await expect(stateOf(tab, choose)).toHaveAttribute('data-state', 'passed');
    await expect(stateOf(tab, think)).toHaveAttribute('data-state', 'fresh');
  });
});

test('at a plain http address of the classroom a file brings everything back, and a full code where one was', async ({
  page,
  context,
  browser,
  watch,
}) => {
  const site = await serveAt('/', watch, INSECURE_HOST);
  const child = drive(page, context, site);
  await learn(child);
  const file = await takeFile(page);
  // Without a secure context there is no lock, and it says so.
  await expect(page.locator('.take-file details')).toContainText('不能加口令');
  const code = await page.locator('[data-full-code]').innerText();
  await elsewhere(browser, site, async (other, tab) => {
    await bring(other, file.bytes);
    expect(await tab.evaluate('isSecureContext')).toBe(false);
    await other.click('[data-action="merge-file"]');
    await tab.waitForSelector('[data-current] >> text="小雨"');
    await other.open(lessonPage);
    for (const exercise of [choose, think])
      await expect(stateOf(tab, exercise)).toHaveAttribute('data-state', 'passed');
    await other.open('zh/me/');
    await expect(tab.locator('[data-work]')).toHaveCount(1);
  });
  await elsewhere(browser, site, async (other, tab) => {
    await other.open('zh/save/');
    await tab.fill('input[name="code"]', code);
    await other.click('[data-action="read-code"]');
    await other.click('[data-animal="fox"]');
    await tab.fill('input[name="nickname"]', '小雨');
    await other.click('[data-action="create-learner"]');
    await tab.waitForSelector('[data-map]');
    await expect(tab.locator(`[data-lesson-link="${lesson.address}"]`)).toHaveAttribute('data-progress', 'working');
  });
  await site.unplug();
});

/** Two answers, one of which is a work. */
async function learn(child: Child): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('turtle', '小雨');
  await child.open(lessonPage);
  for (const exercise of [choose, think]) await pass(child, exercise);
}

async function takeFile(
  page: Page,
  passphrase = '',
  address = 'zh/save/',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.goto(new URL(`/${address}`, page.url()).href);
  await page.waitForSelector('[data-action="save-file"]');
  if (passphrase !== '') {
    await page.locator('.take-file summary').click();
    await page.fill('input[name="passphrase"]', passphrase);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="save-file"]')]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** On a machine, or in a browser, that was wiped. */
async function elsewhere(browser: Browser, site: Site, use: (child: Child, tab: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const tab = await context.newPage();
  await use(drive(tab, context, site), tab);
  await context.close();
}

async function bring(child: Child, bytes: Buffer): Promise<void> {
  await child.open('zh/save/');
  const field = child.tab as unknown as Page;
  await field.setInputFiles('input[name="save-file"]', {
    name: 'a.jieti.zip',
    mimeType: 'application/zip',
    buffer: bytes,
  });
}
