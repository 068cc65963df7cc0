import type { Page } from '@playwright/test';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { comeTo, miss, pass } from './answers.ts';
import { anyExercise } from './built-course.ts';
import { fileText, squeezed, writeFile } from './code-answers.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

const script = anyExercise('code', ({ lang, mode }) => lang === 'javascript' && mode === 'goals');
const styled = anyExercise('code', ({ lang, mode, start }) => lang === 'web' && mode === 'goals' && start.length > 1);
const guess = anyExercise('code', ({ mode }) => mode === 'predict');

test('a wrong answer brings a hint, the next one a line of the solution, which is not written for the child', async ({
  child,
  page: tab,
}) => {
  await openAs(child, '小雨', script);
  await miss(child, script);
  await child.exercise(script.id).do('retry');
  await writeFile(child, script.id, script.start[0]?.name ?? '', `${script.start[0]?.text}\n`);
  await child.exercise(script.id).check();
  await child.exercise(script.id).becomes('failed');
  await expect(section(tab, script).getByText('接下来，可以写这一行')).toBeVisible();
});

test('what was run before can be brought back, by its own learner', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await writeFile(child, script.id, 'main.js', 'console.log("第一个");');
  await child.exercise(script.id).do('run');
  await expect(output(tab, script)).toContainText('第一个');
  await writeFile(child, script.id, 'main.js', 'console.log("第二个");');
  await child.exercise(script.id).do('run');
  await expect(output(tab, script)).toContainText('第二个');
  await child.reload();
  await comeTo(child, script.id);
  await expect.poll(() => fileText(child, script.id, 'main.js')).toBe(squeezed('console.log("第二个");'));
  expect(await output(tab, script).textContent()).toBe('');
  await section(tab, script).locator('[data-versions] summary').click();
  await section(tab, script).getByRole('button', { name: '换回这一个' }).first().click();
  await expect.poll(() => fileText(child, script.id, 'main.js')).toBe(squeezed('console.log("第一个");'));
});

test('a mistake is told in a child’s words, with its line, and what the computer said folded under it', async ({
  child,
  page: tab,
  watch,
}) => {
  watch.allow(/SyntaxError|missing \)/);
  await openAs(child, '小雨', script);
  await writeFile(child, script.id, 'main.js', 'let a = 1;\nconsole.log(a;\n');
  await child.exercise(script.id).do('run');
  const card = section(tab, script).locator('[data-mistake]');
  await expect(card).toContainText('第 2 行');
  await expect(card.locator('details pre')).toBeHidden();
  await card.locator('summary').click();
  await expect(card.locator('details pre')).toContainText('SyntaxError');
});

test('a program may ask; the page waits and can be used', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await writeFile(
    child,
    script.id,
    'main.js',
    'const a = prompt("几岁？");\nconst b = prompt("还有呢？");\nconsole.log(a + b);',
  );
  await child.exercise(script.id).do('run');
  await section(tab, script).locator('[data-question] input').fill('九');
  await tab.keyboard.press('Enter');
  await expect(section(tab, script).locator('[data-question]')).toContainText('还有呢？');
  await section(tab, script).locator('[data-question] input').fill('十');
  await tab.keyboard.press('Enter');
  await expect(output(tab, script)).toHaveText('九十');
});

test('what is written on while an answer is being kept is run with the rest', async ({ child, page: tab }) => {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open('zh/play/');
  const place = '[data-exercise="play/code/free#web"]';
  await comeTo(child, 'play/code/free#web');
  await writeFile(child, 'play/code/free#web', 'index.html', '<p>一</p>');
  await child.exercise('play/code/free#web').do('run');
  await child.exercise('play/code/free#web').becomes('passed');
  await tab.click(`${place} [data-editor]`);
  await child.press('Control+A');
  // Key by key, at once: through the text that passes, and further.
  await tab.keyboard.insertText('<p>一</p><script>console.log("二")</script>');
  await child.exercise('play/code/free#web').do('run');
  await expect(tab.locator(`${place} [data-output]`)).toContainText('二');
});

test('a page that has a lot to work out is stopped early, and gets a second if its writer waits for it', async ({
  child,
  page: tab,
}) => {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open('zh/play/');
  const id = 'play/code/free#web';
  await comeTo(child, id);
  const here = tab.locator(`[data-exercise="${id}"]`);
  const wait = here.locator('[data-mistake] [data-action="await"]');
  const shown = here.frameLocator('[data-preview] iframe').frameLocator('iframe.shown');
  const work = 'for (const end = Date.now() + 300; Date.now() < end; );';
  await writeFile(
    child,
    id,
    'index.html',
    `<p>等</p><script>${work} document.querySelector("p").append("到了")</script>`,
  );
  await child.exercise(id).do('run');
  await wait.press('Enter');
  await expect(shown.locator('p')).toHaveText('等到了');
  await expect(here.locator('[data-action="run"]')).toBeFocused();
  await expect(wait).toHaveCount(0);
  await writeFile(child, id, 'index.html', '<p>等</p><script>while (true) {}</script>');
  await child.exercise(id).do('run');
  await wait.click();
  await expect(here.locator('[data-action="run"]')).toBeVisible();
  await expect(here.locator('[data-mistake]')).toContainText('while');
  await expect(wait).toHaveCount(0);
});

test('a guess comes before the first run, and a wrong one is no miss', async ({ child, page: tab }) => {
  await openAs(child, '小雨', guess);
  const run = section(tab, guess).locator('[data-action="run"]');
  await expect(run).toHaveAttribute('aria-disabled', 'true');
  const wrong = guess.guesses.findIndex(({ right }) => !right);
  await child.exercise(guess.id).choose(String(wrong));
  await run.click();
  await child.exercise(guess.id).becomes('passed');
  await expect(section(tab, guess).locator(`[data-part="${wrong}"]`)).toHaveAttribute('data-ok', 'false');
});

test.describe('with colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is open, chosen, done and still to do can be told', async ({ child, page: tab }) => {
    await openAs(child, '小雨', styled);
    const here = section(tab, styled);
    const groundOf = (selector: string) =>
      here
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    for (const state of ['[role="tab"][aria-selected', '[role="radio"][aria-checked']) {
      expect(await groundOf(`${state}="true"]`)).not.toBe(await groundOf(`${state}="false"]`));
    }
    await miss(child, styled);
    const open = here.locator('[data-open="true"] > span').first();
    await expect(open).toHaveCSS('outline-style', 'solid');
    const empty = await open.evaluate((one) => getComputedStyle(one).backgroundColor);
    await pass(child, styled);
    expect(await groundOf('[data-ok="true"] > span')).not.toBe(empty);
  });

  test('a guess can be told from what was not guessed', async ({ child, page: tab }) => {
    await openAs(child, '小雨', guess);
    const part = (index: number) => section(tab, guess).locator(`[data-part="${index}"]`);
    await part(1).click();
    await expect(part(1)).toHaveCSS('outline-style', 'solid');
    await expect(part(0)).toHaveCSS('outline-style', 'none');
  });
});

test('by the keyboard alone: into the editor, run, out of it, and on', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await tab.locator(`[data-exercise="${script.id}"] [data-editor] textarea`).first().focus();
  await tab.keyboard.press('Control+A');
  await tab.keyboard.insertText('console.log("键盘");');
  await tab.keyboard.press('Control+Enter');
  await expect(output(tab, script)).toHaveText('键盘');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Tab');
  await expect(section(tab, script).locator('[data-action="run"]')).toBeFocused();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect.poll(() => fileText(child, script.id, 'main.js')).toBe(squeezed(script.start[0]?.text ?? ''));
});

test('two learners have their own code and their own runs', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await writeFile(child, script.id, 'main.js', 'console.log("小雨的");');
  await section(tab, script).locator('[data-action="run"]').dblclick();
  await expect(output(tab, script)).toHaveText('小雨的');
  await child.switchLearner();
  await child.pickAnimal('turtle', '阿杰');
  await child.open(`zh/${script.id.split('#')[0]}/`);
  await comeTo(child, script.id);
  expect(await fileText(child, script.id, 'main.js')).toBe(squeezed(script.start[0]?.text ?? ''));
  await expect(section(tab, script).locator('[data-versions]')).toHaveCount(0);
  await child.switchLearner();
  await child.comeBack('小雨');
  await child.open(`zh/${script.id.split('#')[0]}/`);
  await comeTo(child, script.id);
  await expect.poll(() => fileText(child, script.id, 'main.js')).toBe(squeezed('console.log("小雨的");'));
});

test('a program begins when it is on the disk, not before', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await writeFile(child, script.id, 'main.js', 'console.log("存好了");');
  await tab.evaluate(HELD_DISK);
  await child.exercise(script.id).do('run');
  await tab.waitForTimeout(800);
  expect(await output(tab, script).textContent()).toBe('');
  await tab.evaluate('letGo()');
  await expect(output(tab, script)).toHaveText('存好了');
});

test('a disk that hangs keeps no program from running for long', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await writeFile(child, script.id, 'main.js', 'console.log("不等了");');
  await tab.evaluate(HELD_DISK);
  await child.exercise(script.id).do('run');
  await expect(output(tab, script)).toHaveText('不等了');
});

test('nothing runs by itself when a page is opened, whatever stood there', async ({ child, page: tab }) => {
  await openAs(child, '小雨', script);
  await writeFile(child, script.id, 'main.js', 'console.log("我自己跑了");');
  await child.exercise(script.id).becomes('working');
  await tab.waitForTimeout(800);
  await child.reload();
  await comeTo(child, script.id);
  await expect.poll(() => fileText(child, script.id, 'main.js')).toBe(squeezed('console.log("我自己跑了");'));
  await tab.waitForTimeout(500);
  expect(await output(tab, script).textContent()).toBe('');
  expect(tab.frames().length).toBe(1);
});

test('a lesson without code asks for nothing of editor, sandbox or parsers', async ({ child, page: tab }) => {
  const asked: string[] = [];
  tab.on('request', (request) => {
    if (request.serviceWorker() === null) asked.push(request.url());
  });
  const quiz = anyExercise('choose', ({ id }) => id.includes('/safety/'));
  await child.open(`zh/${quiz.id.split('#')[0]}/`);
  await comeTo(child, quiz.id);
  await tab.waitForLoadState('networkidle');
  expect(asked.filter((url) => /monaco|sandbox|CodeView|micropython|code\./.test(url))).toEqual([]);
});

test('the playground takes all three languages, and keeps what was run', async ({ child, page: tab }) => {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open('zh/play/');
  const id = 'play/code/free#javascript';
  await comeTo(child, id);
  await writeFile(child, id, 'main.js', 'console.log("随便写");');
  await child.exercise(id).do('run');
  await expect(tab.locator(`[data-exercise="${id}"] [data-output]`)).toHaveText('随便写');
  await child.open('zh/me/');
  await child.sees('随便写');
});

/** Keeps a work that is being written from coming to the disk until `letGo()`. */
const HELD_DISK = `(() => {
  let isHeld = true;
  self.letGo = () => { isHeld = false; };
  const { transaction: open } = IDBDatabase.prototype;
  const { commit } = IDBTransaction.prototype;
  const hold = (transaction) => {
    const ask = () => {
      if (!isHeld) return commit.call(transaction);
      transaction.objectStore('works').count().onsuccess = ask;
    };
    transaction.commit = () => {};
    ask();
  };
  IDBDatabase.prototype.transaction = function (tables, mode, ...more) {
    const transaction = open.call(this, tables, mode, ...more);
    if (mode === 'readwrite' && [].concat(tables).includes('works')) hold(transaction);
    return transaction;
  };
})()`;

async function openAs(child: Child, nickname: string, { id }: CodeExercise): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('panda', nickname);
  await child.open(`zh/${id.split('#')[0]}/`);
  await comeTo(child, id);
}

const section = (tab: Page, { id }: CodeExercise) => tab.locator(`[data-exercise="${id}"]`);
const output = (tab: Page, exercise: CodeExercise) => section(tab, exercise).locator('[data-output]');
