import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CourseIndex, type LessonRef, lessonsOf, type Pathway } from '../../src/course/model.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { canMiss, comeTo, miss, pass } from './answers.ts';
import { type BuiltLesson, builtLessons, DIST, exerciseOf, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';
import { putRows, readRows } from './rows.ts';

const course = onlyCourse();
const lesson = firstLesson();

test('a finished lesson shows in the lesson, on the stairs and in the book; a grown-up chooses what comes next', async ({
  child,
  page,
}) => {
  test.setTimeout(90_000);
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await expect(page.locator('[data-next-title]')).toContainText('小雨');

  await test.step('the lesson says how much is left, and at the end what the child can do now', async () => {
    await child.open(`zh/${lesson.address}/`);
    const required = lesson.exercises.filter(({ optional }) => !optional);
    for (const [place, exercise] of required.entries()) {
      await expect(page.locator('.lesson-done')).toHaveCount(0);
      await pass(child, exercise);
      const left = required.length - place - 1;
      if (left > 0) await expect(page.locator('[data-finish]')).toContainText(`还有 ${left} 题没做`);
    }
    await expect(page.locator('[data-step][data-state="passed"]')).toHaveCount(required.length);
    await expect(page.locator('.lesson-done')).toContainText('小雨，你现在会：');
    const goals = await page.locator('.lesson-goals li').allTextContents();
    expect(goals.length).toBeGreaterThan(0);
    expect(await page.locator('.lesson-done li').allTextContents()).toEqual(goals);
  });

  const inOrder = next(lessonsOf(course));
  await test.step('the stairs show it, and the animal stands on the next step', async () => {
    await child.click('.lesson-done [data-action="to-stairs"]');
    await expect(page.locator(`[data-flight="${lesson.address}"]`)).toHaveAttribute('data-progress', 'done');
    await expect(page.locator(`[data-lesson-link="${lesson.address}"] [data-lesson-state]`)).toHaveText('做完了');
    await expectNext(page, inOrder);
    await expect(page.locator(`[data-flight="${inOrder.address}"] img`)).toHaveAttribute('src', /#panda$/);
    await expect(page.locator('.flight img')).toHaveCount(1);
  });

  await test.step('the book shows each skill of the lesson, with its evidence', async () => {
    await child.open('zh/me/');
    await expect(page.locator('h1')).toHaveText('小雨的本子');
    const ref = lessonsOf(course).find(({ address }) => address === lesson.address);
    for (const skill of ref?.skills ?? []) {
      const row = page.locator(`[data-skill="${skill}"]`);
      await expect(row).toHaveAttribute('data-shown', 'shown');
      await expect(row).toContainText(/做对 \d+ 题，其中 \d+ 题一次就做对/);
    }
    await expect(page.locator('[data-skill]')).not.toHaveCount(0);
  });

  await test.step('a way for the machine, and another for this child', async () => {
    const machine = pathwayTo((goal) => goal.address !== inOrder.address);
    const own = pathwayTo((goal) => goal.address === inOrder.address);
    await child.open('zh/grown-ups/');
    await page.selectOption('[data-grown-ups] > div > section > select', `${course.slug}/${machine.slug}`);
    await isKept(page, 'settings', machine);
    await child.open(`zh/${course.slug}/`);
    await expectNext(page, nextOn(machine));
    await expect(page.locator('.bar-where')).toHaveText(machine.title.zh);
    await child.open('zh/grown-ups/');
    await page.selectOption('[data-row] select', `${course.slug}/${own.slug}`);
    await isKept(page, 'learners', own);
    await child.open(`zh/${course.slug}/`);
    await expectNext(page, nextOn(own));
    await child.switchLearner();
    await child.pickAnimal('cat', '豆豆');
    await expect(page.locator('.bar-where')).toHaveText(machine.title.zh);
  });
});

test('a lesson that is half done opens where it was left', async ({ child, page }) => {
  const [first, second, third] = lesson.exercises.filter(({ optional }) => !optional);
  if (!first || !second || !third) throw new Error('The first lesson has too few exercises.');
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(`zh/${lesson.address}/`);
  for (const exercise of [first, second]) await pass(child, exercise);
  await child.click('.bar-back');
  // The stairs stand there before they know the child; who is quicker than that begins at the lesson's top.
  await expect(page.locator('[data-next-link]')).toHaveAttribute('href', /#/);
  await child.click('[data-next-link]');
  await page.waitForURL(new RegExp(`/zh/${lesson.address}/#`));
  await child.exercise(second.id).becomes('passed');
  const section = page.locator(`[data-exercise="${third.id}"]`);
  await expect(section).toHaveAttribute('data-awake', '');
  // All saved work above it has been put back by now, and it still stands there.
  await expect(page.locator('[data-exercise][data-state="passed"][data-awake]')).toHaveCount(2);
  await page.waitForTimeout(500);
  const top = await section.evaluate((one) => one.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(120);
});

test('an exercise that its author changed says so, keeps what was put in, and un-passes nobody', async ({
  child,
  page,
}) => {
  const [done, open] = [exerciseOf(richestLesson(), 'choose'), exerciseOf(richestLesson(), 'think')];
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(`zh/${richestLesson().address}/`);
  await pass(child, done);
  await comeTo(child, open.id);
  await child.exercise(open.id).write('text', '先想一想');
  await page.waitForTimeout(600);
  for (const table of ['attempts', 'drafts'] as const) {
    const rows = await readRows(page, table);
    expect(rows.length).toBeGreaterThan(0);
    await putRows(
      page,
      table,
      rows.map((row) => ({ ...row, revision: 'before' })),
    );
  }
  await child.reload();
  await child.exercise(done.id).becomes('passed');
  const at = (id: string) => page.locator(`[data-exercise="${id}"]`);
  await expect(at(done.id)).toContainText('你以前做对的还算数');
  await comeTo(child, open.id);
  await expect(at(open.id)).toContainText('这一题改过了，请再看一遍题目。');
  await expect(at(open.id).locator('textarea')).toHaveValue('先想一想');
  await child.exercise(open.id).do('check');
  await child.exercise(open.id).becomes('passed');
  await child.reload();
  await comeTo(child, open.id);
  await child.exercise(open.id).becomes('passed');
  await expect(at(open.id)).not.toContainText('改过了');
});

test('help grows with each miss: a hint, a step, the answer with its reason; and it can be done again', async ({
  child,
  page,
}) => {
  const exercise = threeReplies();
  const driver = child.exercise(exercise.id);
  const section = page.locator(`[data-exercise="${exercise.id}"]`);
  await child.open(pageOf(exercise));

  await miss(child, exercise);
  await expect(section.locator('.feedback-hints li')).toHaveCount(1);
  expect(await plain(section.locator('.feedback-hints li').innerHTML())).toBe(await plain(exercise.hints[0]));
  await expect(section.locator('[data-gone]')).toHaveCount(0);
  await driver.do('retry');

  await miss(child, exercise);
  await expect(section.locator('[data-gone]')).toHaveCount(1);
  await expect(section.locator('.feedback')).toContainText('我帮你走了一步');
  await expect(section.locator('[data-action="reveal"]')).toHaveCount(0);
  await driver.do('retry');

  await miss(child, exercise);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-exercise]')?.id);
  while ((await section.locator('[data-action="hint"]').count()) > 0) await driver.do('hint');
  expect(await focused()).toBe(await section.getAttribute('id'));
  await driver.do('reveal');
  expect(await focused()).toBe(await section.getAttribute('id'));
  const right = exercise.options.find((option) => option.right);
  expect(await plain(section.locator('.feedback-answer li').innerHTML())).toBe(
    await plain(`${right?.html}${right?.reply}`),
  );
  expect(await driver.state()).toBe('failed');

  await driver.do('retry');
  await pass(child, exercise);
  await child.reload();
  await comeTo(child, exercise.id);
  await driver.becomes('passed');
  await driver.do('retry');
  await driver.becomes('fresh');
  await miss(child, exercise);
  await expect(page.locator(`[data-step="${exercise.id}"]`)).toHaveAttribute('data-state', 'passed');
});

test('every option answers back with its own reason', async ({ child, page }) => {
  const exercise = threeReplies();
  const driver = child.exercise(exercise.id);
  await child.open(pageOf(exercise));
  await comeTo(child, exercise.id);
  const wrongFirst = [...exercise.options.entries()].sort(([, one], [, other]) => +one.right - +other.right);
  for (const [part, option] of wrongFirst) {
    await driver.choose(String(part));
    await driver.check();
    await driver.becomes(option.right ? 'passed' : 'failed');
    const section = page.locator(`[data-exercise="${exercise.id}"]`);
    const button = section.locator(`[data-part="${part}"]`);
    const reply = page.locator(`#${await button.getAttribute('aria-describedby')}`);
    await expect(reply).toBeVisible();
    expect(await plain(reply.innerHTML())).toBe(await plain(option.reply));
    await expect(section.locator('.part-reply')).toHaveCount(1);
    if (!option.right) await driver.do('retry');
  }
});

test('what a child writes is kept version by version, in the exercise and in the book', async ({ child, page }) => {
  const think = exerciseOf(lesson, 'think');
  const driver = child.exercise(think.id);
  const write = async (text: string) => {
    await comeTo(child, think.id);
    await driver.write('text', text);
    await driver.check();
    await driver.becomes('passed');
  };
  await child.open('zh/');
  await child.pickAnimal('owl', '石头');
  await child.open(pageOf(think));
  await write('第一次写的话');
  await driver.do('retry');
  await write('第二次写的话');
  await child.reload();
  await comeTo(child, think.id);
  await driver.do('retry');
  // Another round begins with what stands there: who wants to mend a word must not write all of it again.
  await expect(page.locator(`[data-exercise="${think.id}"] textarea`)).toHaveValue('第二次写的话');
  await page.locator(`[data-exercise="${think.id}"] details summary`).click();
  const versions = page.locator(`[data-exercise="${think.id}"] details li p`);
  await expect(versions).toHaveText(['第一次写的话']);
  await child.open('zh/me/');
  await expect(page.locator('.work-text')).toHaveText('第二次写的话');
  await child.click('[data-action="see-work"]');
  await page.locator('dialog summary').click();
  await expect(page.locator('dialog details')).toContainText('第一次写的话');
});

function onlyCourse(): CourseIndex {
  const [slug = ''] = richestLesson().address.split('/');
  const html = readFileSync(join(DIST, 'zh', slug, 'index.html'), 'utf8');
  return JSON.parse(/<script type="application\/json" data-course[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
}

/** Where all ways begin, before they part. */
function firstLesson(): BuiltLesson {
  const first = lessonsOf(course).find(({ state }) => state === 'ready');
  const built = builtLessons().find(({ address }) => address === first?.address);
  if (built === undefined) throw new Error('The built course has no first lesson.');
  return built;
}

/** The first of these that can be done and isn't the lesson that this test has done. */
function next(lessons: readonly LessonRef[]): LessonRef {
  const found = lessons.find(({ state, address }) => state === 'ready' && address !== lesson.address);
  if (found === undefined) throw new Error('There is no second lesson.');
  return found;
}

const nextOn = ({ lessons }: Pathway): LessonRef =>
  next(lessons.flatMap((address) => lessonsOf(course).filter((ref) => ref.address === address)));

function pathwayTo(isGoal: (goal: LessonRef) => boolean): Pathway {
  const found = course.pathways.find((pathway) => isGoal(nextOn(pathway)));
  if (found === undefined) throw new Error('No pathway leads elsewhere.');
  return found;
}

/** Nobody leaves a page in the same moment in which they have chosen something there; a test does. */
async function isKept(page: Page, table: 'settings' | 'learners', { slug }: Pathway): Promise<void> {
  const kept = async () => JSON.stringify(await readRows(page, table)).includes(`${course.slug}/${slug}`);
  await expect.poll(kept).toBe(true);
}

async function expectNext(page: Page, { address, title }: LessonRef): Promise<void> {
  await expect(page.locator('[data-next-title]')).toContainText(title.zh ?? '');
  await expect(page.locator('[data-next-link]')).toHaveAttribute('href', new RegExp(`/zh/${address}/$`));
  await expect(page.locator(`[data-flight="${address}"]`)).toHaveAttribute('data-now', '');
}

/** A single choice among three, each with a reason, and with a hint. */
function threeReplies() {
  const fits = (lesson: BuiltLesson) =>
    lesson.exercises.find(
      (exercise) =>
        exercise.kind === 'choose' &&
        canMiss(exercise) &&
        !exercise.multiple &&
        exercise.hints.length > 0 &&
        exercise.options.length === 3 &&
        exercise.options.every(({ reply }) => reply !== undefined),
    );
  const [found] = [richestLesson(), ...builtLessons()].flatMap((one) => fits(one) ?? []);
  if (found?.kind !== 'choose') throw new Error('No lesson has such a choice.');
  return found;
}

const pageOf = ({ id }: Exercise): string => `zh/${id.split('#')[0]}/`;

/** Words without markup and readings. */
async function plain(html: Promise<string> | string | undefined): Promise<string> {
  return ((await html) ?? '').replace(/<[^>]*>/g, '').replace(/&[a-z]+;|\s+/g, '');
}
