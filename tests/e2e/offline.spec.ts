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

test('what a cleaner took out of the stores is fetched again at the next page', async ({ child, page }) => {
  await child.open('zh/');
  await child.readyOffline();
  const taken = await page.evaluate(async () => {
    const names = await caches.keys();
    const shell = await caches.open(names.find((name) => name.startsWith('workbox')) ?? '');
    const packs = await caches.open(names.find((name) => name.startsWith('jieti-packs')) ?? '');
    const shellKeys = await shell.keys();
    const isTool = ({ url }: Request) => url.includes('/tools/');
    const some = [shellKeys.find(isTool), shellKeys.find((key) => !isTool(key) && key.url.endsWith('.js'))];
    const [pack] = await packs.keys();
    const done = [...some.map((key) => shell.delete(key ?? '')), packs.delete(pack ?? '')];
    return Promise.all(done);
  });
  expect(taken).toEqual([true, true, true]);
  await child.reload();
  await page.waitForSelector('html[data-offline="partial"]', { state: 'attached' });
  await child.readyOffline();
});
