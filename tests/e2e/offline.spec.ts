import { miss, pass } from './answers.ts';
import { builtLessons } from './built-course.ts';
import { expect, test } from './fixtures.ts';
import { brokenPictures } from './pictures.ts';

test('one visit, then the server dies: every lesson opens, and an exercise of each is done', async ({
  child,
  page,
  watch,
}) => {
  test.setTimeout(180_000);
  const lessons = builtLessons('zh');
  expect(lessons).toHaveLength(30);
  await child.open('zh/');
  await child.readyOffline();
  await child.sees(`离线可用 ${lessons.length}/${lessons.length} ✓`);
  await child.offline();
  await child.pickAnimal('penguin', '冰冰');
  for (const [index, { address, exercises }] of lessons.entries()) {
    // Another kind in each lesson, as far as there are.
    const exercise = exercises[index % exercises.length];
    if (exercise === undefined) throw new Error(`${address} has no exercise.`);
    await child.open(`zh/${address}/`);
    await pass(child, exercise);
    expect(await brokenPictures(page)).toEqual([]);
    await child.open(`zh/${address}/plan/`);
    await expect(page.locator('[data-plan]')).toContainText('答案');
  }
  for (const { address, exercises } of builtLessons('en').slice(0, 2)) {
    const exercise = exercises.find(({ kind }) => kind === 'match') ?? exercises[0];
    if (exercise === undefined) throw new Error(`${address} has no exercise.`);
    await child.open(`en/${address}/`);
    await miss(child, exercise);
    await child.exercise(exercise.id).do('retry');
    await pass(child, exercise);
    expect(await brokenPictures(page)).toEqual([]);
  }
  for (const path of ['zh/stepping-up/', 'zh/me/', 'zh/grown-ups/', 'en/', '']) {
    await child.open(path);
    await expect(page.locator('main')).not.toBeEmpty();
    expect(await brokenPictures(page)).toEqual([]);
  }
  watch.allow(/status of 404 .*no\/such\/page/);
  await child.open('zh/no/such/page/');
  await child.sees('这一页不在了');
});
