import type { Page } from '@playwright/test';
import { pass } from './answers.ts';
import { type Child, drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';
import { shortestLesson } from './shortest-lesson.ts';

const lesson = shortestLesson();
const stateOf = (page: Page) => page.locator(`[data-lesson-link="${lesson.address}"]`);

test('a lesson ends with a code; on a machine that knows nothing it leads on from there, once and for all', async ({
  child,
  page,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  await child.open('zh/');
  await child.pickAnimal('turtle', '慢慢');
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of lesson.exercises.filter(({ optional }) => !optional)) await pass(child, exercise);
  const code = await page.locator('[data-lesson-code] [data-full-code]').innerText();
  expect(code.replace(/ /g, '').length).toBeLessThan(60);
  const saving = page.waitForEvent('download');
  await child.click('[data-lesson-code] [data-action="save-file"]');
  expect((await saving).suggestedFilename()).toMatch(/^慢慢_.*\.jieti\.zip$/);
  await child.click('[data-action="to-save"]');
  await expect(page.locator('[data-code-card] [data-full-code]')).toHaveText(code);
  await expect(page.locator('[data-code-card] .qr')).toBeVisible();
  const short = await page.locator('[data-code-card] [data-short-code]').innerText();

  const wiped = await browser.newContext({ locale: 'zh-CN' });
  const other = await wiped.newPage();
  const elsewhere = drive(other, wiped, site);
  await elsewhere.open('zh/');
  await elsewhere.click('[data-action="bring"]');
  const complaint = other.locator('.complaint').first();
  await typeCode(elsewhere, '');
  await expect(complaint).toHaveText('先把存档码打进来。');
  await typeCode(elsewhere, code.slice(0, -1));
  await expect(complaint).toContainText('还少');
  await typeCode(elsewhere, withWrongSign(code, 6));
  await expect(complaint).toContainText('第 2 组');
  await typeCode(elsewhere, code.toLowerCase().replace(/ /g, ''));
  await expect(other.getByRole('status').filter({ hasText: '学完了 1 课' })).toBeVisible();
  await elsewhere.click('[data-animal="fox"]');
  await other.fill('input[name="nickname"]', '慢慢');
  // A child who presses twice is still one child.
  await other.dblclick('[data-action="create-learner"]');
  await expect(stateOf(other)).toHaveAttribute('data-progress', 'done');
  expect(await readRows(other, 'learners')).toHaveLength(1);
  const restored = await readRows(other, 'attempts');
  expect(restored.length).toBeGreaterThan(0);
  expect(restored.filter(({ source }) => source !== 'code')).toEqual([]);

  // The same again, and the short one after it: nothing is new, and the child is known by the code.
  for (const again of [code, short]) {
    await elsewhere.open('zh/save/');
    await typeCode(elsewhere, again);
    await other.locator('[data-code-of]').click();
    await expect(stateOf(other)).toHaveAttribute('data-progress', 'done');
    expect(await readRows(other, 'attempts')).toHaveLength(restored.length);
  }
  await elsewhere.open('zh/save/');
  await expect(other.locator('[data-full-code]')).toHaveText(code);
  await wiped.close();
});

test('on a computer that forgets, the picker asks for a save first, and a lesson’s end says why to copy the code', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await child.pickAnimal('turtle', '慢慢');
  await child.open('zh/grown-ups/');
  await page.locator('input[name="forgets"]').check();
  await child.open('zh/');
  const ways = page.locator('.picker-ways > li');
  await expect(ways).toHaveText([/我带了存档/, /从班级 U 盘/, /我有存档码/, /我是新来的/]);
  await child.click('[data-action="have-code"]');
  await expect(page.locator('input[name="code"]')).toBeFocused();
  await child.back();
  await child.comeBack('慢慢');
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of lesson.exercises.filter(({ optional }) => !optional)) await pass(child, exercise);
  await expect(page.locator('[data-lesson-code]')).toContainText('什么都不记得');
});

async function typeCode(child: Child, text: string): Promise<void> {
  await child.tab.fill('input[name="code"]', text);
  await child.click('[data-action="read-code"]');
}

/** Another sign of the alphabet at this place of the code. */
const withWrongSign = (code: string, at: number): string =>
  code.slice(0, at) + (code[at] === 'A' ? 'E' : 'A') + code.slice(at + 1);
