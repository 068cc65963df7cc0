import type { Page } from '@playwright/test';
import { lessonsOf } from '../../src/course/model.ts';
import { answersOf, builtCourse, pupil } from './class-rows.ts';
import { expect, test } from './fixtures.ts';
import { pagesOf } from './pages-of.ts';
import { putRows, readRows } from './rows.ts';

/** The volunteer's side: behind a passcode, the hand-over, certificates, and the pack to print. */

const course = await builtCourse();
const lessons = lessonsOf(course).filter(({ state }) => state === 'ready');
const first = anyOf(lessons);

function anyOf<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('The built course holds nothing to test with.');
  return one;
}

/** Ten o'clock in Shanghai: both work on the same day, whenever the test runs. */
const MORNING = Date.UTC(2026, 10, 20, 2);

/** One child who has done all there is, one who is in the middle, one who has done nothing. */
async function putClass(page: Page): Promise<void> {
  const [busy, half] = [answersOf('busy', MORNING), answersOf('half', MORNING)];
  const all = lessons.flatMap(({ exercises }) => exercises).map((exercise) => busy(exercise, true));
  const some = first.exercises.slice(0, 2).map((exercise) => half(exercise, true));
  await putRows(page, 'learners', [pupil('busy', '小雨'), pupil('half', '豆豆'), pupil('none', '<b>石头</b>')]);
  await putRows(page, 'attempts', [...all, ...some]);
}

test('a passcode keeps curious children out, also of the grown-ups’ page, until class ends', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await child.pickAnimal('cat', '豆豆');
  await child.open('zh/classroom/');
  await page.fill('[name="passcode"]', '123');
  await child.click('[data-action="open-gate"]');
  await child.sees('太短了');
  await page.fill('[name="passcode"]', '  Open5esame ');
  await child.click('[data-action="open-gate"]');
  await expect(page.locator('.class-views')).toBeVisible();
  await child.reload();
  await expect(page.locator('.class-views')).toBeVisible();
  expect(JSON.stringify(await readRows(page, 'settings'))).not.toContain('5esame');
  await child.endClass();
  await child.open('zh/grown-ups/');
  // One question for the whole page.
  await expect(page.locator('[data-gate]')).toHaveCount(1);
  await expect(page.locator('[data-action="wipe"], tr[data-row]')).toHaveCount(0);
  await page.fill('[name="passcode"]', 'open5esame');
  await child.click('[data-action="open-gate"]');
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  await expect(page.locator('[data-action="wipe"]')).toBeVisible();
  await child.switchLearner();
  await child.open('zh/classroom/#%');
  await page.fill('[name="passcode"]', 'open5esane');
  await child.click('[data-action="open-gate"]');
  await child.sees('口令不对');
  await page.fill('[name="passcode"]', 'ＯＰＥＮ5esame');
  await page.keyboard.press('Enter');
  await expect(page.locator('.class-views')).toBeVisible();
});

test('the hand-over is written from the facts, changed by hand, kept with the older ones, and printed', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await page.waitForSelector('[data-action="new-learner"]');
  await putClass(page);
  await child.open('zh/classroom/#handover');
  await child.click('[data-action="skip-gate"]');
  const text = page.locator('.handover-text');
  await expect(text).toHaveValue(/全班 3 个孩子，来了 2 个/);
  await expect(text).toHaveValue(/没来：<b>石头<\/b>/);
  await expect(text).toHaveValue(
    new RegExp(`· 《${first.title.zh}》：<b>石头</b>、豆豆|· 《${first.title.zh}》：豆豆、<b>石头</b>`),
  );
  await expect(text).toHaveValue(/都学完了：小雨/);
  await text.fill(`${await text.inputValue()}\n第 3 台没有鼠标`);
  await child.click('[data-action="keep-note"]');
  await child.sees('存好了。');
  await child.reload();
  await page.locator('[data-note] summary').click();
  await expect(page.locator('[data-note]')).toContainText('第 3 台没有鼠标');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.handover-paper')).toBeVisible();
  for (const part of await page.locator('.bar, .class-views, .class-actions, .handover-text').all())
    await expect(part).toBeHidden();
});

test('certificates name skills with evidence, in both languages, on one page each, and no marks', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await page.waitForSelector('[data-action="new-learner"]');
  await putClass(page);
  await child.open('zh/classroom/#certificates');
  await child.click('[data-action="skip-gate"]');
  const sheet = page.locator('[data-certificate]');
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toContainText('小雨');
  await expect(sheet).toContainText('Certificate of Learning');
  const skills = course.skills.filter(({ id }) => lessons.some((lesson) => lesson.skills.includes(id)));
  await expect(sheet.locator('li')).toHaveCount(skills.length);
  const [skill] = skills;
  const naming = lessons.filter((lesson) => lesson.skills.includes(skill?.id ?? ''));
  const count = naming.reduce((sum, { exercises }) => sum + exercises.length, 0);
  await expect(sheet.locator('li').first()).toContainText(`${count}/${count}`);
  expect(await sheet.textContent()).not.toMatch(/%|分数/);
  expect(await pagesOf(page)).toBe(1);
});

test('the pack holds plans, handouts and answers of a whole pathway, also without a server', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await child.readyOffline();
  await putClass(page);
  await child.offline();
  await child.open('zh/classroom/#pack');
  await child.click('[data-action="skip-gate"]');
  const [pathway] = course.pathways;
  const wanted = lessons.filter(({ address }) => pathway?.lessons.includes(address));
  for (const part of ['key', 'register', 'notice']) await page.check(`[name="${part}"]`);
  await child.click('[data-action="make-pack"]');
  await child.sees(`准备好了，一共 ${wanted.length} 课。`);
  await expect(page.locator('[data-pack-lesson]')).toHaveCount(wanted.length);
  await expect(page.locator('.handout h1').first()).toContainText(wanted[0]?.title.zh ?? '');
  await expect(page.locator('.handout').first()).not.toContainText('laoshi');
  await expect(page.locator('.register tbody tr')).toHaveCount(3);
  await expect(page.locator('[data-pack] [data-notice]')).toContainText('不问真名');
  // A notice, a register; of each lesson at most two sheets of plan, a handout, and its answers.
  const pages = await pagesOf(page);
  expect(pages).toBeGreaterThanOrEqual(2 + 3 * wanted.length);
  expect(pages).toBeLessThanOrEqual(2 + 4 * wanted.length);
  await child.online();
});

test('the page for guardians fits on one sheet in each language', async ({ child, page }) => {
  for (const lang of ['zh', 'en']) {
    await child.open(`${lang}/guardians/`);
    await page.waitForSelector('[data-notice]');
    expect(await pagesOf(page)).toBe(1);
  }
});
