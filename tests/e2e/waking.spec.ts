import type { Page } from '@playwright/test';
import { comeTo, pass } from './answers.ts';
import { type BuiltLesson, builtLessons, exerciseOf } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';

/** As performance.md has it. */
const SHIFT_AT_MOST = 0.01;

const lesson = lessonToType();
const choose = exerciseOf(lesson, 'choose');
const fill = exerciseOf(lesson, 'fill', ({ bank }) => bank.length === 0);
const think = exerciseOf(lesson, 'think');

test('nothing jumps when a lesson wakes', async ({ child, page }) => {
  await measureShifts(page);
  await child.open(`zh/${lesson.address}/`);
  await readThrough(child);
  expect(await shifts(page)).toEqual([]);
});

test('nothing jumps when a learner comes back to what is done and half done', async ({ child, page }) => {
  test.setTimeout(90_000);
  await child.open('zh/');
  await child.pickAnimal('deer', '小鹿');
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of lesson.exercises.slice(0, 5)) await pass(child, exercise);
  await comeTo(child, think.id);
  await child.exercise(think.id).write('text', '写了很长很长的一段话，'.repeat(12));
  await child.exercise(think.id).becomes('working');
  await page.waitForTimeout(600);
  await page.evaluate('scrollTo(0, 0)');
  await measureShifts(page);
  await child.reload();
  await readThrough(child);
  await expect(page.locator('[data-exercise][data-state="passed"]')).toHaveCount(5);
  expect(await shifts(page)).toEqual([]);
  await comeTo(child, think.id);
  await child.reload();
  await comeTo(child, think.id);
  await page.waitForTimeout(300);
  expect(await shifts(page)).toEqual([]);
});

test('nothing jumps when a learner goes far down at once to what is done', async ({ child, page }) => {
  test.setTimeout(90_000);
  await child.open('zh/');
  await child.pickAnimal('deer', '小鹿');
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of lesson.exercises) await pass(child, exercise);
  await measureShifts(page);
  for (const step of [...lesson.exercises.keys()].reverse()) {
    await page.goto(`${child.site.address}zh/${lesson.address}/`);
    await page.waitForSelector('[data-exercise]:not([data-awake])', { state: 'detached' });
    // By script: a click of the mouse would excuse what jumps in the half second after it.
    await page.$$eval('[data-step]', (links, at) => (links[at] as HTMLElement).click(), step);
    await page.waitForTimeout(300);
    expect(await shifts(page)).toEqual([]);
  }
});

test('a click on the first exercise, the moment it stands there, is kept', async ({ child, page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const section = document.querySelector<HTMLElement>('[data-exercise]');
      if (section?.dataset.awake === undefined) section?.querySelector<HTMLElement>('[data-part]')?.click();
    });
  });
  const [first] = builtLessons().flatMap(({ exercises }) =>
    exercises.slice(0, 1).filter(({ kind }) => kind === 'choose'),
  );
  if (first === undefined) throw new Error('No lesson begins with a choice.');
  await child.open(`zh/${first.id.split('#')[0]}/`);
  const option = page.locator(`[data-exercise="${first.id}"] [data-part]`).first();
  await expect(option).toHaveAttribute('aria-checked', 'true');
  await child.exercise(first.id).becomes('working');
});

test('what is clicked and typed while the scripts are still on their way is kept', async ({ child, page }) => {
  const release = await holdScripts(page);
  await child.open(`zh/${lesson.address}/`);
  const option = page.locator(`[data-exercise="${choose.id}"] [data-part]`).first();
  const part = (id: string, key: string) => page.locator(`[data-exercise="${id}"] [data-part="${key}"]`);
  await option.click();
  await part(fill.id, '0').click();
  await page.keyboard.type('xiaoyu');
  await part(think.id, 'text').click();
  await page.keyboard.type('hello');
  await expect(page.locator('[data-awake]')).toHaveCount(0);
  release();
  for (const { id } of [choose, fill, think]) await child.exercise(id).becomes('working');
  await expect(option).toHaveAttribute('aria-checked', 'true');
  await expect(part(fill.id, '0')).toHaveValue('xiaoyu');
  await expect(part(think.id, 'text')).toHaveValue('hello');
  await expect(part(think.id, 'text')).toBeFocused();
  await page.keyboard.type(' again');
  await expect(part(think.id, 'text')).toHaveValue('hello again');
});

test.describe('while its code is slow to come', () => {
  // What comes through a service worker can't be held up.
  test.use({ serviceWorkers: 'block' });

  test('what is written in an exercise that still sleeps when the class ends is there again', async ({
    child,
    page,
  }) => {
    await child.open('zh/');
    await child.pickAnimal('duck', '丫丫');
    await page.route(/\/assets\/ThinkView.*\.js$/, async (route) => {
      await page.waitForTimeout(1000);
      await route.continue();
    });
    await child.open(`zh/${lesson.address}/`);
    await child.exercise(think.id).write('text', '下课了');
    await child.click('[data-action="end-class"]');
    await child.sees('下课了，做到一半的都存好了');
    await child.comeBack('丫丫');
    await child.open(`zh/${lesson.address}/`);
    await comeTo(child, think.id);
    await child.exercise(think.id).becomes('working');
    await expect(page.locator(`[data-exercise="${think.id}"] textarea`)).toHaveValue('下课了');
  });
});

/** A lesson in which there is something to choose, and to type both short and long. */
function lessonToType(): BuiltLesson {
  const found = builtLessons().find(
    ({ exercises }) =>
      exercises.some(({ kind }) => kind === 'choose') &&
      exercises.some((exercise) => exercise.kind === 'fill' && exercise.bank.length === 0) &&
      exercises.some(({ kind }) => kind === 'think'),
  );
  if (found === undefined) throw new Error('No lesson has a typed blank.');
  return found;
}

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** From the next page on, notes what jumps by itself; what moves because of a click doesn't count. */
async function measureShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Shift[] = [];
    (window as unknown as { shifts: Shift[] }).shifts = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as unknown as { value: number; hadRecentInput: boolean; sources?: { node?: Node }[] };
        const moved = (shift.sources ?? []).map(({ node }) => (node as Element | undefined)?.className ?? '?');
        if (!shift.hadRecentInput) seen.push({ value: shift.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** All that jumped, if it is more than may be; else nothing. */
async function shifts(page: Page): Promise<readonly Shift[]> {
  const seen = (await page.evaluate('shifts')) as readonly Shift[];
  return seen.reduce((sum, { value }) => sum + value, 0) > SHIFT_AT_MOST ? seen : [];
}

/** Waits for what is on the screen, then reads down the page, at a pace at which exercises wake before they are seen. */
async function readThrough({ tab }: Child): Promise<void> {
  await tab.waitForSelector('html:not([data-restoring]) [data-awake]');
  await tab.evaluate(`(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 80));
    await pause();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: 250, behavior: 'instant' });
      await pause();
    }
  })()`);
  await tab.waitForSelector('[data-exercise]:not([data-awake])', { state: 'detached' });
}

/** No script but the page's first comes before `release`. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/lesson-page.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
