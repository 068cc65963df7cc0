import type { Locator, Page } from '@playwright/test';
import { richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';

const lesson = richestLesson();
const [course = ''] = lesson.address.split('/');

/** The lab's screens. */
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const;
const PHONE = { width: 320, height: 640 };
/** The smallest thing a child can hit. */
const TARGET = 44;

const boxOf = async (one: Locator) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

for (const screen of SCREENS) {
  test.describe(`${screen.width} pixels wide`, () => {
    test.use({ viewport: screen });

    test('the flights of all levels stand under each other, and none stands alone', async ({ page, site }) => {
      await page.goto(`${site.address}zh/${course}/`);
      await page.waitForSelector('[data-bar] button');
      const levels = await page.locator('.units').evaluateAll((all) =>
        all.map((units) =>
          [...units.querySelectorAll('.flight')].map((flight) => {
            const { left, top, width } = flight.getBoundingClientRect();
            return { left: Math.round(left), top: Math.round(top), width: Math.round(width) };
          }),
        ),
      );
      const widest = levels.reduce((one, other) => (other.length > one.length ? other : one));
      for (const flights of levels) {
        expect(new Set(flights.map(({ top }) => top)).size).toBe(1);
        expect(flights.map(({ left }) => left)).toEqual(widest.slice(0, flights.length).map(({ left }) => left));
        expect(flights.map(({ width }) => width)).toEqual(widest.slice(0, flights.length).map(({ width }) => width));
      }
    });

    test("each step of a lesson's stairs is large enough to hit", async ({ page, site }) => {
      await page.goto(`${site.address}zh/${lesson.address}/`);
      const steps = await page.locator('.stairs a').all();
      expect(steps.length).toBeGreaterThan(9);
      for (const step of steps) {
        const { width, height } = await boxOf(step);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(TARGET);
      }
    });
  });
}

for (const screen of [...SCREENS, PHONE]) {
  test(`the panel of colours leaves the bar as it is, ${screen.width} pixels wide`, async ({ page, site }) => {
    await page.setViewportSize(screen);
    await page.goto(`${site.address}zh/${lesson.address}/`);
    const opener = page.getByRole('button', { name: '看得清楚' });
    await opener.waitFor();
    await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 60_000 });
    const before = await boxOf(page.locator('.bar'));
    await opener.click();
    expect(await boxOf(page.locator('.bar'))).toEqual(before);
    const panel = await boxOf(page.locator('.see-panel'));
    const button = await boxOf(opener);
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(screen.width);
    expect(panel.y).toBeGreaterThanOrEqual(button.y + button.height);
    // Under its own button: it reaches from its right edge to the left.
    if (screen.width > 800) expect(Math.abs(panel.x + panel.width - button.x - button.width)).toBeLessThan(3);
  });
}

test('lessons without a title are one line that counts them, and show no address', async ({ page, site }) => {
  await page.goto(`${site.address}zh/${course}/`);
  const units = page.locator('[data-unit]', { hasText: '课在写' });
  await expect(units).not.toHaveCount(0);
  for (const unit of await units.all()) {
    const coming = await unit.locator('.flight .coming').count();
    await expect(unit.locator('.unit-lessons .quiet', { hasText: '在写' })).toHaveText(`还有 ${coming} 课在写`);
    expect(await unit.textContent()).not.toMatch(/[a-z]-[a-z]/);
  }
  expect(await titles(page)).not.toMatch(/[a-z]-[a-z]/);
});

test.describe('before the scripts have come', () => {
  test.use({ javaScriptEnabled: false });

  test('the offline note takes no room: it has nothing to say', async ({ page, site }) => {
    await page.goto(`${site.address}zh/`);
    await expect(page.locator('[data-offline-note]')).toBeHidden();
  });
});

const titles = async (page: Page): Promise<string> =>
  (await page.locator('[title]').evaluateAll((all) => all.map((one) => one.getAttribute('title')))).join('\n');
