import type { Page } from '@playwright/test';
import { comeTo, miss, pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const order = exerciseOf(lesson, 'order');
const think = exerciseOf(lesson, 'think');

test('what two do together is both of theirs: answers right and wrong, works and drafts; afterwards each goes on alone', async ({
  child,
  page,
}) => {
  await twoAtOnce(child, page);
  await child.open(address);
  await expect(page.locator('[data-current]')).toHaveText([/小雨/, /豆豆/]);
  await expect(page.locator('[data-current][data-hands="true"]')).toContainText('小雨');
  await miss(child, choose);
  await child.exercise(choose.id).do('retry');
  await pass(child, choose);
  await comeTo(child, think.id);
  await child.exercise(think.id).write('text', '我们一起写的');
  await child.exercise(think.id).check();
  await child.exercise(think.id).becomes('passed');

  const [rain, bean] = await idsOf(page);
  const rows = await readRows(page, 'attempts');
  const by = (id: unknown) =>
    rows.filter(({ learner }) => learner === id).map(({ exercise, verdict }) => ({ exercise, verdict }));
  const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  expect(by(rain)).toHaveLength(3);
  expect(sorted(by(bean))).toEqual(sorted(by(rain)));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
  for (const { learner, together } of rows) expect([learner, together].sort()).toEqual([rain, bean].sort());
  expect((await readRows(page, 'works')).map(({ learner }) => learner).sort()).toEqual([rain, bean].sort());

  await child.reload();
  await expect(page.locator('[data-current]')).toHaveText([/小雨/, /豆豆/]);
  await comeTo(child, order.id);
  await child.click('[data-action="alone"]');
  await page.getByRole('button', { name: '豆豆留下' }).click();
  await expect(page.locator('[data-current]')).toHaveText([/豆豆/]);
  await child.exercise(choose.id).becomes('passed');
  await child.exercise(think.id).becomes('passed');
  await pass(child, order);
  const last = (await readRows(page, 'attempts')).filter(({ exercise }) => exercise === order.id);
  expect(last.map(({ learner, together }) => [learner, together])).toEqual([[bean, undefined]]);

  await child.switchLearner();
  await child.comeBack('小雨');
  await child.open(address);
  await child.exercise(think.id).becomes('passed');
  await child.exercise(order.id).becomes('fresh');
});

test('after five minutes at work, at the next break, the other one is called; idle minutes are nobody’s', async ({
  child,
  page,
}) => {
  await page.clock.install();
  await twoAtOnce(child, page);
  await child.open(address);
  await comeTo(child, choose.id);
  const swap = page.locator('[data-swap]');
  // Nobody touches anything: after a minute no more time passes.
  await page.clock.runFor('07:00');
  await work(page, 3);
  await pass(child, choose);
  await expect(swap).toHaveCount(0);
  await work(page, 3);
  await expect(swap).toHaveCount(0);
  await child.reload();
  await pass(child, order);
  await expect(swap).toContainText('该换人啦，把鼠标给豆豆');
  await child.click('[data-action="swapped"]');
  await expect(page.locator('[data-current][data-hands="true"]')).toContainText('豆豆');

  // Without any break it comes after eight minutes; 豆豆 has had no more than 小雨 before.
  await work(page, 7);
  await expect(swap).toHaveCount(0);
  await work(page, 2);
  await expect(swap).toContainText('把鼠标给小雨');
});

test('one of two is deleted: the other goes on alone, and nothing more is written for the one who is gone', async ({
  child,
  page,
}) => {
  await twoAtOnce(child, page);
  await child.open(address);
  await pass(child, choose);
  const grown = await child.otherTab();
  await grown.open('zh/grown-ups/');
  const tab = grown.tab as Page;
  await tab.click('[data-action="delete-learner"][aria-label$="小雨"]');
  await expect(page.locator('[data-current]')).toHaveText([/豆豆/]);
  await child.exercise(choose.id).becomes('passed');
  await pass(child, order);
  const [, bean] = await idsOf(page);
  const last = (await readRows(page, 'attempts')).filter(({ exercise }) => exercise === order.id);
  expect(last.map(({ learner }) => learner)).toEqual([bean]);
});

/** Two children, made one after the other, learn together; ends on the map. */
async function twoAtOnce(child: Child, page: Page): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.switchLearner();
  await child.pickAnimal('cat', '豆豆');
  await child.switchLearner();
  await child.click('[data-action="pair"]');
  await expect(page.locator('h1')).toHaveText('两个人一起学：先点一个小动物');
  await page.locator('[data-learner]', { hasText: '小雨' }).click();
  await expect(page.locator('h1')).toContainText('还有谁和小雨一起学');
  await expect(page.locator('[data-learner]')).toHaveCount(1);
  await page.locator('[data-learner]', { hasText: '豆豆' }).click();
  await page.waitForSelector('[data-map]');
  await page.waitForSelector('[data-current][data-hands]');
}

/** Some minutes in which somebody is at the keys now and then. */
async function work(page: Page, minutes: number): Promise<void> {
  for (let half = 0; half < minutes * 2; half += 1) {
    await page.keyboard.press('Shift');
    await page.clock.runFor('00:30');
  }
}

async function idsOf(page: Page): Promise<readonly unknown[]> {
  const rows = await readRows(page, 'learners');
  return ['小雨', '豆豆'].map((name) => rows.find(({ nickname }) => nickname === name)?.id);
}
