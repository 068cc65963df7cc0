import type { Page } from '@playwright/test';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { isTypingKind } from '../../src/typing/typing-kinds.ts';
import { comeTo } from './answers.ts';
import { type BuiltLesson, builtLessons } from './built-course.ts';
import { expect, test } from './fixtures.ts';

/** More presses of Tab than any way on a page should take. */
const MANY = 250;

const KINDS = ['choose', 'order', 'match', 'fill', 'sort', 'spot', 'think'] as const;

const lesson = lessonOfAllKinds();
/**
 * One exercise of each kind, from the top of the page to its end, so that Tab alone leads from one to the next. What is
 * typed has a test of its own.
 */
const exercises = lesson.exercises.filter(
  ({ kind }, place) => !isTypingKind(kind) && lesson.exercises.findIndex((other) => other.kind === kind) === place,
);

test('from the picker to a passed exercise of each kind with the keyboard alone', async ({ page, site }) => {
  test.setTimeout(120_000);
  const keys = keyboard(page);

  await test.step('a new learner', async () => {
    await page.goto(`${site.address}zh/`);
    await page.waitForSelector('[data-action="new-learner"]');
    await keys.tabTo('[data-action="new-learner"]');
    await keys.press('Enter');
    await keys.tabTo('[data-animal]');
    await keys.arrowTo('[data-animal="tiger"]', 'ArrowRight');
    expect(await page.getAttribute('[data-animal="tiger"]', 'aria-checked')).toBe('true');
    await keys.tabTo('input[name="nickname"]');
    await page.keyboard.type('hu');
    await keys.tabTo('[data-action="create-learner"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-current]');
  });

  await test.step('the stairs, and a lesson of a unit that is unfolded', async () => {
    const summary = page.locator('details', { has: page.locator(`[data-lesson-link="${lesson.address}"]`) });
    await summary.locator('summary').evaluate((one) => one.setAttribute('data-test-way', ''));
    await keys.tabTo('[data-test-way]');
    await keys.press('Enter');
    await keys.tabTo(`[data-lesson-link="${lesson.address}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`${lesson.address}/$`));
  });

  await test.step('the skip link leads to the text', async () => {
    await page.waitForSelector('[data-awake]');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await expect(page.locator('.skip')).toBeInViewport();
    await keys.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  for (const exercise of exercises) {
    await test.step(exercise.kind, async () => {
      const root = `[data-exercise="${exercise.id}"]`;
      await keys.tabTo(`${root} *`);
      await page.waitForSelector(`${root}[data-awake]`);
      await answer(page, keys, exercise, root);
      await keys.tabTo(`${root} [data-action="check"]`);
      await keys.press('Enter');
      await page.waitForSelector(`${root}[data-state="passed"]`);
      await keys.expectFocus();
    });
  }
});

type Keys = ReturnType<typeof keyboard>;

/** The hands on the keyboard, and an eye on where the focus is. */
function keyboard(page: Page) {
  const at = (selector: string) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
  const expectFocus = () =>
    expect.poll(() => page.evaluate('document.activeElement?.tagName'), 'the focus is lost').not.toBe('BODY');
  return {
    at,
    expectFocus,
    /** Does something; the focus must still be somewhere. */
    async press(key: string) {
      await page.keyboard.press(key);
      await expectFocus();
    },
    /** Tab, Tab, Tab, until it is there; unless it is there already. */
    async tabTo(selector: string) {
      for (let presses = 0; presses < MANY; presses += 1) {
        if (await at(selector)) return expect(page.locator(':focus-visible')).toHaveCount(1);
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}.`);
    },
    /** An arrow, again and again, until it is there. */
    async arrowTo(selector: string, key = 'ArrowDown') {
      for (let presses = 0; presses < 20; presses += 1) {
        if (await at(selector)) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} never came to ${selector}.`);
    },
  };
}

test('Enter goes from blank to blank, and in the last one it checks', async ({ child, page }) => {
  const fill = typedFill();
  await child.open(`zh/${fill.id.split('#')[0]}/`);
  await comeTo(child, fill.id);
  await page.locator(`[data-exercise="${fill.id}"] [data-part="0"]`).click();
  for (const { answer } of fill.blanks) {
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
  }
  await child.exercise(fill.id).becomes('passed');
});

function typedFill() {
  for (const { exercises } of builtLessons()) {
    for (const exercise of exercises) if (exercise.kind === 'fill' && exercise.bank.length === 0) return exercise;
  }
  throw new Error('No lesson has a typed blank.');
}

/** Puts the right answer there; the focus stands somewhere in the exercise. */
async function answer(page: Page, keys: Keys, exercise: Exercise, root: string): Promise<void> {
  switch (exercise.kind) {
    case 'choose': {
      const wanted = exercise.options.flatMap(({ right }, option) => (right || exercise.free ? [option] : []));
      for (const option of exercise.multiple ? wanted : wanted.slice(0, 1)) {
        await keys.tabTo(`${root} [data-part]`);
        await keys.arrowTo(`${root} [data-part="${option}"]`);
        if ((await page.getAttribute(`${root} [data-part="${option}"]`, 'aria-checked')) !== 'true') {
          await keys.press('Space');
        }
      }
      return;
    }
    case 'order':
      for (const place of exercise.items.keys()) {
        await keys.tabTo(`${root} [data-item]`);
        await keys.arrowTo(`${root} [data-part="${place}"] [data-item]`);
        await keys.press('Space');
        const rise =
          (await page
            .locator(`${root} li[data-part]`)
            .evaluateAll(
              (items, item) => items.findIndex((one) => one.getAttribute('data-part') === String(item)),
              place,
            )) - place;
        for (let step = 0; step < rise; step += 1) await keys.press('ArrowUp');
        await keys.press('Space');
      }
      return;
    case 'match':
      for (const left of exercise.lefts.keys()) {
        await toStart(page, keys, root);
        await keys.tabTo(`${root} [data-tray] [data-part="right-${left}"]`);
        await keys.press('Enter');
        await keys.arrowTo(`${root} [data-part="${left}"] [data-slot]`);
        await keys.press('Enter');
      }
      return;
    case 'fill':
      for (const [blank, { answer: text }] of exercise.blanks.entries()) {
        if (exercise.bank.length === 0) {
          await keys.tabTo(`${root} [data-part="${blank}"]`);
          await page.keyboard.type(text);
          continue;
        }
        await toStart(page, keys, root);
        await keys.tabTo(`${root} [data-tray] [data-part="word-${exercise.bank.indexOf(text)}"]`);
        await keys.press('Enter');
      }
      return;
    case 'sort':
      for (const [card, { group }] of exercise.cards.entries()) {
        await toStart(page, keys, root);
        await keys.tabTo(`${root} [data-tray] [data-part="${card}"]`);
        await keys.press('Enter');
        await keys.arrowTo(`${root} [data-part="group-${group}"] [data-basket]`);
        await keys.press('Enter');
      }
      return;
    case 'spot':
      for (const [part, { wanted }] of exercise.parts.entries()) {
        if (!wanted) continue;
        await keys.tabTo(`${root} [data-part="${part}"]`);
        await keys.press('Space');
      }
      return;
    case 'think':
      await keys.tabTo(`${root} textarea`);
      await page.keyboard.type('stop and think');
      return;
  }
}

/** Back to the exercise's first stop, with Shift+Tab. */
async function toStart(page: Page, keys: Keys, root: string): Promise<void> {
  while (await keys.at(`${root} *`)) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
}

function lessonOfAllKinds(): BuiltLesson {
  const found = builtLessons().find(
    ({ exercises: all }) =>
      KINDS.every((kind) => all.some((exercise) => exercise.kind === kind)) &&
      all.every((exercise) => exercise.kind !== 'sort' || !exercise.oneAtATime),
  );
  if (found === undefined) throw new Error('No lesson has all kinds.');
  return found;
}
