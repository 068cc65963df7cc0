import type { EditorPage } from '../fixtures/editor/page.ts';
import { serveEditorPage, textOf } from './editor-page.ts';
import { expect, test } from './fixtures.ts';

declare const page: EditorPage;

const { openMonaco } = serveEditorPage();

test.describe('Monaco', () => {
  test('offers words of the language and of the text; Enter takes none, Tab the first', async ({ page: tab }) => {
    await openMonaco(tab, { text: 'apples = 3\n' });
    await tab.evaluate(() => page.editor.goTo(2));
    await tab.keyboard.type('appl', { delay: 30 });
    await expect(tab.locator('.suggest-widget.visible')).toContainText('apples');
    await tab.keyboard.press('Tab');
    expect(await textOf(tab)).toBe('apples = 3\napples');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('forw', { delay: 30 });
    await expect(tab.locator('.suggest-widget.visible')).toContainText('forward');
    await tab.keyboard.press('Enter');
    expect(await textOf(tab)).toBe('apples = 3\napples\nforw\n');
  });

  test('speaks Chinese or English, and finds', async ({ page: tab }) => {
    await openMonaco(tab, { text: 'apple\npear' });
    await tab.keyboard.press('Control+f');
    await expect(tab.locator('.find-widget.visible')).toContainText('第 1 项，共 1 项');
    await openMonaco(tab, { text: 'apple', lang: 'en' });
    await tab.keyboard.press('Control+f');
    await expect(tab.locator('.find-widget.visible')).toContainText('1 of 1');
  });

  test('is focused by a click on any row of pixels, where its lines begin and end between two of them', async ({
    page: tab,
  }) => {
    await openMonaco(tab, { text: 'a\nb\nc' });
    await tab.evaluate(() => {
      document.body.style.marginTop = '20.125px';
    });
    const lines = tab.locator('.view-line');
    const rows = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().bottom));
    for (const y of rows.flatMap((bottom) => [-2, -1, 0, 1].map((step) => Math.round(bottom) + step))) {
      await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
      await tab.mouse.click(200, y);
      await expect(tab.locator('.monaco-editor textarea').first(), `a click at ${y}`).toBeFocused();
    }
  });

  test('takes the colours of the theme when it changes', async ({ page: tab }) => {
    await openMonaco(tab, { text: 'for' });
    const ground = () =>
      tab.evaluate(() => getComputedStyle(document.querySelector('.monaco-editor') ?? document.body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await tab.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await expect.poll(ground).toBe('rgb(33, 42, 51)');
  });

  test('leaves all colours to a system that sets its own, dark or light, from then on', async ({ page: tab }) => {
    await openMonaco(tab, { text: 'for' });
    const theme = (name: string) => tab.locator(`.monaco-editor.${name}`).first();
    await expect(theme('vs')).toBeVisible();
    await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await expect(theme('hc-light')).toBeVisible();
    await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await expect(theme('hc-black')).toBeVisible();
    await tab.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    await expect(theme('vs')).toBeVisible();
  });

  for (const [code, source] of [
    ['javascript', 'const a = 1;'],
    ['python', 'while x:'],
    ['html', '<p class="a">x</p>'],
    ['css', 'p { color: red }'],
  ] as const) {
    test(`colours ${code}`, async ({ page: tab }) => {
      await openMonaco(tab, { code, text: source });
      const colours = () =>
        tab.evaluate(() => {
          const words = [...document.querySelectorAll('.view-line span span')];
          return new Set(words.map((word) => getComputedStyle(word).color)).size;
        });
      await expect.poll(colours).toBeGreaterThan(1);
    });
  }
});
