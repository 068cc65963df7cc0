import { builtPages } from './built-course.ts';
import { expect, test } from './fixtures.ts';
import { brokenPictures } from './pictures.ts';

/** The watch (fixtures.ts) hears every request, of the service worker too, and everything that the policy refuses. */
for (const lang of ['zh', 'en'] as const) {
  test(`the whole course in ${lang}: nothing is asked of another origin, nothing is refused by the policy`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const pages = builtPages().filter((path) => path.startsWith(`${lang}/`));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      await page.goto(path);
      await page.waitForSelector('[data-bar] button');
      // Printing wakes all exercises, and so loads the code of each kind.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('[data-exercise]:not([data-awake])')).toHaveCount(0);
      await expect(page.locator('[data-exercise][data-state="broken"]')).toHaveCount(0);
      expect(await brokenPictures(page), `pictures of ${path}`).toEqual([]);
    }
    await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 60_000 });
  });
}
