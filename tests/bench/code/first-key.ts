import { withColdBrowser } from '../browser/cold-browser.ts';
import { SLOWDOWN } from '../rows/lesson-loads.ts';

/** Milliseconds from the navigation to the first letter that a text field of the page has taken and kept. */
export function firstKey(address: string): Promise<number> {
  return withColdBrowser(async ({ page, cdp }) => {
    await page.addInitScript(tryKeys);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction('window.firstKeyAt !== undefined', undefined, { timeout: 60_000 });
    return page.evaluate<number>('window.firstKeyAt');
  });
}

/** Runs in the page: tries a letter again and again, as soon as there is a field. */
function tryKeys(): void {
  const look = () => {
    const field = document.querySelector('textarea');
    field?.focus();
    if (field && document.execCommand('insertText', false, 'x') && field.value.includes('x')) {
      (window as unknown as { firstKeyAt: number }).firstKeyAt = performance.now();
    } else setTimeout(look, 2);
  };
  look();
}
