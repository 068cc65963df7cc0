import type { Page } from '@playwright/test';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { usualPatience } from '../../src/storage/patience.ts';
import { comeTo, pass, putRight } from './answers.ts';
import { builtLessons, exerciseOf, richestLesson } from './built-course.ts';
import { type Child, drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { newProfile, removeProfile, tearLog, withBrowser } from './own-browser.ts';
import { isTyped } from './typing-answers.ts';

const KILLS = 20;

test('the browser is killed right after "passed", twenty times: nothing is lost', async ({ launchOptions, site }) => {
  test.setTimeout(180_000);
  const exercises = exercisesToKillBy();
  const profile = newProfile();
  let who = '';
  try {
    for (const [round, exercise] of exercises.entries()) {
      await withBrowser(launchOptions, profile, async (context) => {
        const page = await context.newPage();
        const child = drive(page, context, site);
        if (round === 0) {
          await child.open('zh/');
          await child.pickAnimal('turtle', '慢慢');
          who = await page.evaluate("sessionStorage.getItem('jieti.who')");
        }
        // A tab forgets its learner with the browser; the picker itself is asked in the first round and at the end.
        await page.addInitScript(`sessionStorage.setItem('jieti.who', ${JSON.stringify(who)})`);
        await child.open(pageOf(exercise));
        await expectPassed(page, exercises.slice(0, round), exercise);
        await comeTo(child, exercise.id);
        await putRight(child, exercise);
        const passed = await passedSign(page, exercise.id);
        await child.exercise(exercise.id).check();
        await passed();
      });
    }
    await withBrowser(launchOptions, profile, async (context) => {
      const page = await context.newPage();
      const child = drive(page, context, site);
      await comeBackAfterKill(child, page);
      for (const last of lastOfEachLesson(exercises)) {
        await child.open(pageOf(last));
        await expectPassed(page, exercises, last);
      }
    });
  } finally {
    removeProfile(profile);
  }
});

test('half a record at the end of the log, as a pulled plug leaves it, costs nothing, not even two starts later', async ({
  launchOptions,
  site,
}) => {
  test.setTimeout(120_000);
  const [first, second] = exercisesToKillBy();
  if (first === undefined || second === undefined) throw new Error('There are too few exercises.');
  const profile = newProfile();
  /** One start of the browser, at the end of which the plug is pulled. */
  const start = (use: (child: Child, page: Page) => Promise<void>) =>
    withBrowser(launchOptions, profile, async (context) => {
      const page = await context.newPage();
      await use(drive(page, context, site), page);
    });
  try {
    await start(async (child) => {
      await child.open('zh/');
      await child.pickAnimal('turtle', '慢慢');
      await child.open(pageOf(first));
      await pass(child, first);
    });
    tearLog(profile);
    await start(async (child, page) => {
      await comeBackAfterKill(child, page);
      await child.open(pageOf(second));
      await pass(child, second);
    });
    await start(async (child, page) => {
      await comeBackAfterKill(child, page);
      await child.open(pageOf(second));
      await expectPassed(page, [first, second], second);
    });
  } finally {
    removeProfile(profile);
  }
});

/** What a kill left is put in order first; the page itself waits so long for the database. */
async function comeBackAfterKill(child: Child, page: Page): Promise<void> {
  await child.open('zh/');
  await page.waitForSelector('[data-learner]', { timeout: usualPatience.openMs + 10_000 });
  await child.comeBack('慢慢');
}

test('every write of an attempt, a work or an alias waits for the disk', async ({ child, page }) => {
  await page.addInitScript(() => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = real.call(this, stores, mode, options);
      const log = JSON.parse(sessionStorage.getItem('transactions') ?? '[]');
      if (made.mode === 'readwrite') log.push({ stores: [...made.objectStoreNames], durability: made.durability });
      sessionStorage.setItem('transactions', JSON.stringify(log));
      return made;
    };
  });
  const lesson = richestLesson();
  const exercises = [exerciseOf(lesson, 'choose'), exerciseOf(lesson, 'think')];
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of exercises) await pass(child, exercise);
  await child.switchLearner();
  await child.click('[data-action="new-learner"]');
  await child.click('[data-animal="deer"]');
  await page.fill('input[name="nickname"]', '小鹿');
  await child.click('[data-action="create-learner"]');
  await child.click('[data-action="claim"]');
  await page.waitForSelector('[data-current]');
  const written: { stores: string[]; durability: string }[] = JSON.parse(
    await page.evaluate("sessionStorage.getItem('transactions')"),
  );
  const stores = new Set(written.flatMap((transaction) => transaction.stores));
  expect([...stores]).toEqual(expect.arrayContaining(['attempts', 'works', 'aliases', 'drafts', 'learners']));
  expect(written.filter(({ durability }) => durability !== 'strict')).toEqual([]);
});

/** Twenty different exercises, lesson by lesson. */
const exercisesToKillBy = (): readonly Exercise[] =>
  builtLessons()
    .flatMap(({ exercises }) => exercises)
    // What is typed and code check themselves: there is no press to be killed after.
    .filter((exercise) => exercise.kind !== 'code' && !isTyped(exercise))
    .slice(0, KILLS);

const lessonOf = ({ id }: Exercise): string => id.split('#')[0] ?? '';
const pageOf = (exercise: Exercise): string => `zh/${lessonOf(exercise)}/`;

const lastOfEachLesson = (exercises: readonly Exercise[]): readonly Exercise[] =>
  exercises.filter(
    (exercise, index) =>
      lessonOf(exercise) !== lessonOf(exercises[index + 1] ?? exercise) || index === exercises.length - 1,
  );

/** On the page of this exercise: all these that stand there are passed, and the others aren't. */
async function expectPassed(page: Page, passed: readonly Exercise[], { id }: Exercise): Promise<void> {
  await page.waitForSelector('[data-exercise][data-awake]');
  const shown = await page
    .locator('[data-exercise][data-state="passed"]')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-exercise')));
  expect(shown).toEqual(passed.map((exercise) => exercise.id).filter((one) => one.startsWith(`${id.split('#')[0]}#`)));
}

/** Resolves, once called, not a moment after the word stands on the screen. */
async function passedSign(page: Page, id: string): Promise<() => Promise<void>> {
  let tell = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('tellPassed', () => tell());
  await page.evaluate((exercise) => {
    const section = document.querySelector(`[data-exercise="${exercise}"]`);
    const look = () => {
      if (section?.getAttribute('data-state') === 'passed') (window as unknown as { tellPassed(): void }).tellPassed();
    };
    if (section) new MutationObserver(look).observe(section, { attributeFilter: ['data-state'] });
  }, id);
  return () => passed;
}
