import { readFile } from 'node:fs/promises';
import { comeTo } from './answers.ts';
import { anyExercise } from './built-course.ts';
import { writeFile } from './code-answers.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';

const WEB = 'play/code/free#web';
const PYTHON = 'play/code/free#python';
const script = anyExercise('code', ({ lang, mode, fix }) => lang === 'python' && mode === 'goals' && !fix);

/** A hundred steps, which a slow turtle takes its time for. */
const SLOW_WALK = 'from turtle import *\nspeed(1)\nfor i in range(100):\n    forward(3)\n    left(3)\n';

test('a page is looked at as on a phone, a tablet and a computer', async ({ child, page: tab }) => {
  await openAs(child, WEB);
  await writeFile(child, WEB, 'index.html', '<p>饺子</p>');
  await child.exercise(WEB).do('run');
  const here = tab.locator(`[data-exercise="${WEB}"]`);
  const widths: number[] = [];
  for (const name of ['手机', '平板', '电脑']) {
    await here.getByRole('radio', { name }).click();
    widths.push((await here.locator('[data-preview] iframe').boundingBox())?.width ?? 0);
  }
  const [phone = 0, tablet = 0, computer = 0] = widths;
  expect(phone).toBeLessThanOrEqual(380);
  expect([phone < tablet, tablet <= computer]).toEqual([true, true]);
});

test('what a page asks is told, and that nobody can answer it here', async ({ child, page: tab }) => {
  await openAs(child, WEB);
  await writeFile(child, WEB, 'index.html', '<script>prompt("几岁？"); confirm("走吗？"); alert("再见")</script>');
  await child.exercise(WEB).do('run');
  const output = tab.locator(`[data-exercise="${WEB}"] [data-output]`);
  await expect(output).toContainText('网页在问：几岁？（在这里没法回答');
  await expect(output).toContainText('网页在问：走吗？（在这里就当点了“好”');
  await expect(output).toContainText('网页弹出一句话：再见');
});

test('a drawing can be taken along, as a picture of dots and as one of lines', async ({ child, page: tab }) => {
  await openAs(child, PYTHON);
  await writeFile(child, PYTHON, 'main.py', 'from turtle import *\nspeed(0)\nforward(90)\n');
  await child.exercise(PYTHON).do('run');
  const taken: string[] = [];
  for (const [action, name] of [
    ['png', 'turtle.png'],
    ['svg', 'turtle.svg'],
  ] as const) {
    const coming = tab.waitForEvent('download');
    await tab.click(`[data-exercise="${PYTHON}"] [data-action="${action}"]`);
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    taken.push((await readFile(await download.path())).toString('latin1'));
  }
  expect(taken[0]?.slice(1, 4)).toBe('PNG');
  expect(taken[1]).toMatch(/^<svg[\s\S]*<(?:path|line|polyline)[\s\S]*<\/svg>/);
});

test('who wants no motion sees the drawing at once', async ({ child, page: tab }) => {
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await openAs(child, PYTHON);
  await writeFile(child, PYTHON, 'main.py', SLOW_WALK);
  await child.exercise(PYTHON).do('run');
  const run = tab.locator(`[data-exercise="${PYTHON}"] [data-action="run"]`);
  await expect(tab.getByRole('img', { name: '100 条线' })).toBeVisible();
  await expect(run).toBeVisible();
  await tab.emulateMedia({ reducedMotion: 'no-preference' });
  await child.reload();
  await comeTo(child, PYTHON);
  await child.exercise(PYTHON).do('run');
  await tab.waitForTimeout(3000);
  await expect(run).toHaveCount(0);
});

test('once it is passed, what was written can be compared with one way to write it', async ({ child, page: tab }) => {
  await openAs(child, script.id);
  const compare = tab.locator(`[data-exercise="${script.id}"] [data-compare]`);
  await expect(compare).toHaveCount(0);
  for (const { name, text } of script.solution) await writeFile(child, script.id, name, `${text}\n# 我的`);
  await child.exercise(script.id).do('run');
  await child.exercise(script.id).becomes('passed');
  await compare.locator('summary').click();
  await expect(compare.locator('pre')).toContainText(script.solution[0]?.text.split('\n')[0] ?? '');
});

async function openAs(child: Child, id: string): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(`zh/${id.split('#')[0]?.replace('play/code/free', 'play')}/`);
  await comeTo(child, id);
}
