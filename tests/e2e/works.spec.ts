import type { Page } from '@playwright/test';
import { comeTo, pass } from './answers.ts';
import { anyExercise } from './built-course.ts';
import { writeFile } from './code-answers.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { putRows, readRows } from './rows.ts';

/** What a child made stands in their own book: as a picture, a page or a program, next week too, and on paper. */

const turtle = anyExercise(
  'code',
  ({ lang, mode, solution }) => lang === 'python' && mode === 'goals' && /turtle/.test(solution[0]?.text ?? ''),
);
const think = anyExercise('think');

const CODE_ROOM = /sandbox|micropython|worker\.|monaco|CodeView|read-code-work|turtle/;

test('what a turtle drew is in the child’s own book next week: the picture, small and large, without running anything', async ({
  child,
  page: tab,
}) => {
  await openAs(child, turtle.id);
  await pass(child, turtle);
  await hasKept(tab, 1);
  const asked = requestsOf(tab);
  await child.open('zh/me/');
  await child.reload();
  const card = tab.locator('.work');
  await expect(card).toHaveAttribute('data-made', 'picture');
  const picture = card.locator('.work-mat img');
  await expect.poll(() => isShown(picture)).toBe(true);
  await expect(card).toContainText(/\d{4}年\d+月\d+日/);
  const small = await picture.boundingBox();
  await card.locator('[data-action="see-work"]').click();
  const large = tab.locator('dialog .work-large');
  await expect.poll(() => isShown(large)).toBe(true);
  // The picture has come a moment before it is laid out.
  const width = async () => (await large.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(2 * (small?.width ?? 0));
  await expect(tab.locator('dialog pre')).toContainText('turtle');
  expect(tab.frames().length).toBe(1);
  expect(asked.filter((url) => /micropython|sandbox\.html|python-worker/.test(url))).toEqual([]);
  await tab.keyboard.press('Escape');
  await expect(card.locator('[data-action="see-work"]')).toBeFocused();
});

test('in the lesson, what was run before has its picture beside it', async ({ child, page: tab }) => {
  await openAs(child, turtle.id);
  await pass(child, turtle);
  await hasKept(tab, 1);
  await writeFile(child, turtle.id, 'main.py', 'print("别的")');
  await child.exercise(turtle.id).do('run');
  await expect(tab.locator(`[data-exercise="${turtle.id}"] [data-output]`)).toContainText('别的');
  for (const isBack of [false, true]) {
    if (isBack) {
      await child.reload();
      await comeTo(child, turtle.id);
    }
    await tab.click(`[data-exercise="${turtle.id}"] [data-versions] summary`);
    await expect.poll(() => isShown(tab.locator(`[data-exercise="${turtle.id}"] [data-versions] img`))).toBe(true);
  }
});

test('paper shows the works and nothing else: whose, when, the picture and all of the program; or one of them alone', async ({
  child,
  page: tab,
}) => {
  await tab.addInitScript('window.print = () => { window.printed = (window.printed || 0) + 1; }');
  await openAs(child, turtle.id);
  await pass(child, turtle);
  await hasKept(tab, 1);
  await child.open(`zh/${think.id.split('#')[0]}/`);
  await pass(child, think);
  await child.open('zh/me/');
  await child.click('[data-action="print-works"]');
  expect(await tab.evaluate('window.printed')).toBe(1);
  await tab.emulateMedia({ media: 'print' });
  const [drawn, written] = [tab.locator('[data-made="picture"]'), tab.locator('[data-made="text"]')];
  await expect(tab.locator('.work-owner')).toHaveText([/小雨.*年.*日/, /小雨.*年.*日/]);
  for (const shown of [drawn.locator('.work-mat img'), drawn.locator('.work-whole pre'), written.locator('.work-text')])
    await expect(shown).toBeVisible();
  for (const line of (turtle.solution[0]?.text ?? '').trim().split('\n'))
    await expect(drawn.locator('.work-whole')).toContainText(line.trim());
  for (const hidden of ['.bar', '.foot', '.me-head', '.skills', '[data-action]', '.work-name', 'form'])
    for (const part of await tab.locator(hidden).all()) await expect(part).toBeHidden();

  await tab.emulateMedia({ media: 'screen' });
  await drawn.locator('[data-action="see-work"]').click();
  await child.click('[data-action="print-work"]');
  expect(await tab.evaluate('window.printed')).toBe(2);
  await tab.emulateMedia({ media: 'print' });
  await expect(drawn).toBeVisible();
  await expect(written).toBeHidden();
  await expect(tab.locator('dialog')).toBeHidden();
  await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(written).toBeVisible();
});

test('a web page is named, and runs only when it is opened', async ({ child, page: tab }) => {
  await openAs(child, 'play/code/free#web');
  const id = 'play/code/free#web';
  const html =
    '<title>水饺店 &lt;b&gt;</title><h1>欢迎</h1><script>document.querySelector("h1").textContent = "跑了"</script>';
  await writeFile(child, id, 'index.html', html);
  await child.exercise(id).do('run');
  await hasKept(tab, 1, false);
  await child.open('zh/me/');
  const card = tab.locator('.work');
  await expect(card.locator('.work-page-title')).toHaveText('水饺店 <b>');
  await tab.waitForTimeout(500);
  expect(tab.frames().length).toBe(1);
  await card.locator('[data-action="see-work"]').click();
  const shown = tab.frameLocator('dialog [data-preview] iframe').frameLocator('iframe.shown');
  await expect(shown.locator('h1')).toHaveText('跑了');
  await child.click('[data-action="close-work"]');
  await expect.poll(() => tab.frames().length).toBe(1);
});

test('a web page that never rests is stopped, and that is said', async ({ child, page: tab }) => {
  const id = 'play/code/free#web';
  await openAs(child, id);
  await writeFile(child, id, 'index.html', '<h1>欢迎</h1><script>setTimeout(() => { for (;;); }, 300)</script>');
  await child.exercise(id).do('run');
  await hasKept(tab, 1, false);
  await child.open('zh/me/');
  await tab.locator('.work [data-action="see-work"]').click();
  const dialog = tab.getByRole('dialog');
  await expect(dialog).toContainText('没有算完');
  await dialog.locator('[data-action="await"]').click();
  await expect(dialog).not.toContainText('没有算完');
  await expect(dialog).toContainText('没有算完');
  await expect(dialog.locator('[data-action="await"]')).toHaveCount(0);
});

test('a row that somebody tampered with, or that is older than drawings, shows its program', async ({
  child,
  page: tab,
}) => {
  await openAs(child, turtle.id);
  await pass(child, turtle);
  await hasKept(tab, 1);
  const [row] = (await readRows(tab, 'works')) as readonly { readonly versions: readonly object[] }[];
  const evil = '"/><script>window.evil = 1</script>';
  for (const outcome of [
    undefined,
    { drawing: { background: evil, grain: 10, shapes: [] } },
    { drawing: { background: '#ffffff', grain: 10, shapes: [['text', '#ff0000', 0, 0, 1e9, 'left', evil]] } },
  ]) {
    await putRows(tab, 'works', [{ ...row, versions: [{ ...row?.versions[0], outcome }] }]);
    await child.open('zh/me/');
    await expect(tab.locator('.work')).toHaveAttribute('data-made', 'code');
    await expect(tab.locator('.work-mat pre')).toContainText('turtle');
    expect(await tab.evaluate('window.evil')).toBeUndefined();
  }
});

test('a book in which nothing was made in code asks for nothing of the code room', async ({ child, page: tab }) => {
  await openAs(child, think.id);
  await pass(child, think);
  const asked = requestsOf(tab);
  await child.open('zh/me/');
  await expect(tab.locator('.work')).toHaveAttribute('data-made', 'text');
  await tab.waitForLoadState('networkidle');
  expect(asked.filter((url) => CODE_ROOM.test(url))).toEqual([]);
});

async function openAs(child: Child, id: string): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  const [address = ''] = id.split('#');
  await child.open(address.startsWith('play/') ? 'zh/play/' : `zh/${address}/`);
  await comeTo(child, id);
}

/** Waits until so many works are on the disk, each with what came of it. */
const hasKept = (tab: Page, count: number, withOutcome = true): Promise<void> =>
  expect
    .poll(async () => {
      const works = (await readRows(tab, 'works')) as readonly {
        readonly versions: readonly { outcome?: unknown }[];
      }[];
      return works.filter(({ versions }) => versions.some(({ outcome }) => !withOutcome || outcome !== undefined))
        .length;
    })
    .toBe(count);

/** What the page itself asks for; what the service worker fetches for later is another matter. */
function requestsOf(tab: Page): readonly string[] {
  const asked: string[] = [];
  tab.on('request', (request) => {
    if (request.serviceWorker() === null) asked.push(request.url());
  });
  return asked;
}

/** Has the image come, with something in it? */
const isShown = (image: ReturnType<Page['locator']>): Promise<boolean> =>
  image.evaluate((found) => found instanceof HTMLImageElement && found.complete && found.naturalWidth > 50);
