import type { Page } from '@playwright/test';
import { canMiss, comeTo, miss, pass } from './answers.ts';
import { anyExercise, builtLessons, builtPages, exerciseOf, richestLesson } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { beginTyping, otherKey, pressKey, shownKey } from './typing-answers.ts';

const lesson = richestLesson();
const choose = exerciseOf(lesson, 'choose', (exercise) => !exercise.multiple && canMiss(exercise));

/** What is typed, the widest of each way. */
const TYPED = [
  anyExercise('typing', ({ mode, game }) => mode === 'keys' && !game),
  anyExercise('typing', ({ mode }) => mode === 'symbols'),
  anyExercise('typing', ({ mode }) => mode === 'pinyin'),
  anyExercise('typing', ({ mode }) => mode === 'hanzi'),
  anyExercise('typing', ({ game }) => game === 'rain'),
  anyExercise('ime'),
  anyExercise('practice'),
];

/** A phone held upright, and a small laptop at 200 % zoom. */
const LOOKS = {
  '320 pixels wide': { viewport: { width: 320, height: 640 } },
  'at 200 % zoom': { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
};

for (const [name, look] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(look);

    test('no page scrolls sideways', async ({ page, site, watch }) => {
      test.setTimeout(90_000);
      watch.allow(/404/);
      for (const path of [...pagesOfEachType(), 'zh/not-there/']) {
        await page.goto(site.address + path);
        await page.waitForSelector(/plan|not-there/.test(path) ? 'main' : '[data-bar] button');
        expect(await sticksOut(page), path).toEqual([]);
      }
    });

    test('what a child has done and opened does not scroll sideways either', async ({ child, page }) => {
      test.setTimeout(90_000);
      await child.open('zh/');
      await child.click('[data-action="new-learner"]');
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await sticksOut(page), 'the form of a new learner').toEqual([]);
      await child.reload();
      await child.pickAnimal('hedgehog', '十二个字的长长长的小名儿');
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await sticksOut(page), 'the stairs, opened').toEqual([]);
      await workThrough(child, page);
      for (const path of ['zh/me/', 'zh/grown-ups/', 'zh/']) {
        await child.open(path);
        await page.waitForSelector('[data-bar] button');
        await page.waitForSelector('.work, [data-row], [data-learner]');
        expect(await sticksOut(page), path).toEqual([]);
      }
      await child.comeBack('十二个字的长长长的小名儿');
    });

    test('what is typed does not scroll sideways either: fresh, begun, missed, passed', async ({ child, page }) => {
      test.setTimeout(90_000);
      await child.open('zh/');
      await child.pickAnimal('hedgehog', '小雨');
      for (const exercise of TYPED) {
        await child.open(`zh/${exercise.id.split('#')[0]}/`);
        await comeTo(child, exercise.id);
        await beginTyping(child, exercise.id);
        expect(await sticksOut(page), `${exercise.id}, begun`).toEqual([]);
        const shown = await shownKey(child, exercise.id);
        for (let miss = 0; miss < 3; miss += 1)
          await (shown.next ? pressKey(child, otherKey(shown)) : child.press('n'));
        expect(await sticksOut(page), `${exercise.id}, missed`).toEqual([]);
        await child.reload();
        await pass(child, exercise);
        expect(await sticksOut(page), `${exercise.id}, passed`).toEqual([]);
      }
    });
  });
}

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself while a child works', async ({ child, page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      (window as unknown as { moved: string[] }).moved = moved;
      const look = () => {
        for (const animation of document.getAnimations()) {
          const { duration } = animation.effect?.getTiming() ?? {};
          if (Number(duration) > 10) moved.push(String((animation.effect as KeyframeEffect).target?.className));
        }
        requestAnimationFrame(look);
      };
      look();
    });
    await child.open(`zh/${lesson.address}/`);
    await pass(child, exerciseOf(lesson, 'order'));
    await miss(child, choose);
    await child.exercise(choose.id).do('retry');
    await pass(child, choose);
    await child.exercise(choose.id).do('next');
    expect(await page.evaluate('moved')).toEqual([]);
  });
});

test.describe('with colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, focused and judged can still be told', async ({ child, page }) => {
    await child.open(`zh/${lesson.address}/`);
    await miss(child, choose);
    await child.exercise(choose.id).do('retry');
    const options = page.locator(`[data-exercise="${choose.id}"] [role="radio"]`);
    expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
    const outline = (checked: boolean) =>
      options
        .and(page.locator(`[aria-checked="${checked}"]`))
        .first()
        .evaluate((one) => getComputedStyle(one).outlineStyle);
    expect([await outline(true), await outline(false)]).toEqual(['solid', 'none']);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus-visible')).not.toHaveCSS('outline-style', 'none');
    await pass(child, choose);
    await expect(page.locator(`[data-exercise="${choose.id}"] [data-ok="true"] svg`).first()).toBeVisible();

    const step = (state: string) =>
      page
        .locator(`.stairs [data-state="${state}"]`)
        .first()
        .evaluate((one) => getComputedStyle(one, '::after').backgroundColor);
    expect(await step('passed')).not.toBe(await step('fresh'));
    await child.open('zh/');
    await child.click('[data-action="new-learner"]');
    await child.click('[data-animal="fox"]');
    await child.click('[data-animal="cat"]');
    const animal = (name: string) => page.locator(`[data-animal="${name}"]`);
    await expect(animal('cat')).toHaveCSS('outline-style', 'solid');
    await expect(animal('cat')).toHaveCSS('outline-width', '3px');
    await expect(animal('fox')).toHaveCSS('outline-style', 'none');
  });
});

/** All Chinese lessons, one English one, one plan, and each other page. */
function pagesOfEachType(): readonly string[] {
  const lessons = builtLessons().map(({ address }) => `zh/${address}/`);
  const others = builtPages().filter((path) => path.split('/').length <= 3 && path !== '');
  return [...others, ...lessons, `en/${lesson.address}/`, `zh/${lesson.address}/plan/`, `en/${lesson.address}/plan/`];
}

/** One of each kind, judged: missed where that is possible, else passed. */
async function workThrough(child: Child, page: Page): Promise<void> {
  await child.open(`zh/${lesson.address}/`);
  const kinds = new Set(lesson.exercises.map(({ kind }) => kind));
  for (const kind of kinds) {
    const exercise = exerciseOf(lesson, kind);
    await (canMiss(exercise) ? miss(child, exercise) : pass(child, exercise));
    expect(await sticksOut(page), `${kind}, judged`).toEqual([]);
  }
}

/** Nothing if the page doesn't scroll sideways; else what reaches beyond its edge. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} of ${clientWidth}`, ...wide.map((one) => `${one.tagName}.${one.className}`).slice(0, 8)];
  });
}
