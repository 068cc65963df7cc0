import type { Page } from '@playwright/test';
import { serveEditor } from '../fixtures/editor/editor-site.ts';
import type { EditorPage } from '../fixtures/editor/page.ts';
import { dice, pause, typeAcross, waitForMonaco } from './editor-keys.ts';
import { focus, serveEditorPage, textOf } from './editor-page.ts';
import { expect, test } from './fixtures.ts';
import { inputMethod } from './input-method.ts';

declare const page: EditorPage;

/** How often it is tried, and how many of them are one test. */
const [HAND_OVERS, A_TEST] = [100, 20];

const { site, openMonaco, openPlain } = serveEditorPage();

const engine = (tab: Page): Promise<string> => tab.evaluate(() => page.editor.engine());

test.describe('the hand-over', () => {
  test('loads nothing before somebody comes near, and each file once', async ({ page: tab }) => {
    site().asked.length = 0;
    await tab.goto(site().address());
    expect(site().asked.filter((path) => path.includes('monaco'))).toEqual([]);
    await tab.hover('.editor');
    await waitForMonaco(tab);
    await tab.evaluate(() => page.reopen('again'));
    await tab.focus('.editor textarea');
    await waitForMonaco(tab);
    const names = site()
      .asked.filter((path) => path.includes('monaco'))
      .map((path) => path.split('/').pop());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['monaco.js', 'monaco.css', 'zh.js']));
  });

  test('takes text, selection, scroll and focus along', async ({ page: tab }) => {
    const lines = Array.from({ length: 40 }, (_, index) => `line${index} = ${index}`).join('\n');
    await tab.goto(site().address({ text: lines }));
    await focus(tab);
    await tab.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.setSelectionRange(400, 407, 'backward');
      document.querySelector('.editor-plain')?.scrollTo(0, 300);
    });
    const top = () => tab.evaluate(() => document.querySelector('.editor-box')?.getBoundingClientRect().height);
    const height = await top();
    await waitForMonaco(tab);
    expect(await textOf(tab)).toBe(lines);
    expect(await top()).toBe(height);
    const isFocused = () =>
      tab.evaluate(() => document.querySelector('.editor-monaco')?.contains(document.activeElement));
    expect(await isFocused()).toBe(true);
    const firstLine = () =>
      tab.evaluate(() => {
        const numbers = [...document.querySelectorAll('.margin-view-overlays .line-numbers')];
        return Math.min(...numbers.map(({ textContent }) => Number(textContent)));
      });
    await expect.poll(firstLine).toBe(10);
    await tab.keyboard.type('Z');
    expect(await textOf(tab)).toBe(`${lines.slice(0, 400)}Z${lines.slice(407)}`);
  });

  test('lets undo go back through what was typed before', async ({ page: tab }) => {
    await tab.goto(site().address({ text: 'a = 1' }));
    await tab.evaluate(() => page.editor.goTo(1, 6));
    await tab.keyboard.type('23');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('b');
    expect(await engine(tab)).toBe('plain');
    await waitForMonaco(tab);
    await tab.keyboard.type('c');
    const seen = new Set<string>();
    for (let count = 0; count < 6; count += 1) {
      await tab.keyboard.press('Control+z');
      seen.add(await textOf(tab));
    }
    expect([...seen]).toEqual(['a = 123\nb', 'a = 123\n', 'a = 123', 'a = 1']);
    await tab.keyboard.press('Control+y');
    expect(await textOf(tab)).toBe('a = 123');
  });

  for (let first = 1; first <= HAND_OVERS; first += A_TEST) {
    test(`loses no key and no composition, times ${first} to ${first + A_TEST - 1}`, async ({ page: tab, context }) => {
      await openMonaco(tab);
      const cdp = await context.newCDPSession(tab);
      const send = (method: string, params: object) =>
        cdp.send(method as 'Input.insertText', params as { text: string });
      for (let seed = first; seed < first + A_TEST; seed += 1) {
        const { wanted, text: typed } = await typeAcross(tab, send, dice(seed));
        expect(typed, `hand-over ${seed}`).toBe(wanted);
      }
    });
  }

  test('waits for a composition to end, and tells of no text in its midst', async ({ page: tab }) => {
    await openMonaco(tab);
    await tab.evaluate(() => page.reopen(''));
    await focus(tab);
    const ime = await inputMethod(tab);
    await ime.letters('ni');
    await pause(900);
    expect(await engine(tab)).toBe('plain');
    await ime.commits('你');
    await waitForMonaco(tab);
    await ime.letters('hao');
    await ime.commits('好');
    expect(await tab.evaluate(() => page.changes)).toEqual(['你', '你好']);
  });

  test('never comes where Monaco is missing, and nothing is said', async ({ page: tab, watch }) => {
    // The browser itself tells of each file that is not there.
    watch.allow(/Failed to load resource|Failed to fetch dynamically/);
    const without = await serveEditor(/monaco\.js$/);
    watch.own(without.origin);
    await tab.goto(without.address({ text: 'a' }));
    await focus(tab);
    await tab.keyboard.type('b');
    await tab.waitForFunction(() => page.faults.length > 0);
    await tab.keyboard.type('c');
    expect([await engine(tab), await textOf(tab)]).toEqual(['plain', 'abc']);
    await without.close();
  });

  test('never comes on a machine with little memory', async ({ page: tab }) => {
    site().asked.length = 0;
    await openPlain(tab);
    await tab.evaluate(() => page.wantMonaco());
    await pause(700);
    expect(await engine(tab)).toBe('plain');
    expect(site().asked.filter((path) => path.includes('monaco'))).toEqual([]);
  });
});

for (const [name, open] of [
  ['the plain editor', openPlain],
  ['Monaco', openMonaco],
] as const) {
  test.describe(name, () => {
    test('indents with Tab and is left with Esc and Tab', async ({ page: tab }) => {
      await open(tab);
      await tab.keyboard.type('if x:');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type('a');
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      await tab.keyboard.type('b');
      await tab.keyboard.press('Shift+Tab');
      expect(await textOf(tab)).toBe('if x:\n    a\n    b');
      const focused = () => tab.evaluate(() => document.activeElement?.id);
      await tab.keyboard.press('Escape');
      await tab.keyboard.type('c');
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Tab');
      expect(await focused()).toBe('after');
      await focus(tab);
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Shift+Tab');
      expect(await focused()).toBe('before');
      await focus(tab);
      await tab.keyboard.press('Tab');
      expect(await focused()).not.toBe('after');
      expect(await textOf(tab)).toMatch(/^if x:\n {4}a\n {4}bc +$/);
    });

    test('moves a closing bracket back, and takes a step of blanks with Backspace', async ({ page: tab }) => {
      await open(tab, { code: 'javascript' });
      await tab.keyboard.type('if (x) {');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type('a();');
      await tab.keyboard.press('Enter');
      // Monaco moves a bracket back where it has read the lines above; nobody types as fast as a test.
      await pause(200);
      await tab.keyboard.type('}');
      expect(await textOf(tab)).toBe('if (x) {\n  a();\n}');
      await tab.keyboard.press('Enter');
      await tab.keyboard.type('    ');
      await tab.keyboard.press('Backspace');
      expect(await textOf(tab)).toBe('if (x) {\n  a();\n}\n  ');
    });

    test('marks what an input method left, says so, and mends it with one key', async ({ page: tab }) => {
      await open(tab, { text: 'print（“你好，”）\n' });
      await expect(tab.locator('.editor-full-width')).toHaveText(['（', '“', '”', '）']);
      await expect(tab.locator('.editor-note')).toContainText('有 4 个中文符号');
      await tab.evaluate(() => page.editor.goTo(1, 7));
      await tab.keyboard.press('F8');
      expect(await textOf(tab)).toBe('print("你好，")\n');
      await expect(tab.locator('.editor-note')).toBeHidden();
      await expect(tab.locator('.editor-full-width')).toHaveCount(0);
      await tab.keyboard.type('!');
      expect(await textOf(tab)).toBe('print(!"你好，")\n');
      await tab.keyboard.press('Backspace');
      await tab.keyboard.press('Control+z');
      await tab.keyboard.press('Control+z');
      await tab.keyboard.press('Control+z');
      expect(await textOf(tab)).toBe('print（“你好，”）\n');
      await tab.click('.editor-mend');
      expect(await textOf(tab)).toBe('print("你好，")\n');
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    });

    test('shows a mark over what an input method left', async ({ page: tab }) => {
      await open(tab, { text: 'f（1）' });
      await tab.evaluate(() => page.editor.setMarks([{ line: 1, message: '看这里' }]));
      await expect(tab.locator('.editor-full-width.editor-mark')).toHaveText(['（', '）']);
      expect((await tab.locator('.editor-mark').allTextContents()).join('')).toBe('f（1）');
    });

    test('shows marks, and says what is meant while the caret is in their line', async ({ page: tab }) => {
      await open(tab, { text: 'a = 1\nb = c\n' });
      await tab.evaluate(() => page.editor.setMarks([{ line: 2, column: 5, endColumn: 6, message: 'c 是什么？' }]));
      await expect(tab.locator('.editor-mark')).toHaveText('c');
      await expect(tab.locator('.editor-note')).toBeHidden();
      await tab.evaluate(() => page.editor.goTo(2, 1));
      await expect(tab.locator('.editor-note')).toHaveText(/第 2 行：c 是什么？/);
      await tab.evaluate(() => page.editor.goTo(1, 1));
      await expect(tab.locator('.editor-note')).toBeHidden();
      await tab.keyboard.press('Enter');
      await expect(tab.locator('.editor-mark')).toHaveText('c');
      await tab.evaluate(() => page.editor.goTo(3, 6));
      await tab.keyboard.type('d');
      await expect(tab.locator('.editor-mark')).toHaveCount(0);
    });

    test('takes a text as one step of undo, whoever has the focus', async ({ page: tab }) => {
      await open(tab, { text: 'old\ntext' });
      await tab.focus('#after');
      await tab.evaluate(() => page.editor.setText('new\r\nwords'));
      expect(await textOf(tab)).toBe('new\nwords');
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('after');
      await focus(tab);
      await tab.keyboard.press('Control+z');
      expect(await textOf(tab)).toBe('old\ntext');
      expect(await tab.evaluate(() => page.changes)).toEqual(['new\nwords', 'old\ntext']);
    });

    test('takes a text while nobody can see it, and leaves the field alone that has the focus', async ({
      page: tab,
    }) => {
      await open(tab, { text: 'old' });
      await tab.evaluate(() => {
        const field = document.createElement('input');
        document.body.append(field);
        document.querySelector<HTMLElement>('#place')?.style.setProperty('display', 'none');
        field.focus();
        page.editor.setText('new');
      });
      expect([await textOf(tab), await tab.inputValue('input')]).toEqual(['new', '']);
      expect(await tab.evaluate(() => page.changes)).toEqual(['new']);
    });

    test('runs with Ctrl+Enter, and takes no key while it is read-only', async ({ page: tab }) => {
      await open(tab, { text: 'a' });
      await tab.keyboard.press('Control+Enter');
      expect(await tab.evaluate(() => page.runs)).toBe(1);
      await tab.evaluate(() => page.editor.setReadOnly(true));
      await tab.keyboard.type('b');
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      expect(await textOf(tab)).toBe('a');
      await tab.evaluate(() => page.editor.setText('c'));
      await tab.evaluate(() => page.editor.setReadOnly(false));
      await focus(tab);
      await tab.keyboard.press('End');
      await tab.keyboard.type('d');
      expect(await textOf(tab)).toBe('cd');
    });

    test('has a name, and says how to leave it', async ({ page: tab }) => {
      await open(tab);
      const field = tab.locator('.editor textarea').first();
      expect(await field.getAttribute('aria-label')).toContain('程序');
      const described = (await field.getAttribute('aria-describedby')) ?? '';
      await expect(tab.locator(`#${described}`)).toHaveText(/先按 Esc，再按 Tab/);
    });
  });
}
