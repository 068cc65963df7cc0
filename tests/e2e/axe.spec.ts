import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { lessonsOf } from '../../src/course/model.ts';
import { engines } from '../../src/exercises/engines.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import type { Engine } from '../../src/exercises/kind.ts';
import { passedSession, type Session } from '../../src/exercises/session.ts';
import { canMiss, comeTo, miss } from './answers.ts';
import { anyExercise, type BuiltLesson, builtLessons, richestLesson } from './built-course.ts';
import { answersOf, builtCourse, pupil } from './class-rows.ts';
import { expect, test } from './fixtures.ts';
import { putRows, readRows } from './rows.ts';
import { beginTyping, isTyped, otherKey, pressKey, shownKey } from './typing-answers.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'contrast'] as const;

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;

// Colours that are on their way are nobody's to judge.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing on the volunteer’s pages, in any theme', async ({ child, page }) => {
  test.setTimeout(180_000);
  await child.open('zh/');
  await page.waitForSelector('[data-action="new-learner"]');
  const course = await builtCourse();
  const answer = answersOf('one', Date.now() - 9_000_000);
  const first = lessonsOf(course).find(({ state }) => state === 'ready');
  await putRows(page, 'learners', [pupil('one', '小雨'), pupil('two', '豆豆')]);
  await putRows(
    page,
    'attempts',
    (first?.exercises ?? []).map((exercise) => answer(exercise, true)),
  );
  await child.open('zh/classroom/');
  await page.waitForSelector('[data-gate]');
  await expectNothing(page, 'the passcode');
  await child.click('[data-action="skip-gate"]');
  for (const view of await page.locator('.class-views a').all()) {
    await view.click();
    const slug = (await view.getAttribute('href'))?.replace(/^#(\w+).*/, '$1');
    await page.waitForSelector(`[data-view="${slug}"] h1`);
    await expectNothing(page, `the class, ${await view.innerText()}`);
  }
  await child.open('zh/guardians/');
  await page.waitForSelector('[data-bar] button');
  await expectNothing(page, 'the page for guardians');
  await child.open('zh/preflight/');
  await page.waitForSelector('[data-action="print-card"], [data-preflight] button');
  await expectNothing(page, 'the check before class');
});

test('axe finds nothing on the pages around the lessons, in any theme', async ({ child, page, watch }) => {
  test.setTimeout(120_000);
  await child.open('zh/');
  await page.waitForSelector('[data-action="new-learner"]');
  await expectNothing(page, 'the empty picker');
  await child.click('[data-action="new-learner"]');
  await page.locator('summary').first().click();
  await page.locator('summary').last().click();
  await page.fill('input[name="nickname"]', '李小明');
  await child.click('[data-action="create-learner"]');
  await expectNothing(page, 'the form of a new learner, with a hint and a complaint');
  await page.getByRole('button', { name: '先回去' }).click();
  await child.pickAnimal('panda', '小雨');
  await page.waitForSelector('.flight img');
  for (const details of await page.locator('details').all())
    await details.evaluate((one) => one.setAttribute('open', ''));
  await page.getByRole('button', { name: '看得清楚' }).click();
  await expectNothing(page, 'the stairs, opened, with the panel of colours');
  await child.open('zh/');
  await page.waitForSelector('[data-learner]');
  await expectNothing(page, 'the picker with a learner');
  await child.open(`${address}plan/`);
  await page.waitForSelector('[data-bar] button');
  await expectNothing(page, 'the plan');
  await child.open('zh/me/');
  await page.waitForSelector('[data-action="delete-learner"]');
  await child.click('[data-action="delete-learner"]');
  await expectNothing(page, 'the book, with a question over it');
  const [learner] = await readRows(page, 'learners');
  await putRows(page, 'works', worksOf(String(learner?.id)));
  await child.reload();
  await page.waitForSelector('[data-made="picture"]');
  await expectNothing(page, 'the book, with works');
  for (const made of ['picture', 'page']) {
    await page.click(`[data-made="${made}"] [data-action="see-work"]`);
    await expectNothing(page, `the book, a ${made} opened`);
    await page.keyboard.press('Escape');
  }
  await child.open('zh/grown-ups/');
  await page.waitForSelector('tr[data-row]');
  await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 60_000 });
  await expectNothing(page, "the grown-ups' page");
  watch.allow(/status of 404 .*no-such-page/);
  await child.open('no-such-page/');
  await expectNothing(page, 'the page for what is missing', ['light']);
});

/** One of each sort: a drawing, a page, a text; each with what it was before. */
function worksOf(learner: string): readonly object[] {
  const drawing = { background: '#191970', grain: 10, shapes: [['dot', '#ffd700', 0, 0, 60]] };
  const work = (exercise: string, kind: string, content: object, outcome?: object) => ({
    ...{ learner, exercise, kind },
    versions: [1, 2].map((at) => ({ id: `${exercise}${at}`, device: 'd', seq: at, at, content, outcome })),
  });
  const program = (name: string, text: string) => ({ files: [{ name, text }] });
  return [
    work('play/code/free#python', 'code', program('main.py', 'from turtle import *\ndot(60)'), { drawing }),
    work('play/code/free#web', 'code', program('index.html', '<h1>你好</h1>')),
    work('stepping-up/safety/phishing#think', 'think', { text: '我会先问老师。' }),
  ];
}

test('axe finds nothing on a lesson: fresh, missed, shown and passed, in any theme', async ({ child, page }) => {
  test.setTimeout(180_000);
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(address);
  await wakeAll(page);
  await expectNothing(page, 'the fresh lesson');
  for (const exercise of lesson.exercises.filter(canMiss)) await miss(child, exercise);
  await expectNothing(page, 'the missed lesson');
  for (const [name, state, sessionOf] of [
    ['the lesson with all answers shown', 'failed', shownAnswer],
    ['the passed lesson', 'passed', passed],
  ] as const) {
    await putDrafts(page, lesson, sessionOf);
    await child.reload();
    await wakeAll(page);
    await expect(page.locator(`[data-exercise][data-state="${state}"]`)).toHaveCount(lesson.exercises.length);
    await expectNothing(page, name);
  }
});

/** A lesson where keys are practised, one with Chinese in every way, one with marks, one with rain (a text here). */
const TYPED = [
  lessonWith('practice'),
  lessonWith('ime'),
  lessonOf(anyExercise('typing', ({ mode, id }) => mode === 'symbols' && id.includes('/typing/')).id),
];

for (const typed of TYPED) {
  test(`axe finds nothing on ${typed.address}: fresh, begun and missed, too wrong, passed, in any theme`, async ({
    child,
    page,
  }) => {
    test.setTimeout(180_000);
    await child.open('zh/');
    await child.pickAnimal('panda', '小雨');
    await child.open(`zh/${typed.address}/`);
    await wakeAll(page);
    await expectNothing(page, 'the fresh lesson');
    for (const { id } of typed.exercises.filter(isTyped)) {
      await comeTo(child, id);
      await beginTyping(child, id);
      const shown = await shownKey(child, id);
      // Three misses bring the hands; in Chinese a letter or two bring the candidates.
      for (let miss = 0; miss < 3; miss += 1) await (shown.next ? pressKey(child, otherKey(shown)) : child.press('n'));
      await expectNothing(page, `${id}, begun`);
    }
    for (const exercise of typed.exercises.filter(isTyped).filter(canMiss)) {
      await child.reload();
      await miss(child, exercise);
      await expectNothing(page, `${exercise.id}, too wrong`);
    }
    await putDrafts(page, typed, passed);
    await child.reload();
    await wakeAll(page);
    await expect(page.locator('[data-exercise][data-state="passed"]')).toHaveCount(typed.exercises.length);
    await expectNothing(page, 'the passed lesson');
  });
}

function lessonWith(kind: 'practice' | 'ime'): BuiltLesson {
  return lessonOf(anyExercise(kind).id);
}

function lessonOf(id: string): BuiltLesson {
  const found = builtLessons().find(({ address }) => id.startsWith(`${address}#`));
  if (found === undefined) throw new Error(`No lesson has ${id}.`);
  return found;
}

async function expectNothing(page: Page, what: string, themes: readonly string[] = THEMES): Promise<void> {
  await page.evaluate(`${AXE}; void 0`);
  const found: string[] = [];
  for (const theme of themes) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    // Only colours change with the theme.
    const results = (await page.evaluate(
      theme === 'light' ? 'axe.run()' : "axe.run({ runOnly: { type: 'rule', values: ['color-contrast'] } })",
    )) as AxeResults;
    if (results.passes.length === 0) found.push(`${theme}: axe saw nothing at all`);
    for (const { id, nodes } of results.violations) {
      for (const { target, failureSummary } of nodes)
        found.push(`${theme} ${id} ${target.join(' ')}: ${failureSummary}`);
    }
  }
  expect.soft(found, what).toEqual([]);
}

/** As printing does. */
async function wakeAll(page: Page): Promise<void> {
  await page.waitForSelector('[data-exercise][data-awake]');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-exercise]:not([data-awake])')).toHaveCount(0);
}

type AnyEngine = Engine<Exercise, unknown, unknown>;
const passed = (exercise: Exercise): Session<unknown> =>
  passedSession(engines[exercise.kind] as unknown as AnyEngine, exercise, 1);
const shownAnswer = (exercise: Exercise): Session<unknown> => ({
  ...passed(exercise),
  phase: 'failed',
  misses: 3,
  hints: exercise.hints.length,
  help: 'answer',
  revealed: true,
});

/** Gives the learner of this page such a session in every exercise of a lesson. */
async function putDrafts(
  page: Page,
  { exercises }: BuiltLesson,
  sessionOf: (exercise: Exercise) => Session<unknown>,
): Promise<void> {
  const learner = await page.evaluate(() => JSON.parse(sessionStorage.getItem('jieti.who') ?? '').id as string);
  const drafts = exercises.map((exercise) => ({
    learner,
    exercise: exercise.id,
    revision: exercise.revision,
    at: 1,
    session: JSON.parse(JSON.stringify(sessionOf(exercise))) as unknown,
  }));
  await putRows(page, 'drafts', drafts);
}
