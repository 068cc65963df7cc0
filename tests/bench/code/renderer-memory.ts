import { readFileSync } from 'node:fs';
import { withColdBrowser } from '../browser/cold-browser.ts';
import type { Served } from '../browser/site-server.ts';

/** MB that the page's renderers hold for themselves with Monaco open and a Python program run; undefined without /proc. */
export function rendererMemory(site: Served): Promise<number | undefined> {
  return withColdBrowser(async ({ context, page }) => {
    const root = '[data-exercise="play/code/free#python"]';
    await page.goto(`${site.url}zh/play/`);
    await page.waitForSelector(`${root}[data-awake]`);
    await page.click(`${root} [data-editor]`);
    await page.waitForSelector(`${root} .monaco-editor`, { timeout: 60_000 });
    await page.click(`${root} [data-action="run"]`);
    await page.waitForFunction(
      (selector) => document.querySelector(`${selector} [data-output]`)?.textContent !== '',
      root,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(1000);
    const cdp = await context.browser()?.newBrowserCDPSession();
    const { processInfo = [] } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? {};
    const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMb(id));
    return sizes.includes(undefined) || sizes.length === 0
      ? undefined
      : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  });
}

/** What a process shares with others is theirs as well. */
function privateMb(pid: number): number | undefined {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Private_\w+:\s+\d+/gm) ?? [];
    return lines.reduce((sum, line) => sum + Number(/\d+$/.exec(line)?.[0] ?? 0), 0) / 1024;
  } catch {
    // Not Linux, or the process has gone.
    return undefined;
  }
}
