import type { Page } from '@playwright/test';
import { exerciseOf, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose');

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('a question over the page gives the focus back to what asked it', async ({ child, page }) => {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open('zh/me/');
  const opener = page.locator('[data-action="delete-learner"]');
  await opener.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '不删' }).click();
  await expect(opener).toBeFocused();
});

test('the panel of colours: Esc gives the focus back, arrows choose, and it makes way for who goes on', async ({
  child,
  page,
}) => {
  await child.open(address);
  await page.waitForSelector('[data-awake]');
  const opener = page.getByRole('button', { name: '看得清楚' });
  await opener.click();
  const colours = page.getByRole('radiogroup', { name: '颜色' }).getByRole('radio');
  await expect(colours.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('深色');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(colours.and(page.locator('[tabindex="0"]'))).toHaveText('深色');
  // One stop a group.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('显示');
  await page.keyboard.press('Escape');
  await expect(colours).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(colours).toHaveCount(4);
  await page.locator('h1').click();
  await expect(colours).toHaveCount(0);
  await opener.click();
  await expect(colours).toHaveCount(4);
  await page.locator(`[data-exercise="${choose.id}"] [data-part]`).first().focus();
  await expect(colours).toHaveCount(0);
});

test('whoever goes on in the very moment in which the panel opens keeps the focus, and the panel goes', async ({
  child,
  page,
}) => {
  await child.open(address);
  await page.waitForSelector('[data-awake]');
  await page.evaluate(() => {
    const bar = document.querySelector('.see') as HTMLElement;
    new MutationObserver(() => {
      if (bar.querySelector('.see-panel')) document.querySelector<HTMLElement>('.bar a[href]')?.focus();
    }).observe(bar, { childList: true });
  });
  await page.getByRole('button', { name: '看得清楚' }).click();
  await expect(page.locator('.see-panel')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.matches('.bar a[href]'))).toBe(true);
});

test('a rest for the eyes keeps the focus, shows no ticking number, and says when it is over', async ({
  child,
  page,
}) => {
  await page.clock.install();
  await child.open(address);
  await page.waitForSelector('[data-pause] button');
  const pause = page.locator('[data-pause]').first();
  await pause.locator('button').focus();
  await page.keyboard.press('Enter');
  const row = pause.locator('.pause-row');
  await expect(row).toBeFocused();
  const bar = pause.locator('progress');
  for (let second = 1; second <= 20; second += 1) {
    await expect(row).toHaveText('');
    await page.clock.runFor(1000);
    await expect(bar).toHaveJSProperty('value', second);
  }
  await expect(row.getByRole('status')).toContainText('好了');
});

test('the animals are one stop for Tab, and arrows choose among them', async ({ child, page }) => {
  await child.open('zh/');
  await child.click('[data-action="new-learner"]');
  const stops = page.locator('[data-animal][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-animal="hedgehog"]')).toBeFocused();
  await expect(page.locator('[data-animal][aria-checked="true"]')).toHaveAttribute('data-animal', 'hedgehog');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-animal="panda"]')).toBeFocused();
  await expect(stops).toHaveAttribute('data-animal', 'panda');
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name="nickname"]')).toBeFocused();
});
