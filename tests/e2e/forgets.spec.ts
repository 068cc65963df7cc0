import type { Page } from '@playwright/test';
import { pass } from './answers.ts';
import { type BuiltLesson, builtLessons, exerciseOf, richestLesson } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { putRows, readRows } from './rows.ts';
import { isTyped } from './typing-answers.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);

test('a tab with progress that nobody took along asks before it closes, and at no move inside the app', async ({
  child,
  page,
}) => {
  const asked = asksOf(page);
  await child.open('zh/');
  // Chromium 156 forgets what a page has put into the tab's history if its worker came in between.
  await child.readyOffline();
  await child.pickAnimal('panda', '小雨');
  await child.open(address);
  // Nothing was done yet: it may close.
  expect(await closes(page, asked)).toBe('closed');

  const again = await child.otherTab();
  const tab = again.tab as Page;
  const asks = asksOf(tab);
  await again.open('zh/');
  await again.comeBack('小雨');
  await again.open(address);
  await pass(again, choose);
  await again.click('.bar-back');
  await tab.waitForSelector('[data-map]');
  await tab.goBack();
  await again.exercise(choose.id).becomes('passed');
  await tab.waitForLoadState('networkidle');
  await tab.locator('h1').click();
  // One press of the browser's own Back leads to the page before.
  await tab.evaluate('void history.back()');
  await tab.waitForSelector('[data-map]');
  await tab.goForward();
  await again.exercise(choose.id).becomes('passed');
  await again.click('.foot a[href$="me/"]');
  await tab.waitForSelector('h1:has-text("的本子")');
  await again.switchLearner();
  await tab.waitForSelector('[data-untaken]');
  await again.comeBack('小雨');
  expect(asks).toEqual([]);
  await again.open(address);
  await again.exercise(choose.id).becomes('passed');
  await tab.locator('h1').click();
  expect(await closes(tab, asks)).toBe('asked');

  // A grown-up saves the whole machine in another tab: nothing is left to ask for.
  const other = await again.otherTab();
  await other.open('zh/grown-ups/');
  const [download] = await Promise.all([
    (other.tab as Page).waitForEvent('download'),
    other.click('[data-people-host] [data-action="save-file"]'),
  ]);
  expect(download.suggestedFilename()).toContain('.jieti.zip');
  expect(await closes(tab, asks)).toBe('closed');
});

test('on a machine that has not shown that it remembers, a lesson’s end offers the code; who has copied it is let go', async ({
  child,
  page,
}) => {
  test.setTimeout(120_000);
  const short = shortestLesson();
  await child.open('zh/');
  await child.pickAnimal('turtle', '慢慢');
  await child.open(`zh/${short.address}/`);
  await passAll(child, short);
  await expect(page.locator('[data-lesson-code]')).toContainText('还不知道这台电脑下次记不记得你');
  const asked = asksOf(page);
  expect(await closes(page, asked)).toBe('asked');
  await child.click('[data-action="copied"]');
  await expect(page.locator('[data-lesson-code]')).toContainText('下次打进去就能接着学');
  expect(await closes(page, asked)).toBe('closed');
});

test('the end of class leads past the save page, in every tab for its own child, and one press leads on', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(address);
  await pass(child, choose);
  const other = await child.otherTab();
  const bean = other.tab as Page;
  await other.open('zh/');
  await other.pickAnimal('cat', '豆豆');
  await other.open(address);
  await pass(other, choose);

  await other.click('[data-action="end-class"]');
  for (const [tab, name] of [
    [page, '小雨'],
    [bean, '豆豆'],
  ] as const) {
    await expect(tab.locator('h2').first()).toHaveText('下课前，把进度带走');
    await expect(tab.locator('[data-code-card]')).toContainText(name);
    await expect(tab.locator('[data-bring]')).toHaveCount(0);
  }
  // Going on in one tab hurries nobody in the other.
  await other.click('[data-action="end-class"]');
  await bean.waitForSelector('[data-action="new-learner"]');
  await expect(page.locator('h2').first()).toHaveText('下课前，把进度带走');
  await child.click('[data-action="taken"]');
  await child.sees('下课了');
  await expect(page.locator('[data-current], [data-untaken]')).toHaveCount(0);
  // 豆豆 went on without taking anything, and is told so.
  await expect(bean.locator('[data-untaken]')).toContainText('豆豆的进度还没带走');
});

test('a machine is believed once its marker lived to a later day; then nobody is asked', async ({ child, page }) => {
  await child.open('zh/');
  await expect(page.locator('[data-action="bring"]')).toBeVisible();
  await child.pickAnimal('panda', '小雨');
  await page.goto(`${child.site.address}zh/`);
  await expect(page.locator('[data-learner]')).toBeVisible();
  await expect(page.locator('[data-action="bring"]')).toBeVisible();
  await putRows(page, 'settings', await yesterday(page));
  await page.close();

  const tomorrow = await child.otherTab();
  const tab = tomorrow.tab as Page;
  await tomorrow.open('zh/');
  await expect(tab.locator('[data-learner]')).toBeVisible();
  await expect(tab.locator('[data-action="bring"]')).toHaveCount(0);
  await tomorrow.comeBack('小雨');
  await tomorrow.open(address);
  await pass(tomorrow, choose);
  const asked = asksOf(tab);
  await tomorrow.click('[data-action="end-class"]');
  await tomorrow.sees('下课了');
  expect(await closes(tab, asked)).toBe('closed');
});

for (const lost of ['localStorage', 'IndexedDB'] as const) {
  test(`a machine that lost its marker in ${lost} counts as one that forgets`, async ({ child, page }) => {
    await child.open('zh/');
    await child.pickAnimal('panda', '小雨');
    const rows = (await yesterday(page)) as readonly { marker: object }[];
    await putRows(
      page,
      'settings',
      rows.map((row) => ({ ...row, marker: { ...row.marker, proven: true } })),
    );
    if (lost === 'localStorage') await page.evaluate(() => localStorage.removeItem('jieti.mark'));
    else await putRows(page, 'settings', [{ key: 'marker', marker: null }]);
    await page.close();

    const next = await child.otherTab();
    const tab = next.tab as Page;
    await next.open('zh/');
    await expect(tab.locator('[data-action="bring"]')).toBeVisible();
    const [marker] = (await readRows(tab, 'settings')).filter(({ key }) => key === 'marker');
    expect(marker).toMatchObject({ marker: { lost: true, starts: 1 } });
    await next.comeBack('小雨');
    await next.open(address);
    await pass(next, choose);
    await next.click('[data-action="end-class"]');
    await expect(tab.locator('[data-action="taken"]')).toBeVisible();
  });
}

/** The kinds of questions that this page's browser puts. */
function asksOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    // "Stay": so that the test can go on here.
    await dialog.dismiss();
  });
  return asked;
}

/** Closes the tab as a person does. */
async function closes(page: Page, asked: string[]): Promise<'asked' | 'closed'> {
  const before = asked.length;
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed() || asked.length > before).toBe(true);
  if (page.isClosed()) return 'closed';
  expect(asked.slice(before)).toEqual(['beforeunload']);
  return 'asked';
}

/** The marker as if it had been laid down a day ago. */
async function yesterday(page: Page): Promise<readonly object[]> {
  const rows = (await readRows(page, 'settings')) as readonly { key: string; marker?: object }[];
  return rows.flatMap((row) =>
    row.key === 'marker' ? [{ ...row, marker: { ...row.marker, day: '2026-01-02' } }] : [],
  );
}

async function passAll(child: Child, { exercises }: BuiltLesson): Promise<void> {
  for (const exercise of exercises.filter(({ optional }) => !optional)) await pass(child, exercise);
}

/** The lesson with the fewest required exercises, none of them typed or coded. */
function shortestLesson(): BuiltLesson {
  const [shortest] = builtLessons()
    .filter(({ exercises }) => exercises.every((exercise) => !isTyped(exercise) && exercise.kind !== 'code'))
    .sort((one, other) => one.exercises.length - other.exercises.length);
  return shortest ?? lesson;
}
