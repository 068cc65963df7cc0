import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import playwright from 'playwright-core-88';
import { BROWSER_ARGUMENTS } from '../browsers/arguments.ts';
import { hasOldChromium, oldChromium } from '../browsers/old-chromium.ts';
import { type EditorSite, serveEditor } from '../fixtures/editor/editor-site.ts';
import { dice, pause, type Send, typeAcross, waitForMonaco } from './editor-keys.ts';
import type { Tab } from './tab.ts';
import { createWatch } from './watch.ts';

/** The editor in real Chromium 88, which today's Playwright can't drive: both engines, and the way from one to the other. */
const skip = hasOldChromium() ? false : 'Chromium 88 comes from npm for Linux x64 only';

const HAND_OVERS = 15;

describe('the editor in Chromium 88', { skip, timeout: 120_000 }, () => {
  let browser: Awaited<ReturnType<typeof playwright.chromium.launch>>;
  let site: EditorSite;
  before(async () => {
    site = await serveEditor();
    browser = await playwright.chromium.launch({ ...oldChromium(88), args: BROWSER_ARGUMENTS });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function visit(query: Readonly<Record<string, string>>, look: (tab: Tab, send: Send) => Promise<void>) {
    const watch = createWatch();
    watch.own(site.origin);
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    context.on('page', (page) => watch.page(page));
    try {
      const tab = await context.newPage();
      const cdp = await context.newCDPSession(tab);
      await tab.goto(site.address(query));
      await look(tab, (method, params) => cdp.send(method, params));
      assert.deepEqual(watch.problems(), [], 'nothing may go wrong unseen');
    } finally {
      await context.close();
    }
  }

  const text = (tab: Tab): Promise<unknown> => tab.evaluate('page.editor.text()');

  test('marks and mends what an input method left, in both engines', () =>
    visit({ text: 'print（“你好”）' }, async (tab) => {
      await tab.waitForSelector('.editor-full-width');
      await tab.evaluate('page.editor.focus()');
      await waitForMonaco(tab);
      await tab.waitForSelector('.monaco-editor .editor-full-width');
      await tab.keyboard.press('F8');
      assert.equal(await text(tab), 'print("你好")');
      await tab.keyboard.press('Control+z');
      assert.equal(await text(tab), 'print（“你好”）');
    }));

  test('indents, offers words and is left with Esc and Tab', () =>
    visit({ code: 'javascript' }, async (tab) => {
      await tab.evaluate('page.editor.focus()');
      await tab.keyboard.type('if (x) {');
      await tab.keyboard.press('Enter');
      assert.equal(await text(tab), 'if (x) {\n  ');
      await waitForMonaco(tab);
      await tab.keyboard.type('conso');
      await tab.waitForSelector('.suggest-widget.visible');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      // Monaco moves a bracket back where it has read the lines above; nobody types as fast as a test.
      await pause(200);
      await tab.keyboard.type('}');
      assert.equal(await text(tab), 'if (x) {\n  console\n}');
      await tab.keyboard.press('Control+f');
      await tab.waitForSelector('.find-widget.visible');
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Tab');
      assert.equal(await tab.evaluate('document.activeElement.id'), 'after');
    }));

  test(`loses no key and no committed word when Monaco takes over, ${HAND_OVERS} times`, () =>
    visit({}, async (tab, sendAll) => {
      // This browser's protocol knows no unfinished compositions, only what comes of them.
      const send: Send = async (method, params) =>
        method === 'Input.imeSetComposition' ? undefined : sendAll(method, params);
      await tab.evaluate('page.editor.focus()');
      await waitForMonaco(tab);
      for (let seed = 1; seed <= HAND_OVERS; seed += 1) {
        const { wanted, text: typed } = await typeAcross(tab, send, dice(seed));
        assert.equal(typed, wanted, `hand-over ${seed}`);
      }
    }));
});
