import type { Page } from '@playwright/test';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { builtLessons, builtPages, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';

const lesson = richestLesson();
const pages = { zh: `zh/${lesson.address}/`, en: `en/${lesson.address}/` };

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every prompt of every lesson stands there to be read, and a message says what is missing', async ({ page }) => {
    test.setTimeout(90_000);
    for (const { address, exercises } of builtLessons()) {
      await page.goto(`zh/${address}/`);
      await expect(page.locator('.notice:visible')).toHaveText(
        /练习要打开网页脚本才能做.*The exercises need JavaScript/s,
      );
      await expect(page.locator('[data-exercise] .exercise-prompt:visible')).toHaveCount(prompted(exercises).length);
      await expect(page.locator('article > p:visible, article > .story:visible', { hasText: /\S/ })).not.toHaveCount(0);
      for (const section of await page.locator('[data-exercise]').all()) {
        // What is typed has a pad, practice the keys that it would begin with, code its lines.
        await expect(
          section.locator(':is([data-part], [data-typing-pad], [data-editor], kbd):visible').first(),
        ).toBeAttached();
      }
    }
  });

  test('the picker leads on to the stairs, and the stairs to every lesson', async ({ page }) => {
    await page.goto('zh/');
    await page.click('noscript a');
    const [course] = lesson.address.split('/');
    await expect(page).toHaveURL(new RegExp(`/zh/${course}/$`));
    const lessons = builtLessons().map(({ address }) => address);
    const listed = await page
      .locator('[data-lesson-link]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-lesson-link')));
    expect(listed.sort()).toEqual([...lessons].sort());
  });
});

test.describe('in a browser older than Chromium 88', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const real = CSS.supports.bind(CSS);
      CSS.supports = (...condition: string[]) =>
        !/:is\(/.test(condition.join(' ')) && (real as (...all: string[]) => boolean)(...condition);
    });
  });

  test('every page says so in both languages, can be read, and starts nothing', async ({ page }) => {
    test.setTimeout(90_000);
    for (const path of [...oneOfEachType(), pages.zh, pages.en]) {
      const scripts = watchScripts(page);
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForTimeout(150);
      await expect(page.locator('#old'), path).toHaveText(/浏览器太旧了.*This browser is too old.*Chrome or Edge 88/s);
      await expect(page.locator('#old'), path).toBeVisible();
      await expect(page.locator('main h1'), path).toBeVisible();
      expect(await page.evaluate('document.querySelectorAll("[data-awake], [data-bar] button").length'), path).toBe(0);
      expect(await page.evaluate('indexedDB.databases().then((all) => all.length)'), path).toBe(0);
      expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(0);
      expect(
        scripts().filter((url) => /lesson-page|open-store/.test(url)),
        path,
      ).toEqual([]);
    }
    await page.goto(pages.zh);
    await expect(page.locator('[data-exercise] .exercise-prompt:visible')).toHaveCount(
      prompted(lesson.exercises).length,
    );
    await page.locator('[data-exercise] [data-part]').first().click();
    await expect(page.locator('[data-exercise]').first()).toHaveAttribute('data-state', 'fresh');
  });
});

test('a browser that is new enough hears nothing of it', async ({ page }) => {
  await page.goto(pages.zh);
  await page.waitForSelector('[data-awake]');
  await expect(page.locator('#old')).toBeHidden();
  await expect(page.locator('.notice:visible')).toHaveCount(0);
});

/** A text with blanks may speak for itself. */
const prompted = (exercises: readonly Exercise[]) => exercises.filter(({ prompt }) => prompt.trim() !== '');

/** The pages around the lessons, in Chinese. */
const oneOfEachType = (): readonly string[] =>
  builtPages().filter((path) => /^zh\/([^/]+\/)?$/.test(path) && path.split('/').length <= 3);

/** Collects the addresses of the scripts a page asks for, from now on. */
function watchScripts(page: Page): () => readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  return () => asked;
}
