import type { Page } from '@playwright/test';
import { withColdBrowser } from '../browser/cold-browser.ts';
import type { Served } from '../browser/site-server.ts';

/** Milliseconds from pressing Run to the first output on the screen: the first run of a page, and later ones. */
export interface FirstOutput {
  readonly cold: number;
  readonly warm: readonly number[];
}

const WARM_RUNS = 5;
/** Who presses Run has looked at the code for a while: what a run needs was fetched on the way to it. */
const AT_THE_CODE_MS = 2500;

/** Writes a program into the playground's editor and runs it. */
export function firstOutput(site: Served, lang: 'python' | 'javascript', code: string): Promise<FirstOutput> {
  return withColdBrowser(async ({ page }) => {
    const root = `[data-exercise="play/code/free#${lang}"]`;
    await page.goto(`${site.url}zh/play/`);
    await page.locator(root).scrollIntoViewIfNeeded();
    await page.waitForSelector(`${root}[data-awake]`);
    await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 120_000 });
    await page.click(`${root} [data-editor]`);
    await page.waitForTimeout(AT_THE_CODE_MS);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(code);
    await page.waitForTimeout(500);
    const cold = await timeRun(page, root);
    const warm: number[] = [];
    for (let run = 0; run < WARM_RUNS; run += 1) {
      await page.waitForSelector(`${root} [data-action="run"]`);
      await page.waitForTimeout(700);
      warm.push(await timeRun(page, root));
    }
    return { cold, warm };
  });
}

const timeRun = (page: Page, root: string): Promise<number> =>
  page.evaluate(async (selector) => {
    const output = document.querySelector(`${selector} [data-output]`);
    const button = document.querySelector<HTMLElement>(`${selector} [data-action="run"]`);
    if (!output || !button) throw new Error('There is nothing to run.');
    const start = performance.now();
    return new Promise<number>((resolve) => {
      let isEmpty = output.textContent === '';
      const watch = new MutationObserver(() => {
        const now = output.textContent ?? '';
        // What an earlier run printed goes first.
        if (now === '') isEmpty = true;
        if (!isEmpty || now === '') return;
        watch.disconnect();
        resolve(performance.now() - start);
      });
      watch.observe(output, { childList: true, subtree: true, characterData: true });
      button.click();
    });
  }, root);
