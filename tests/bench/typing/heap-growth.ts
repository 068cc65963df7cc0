import type { CDPSession } from '@playwright/test';
import { keyOf } from '../../../src/typing/us-keyboard.ts';
import { withColdBrowser } from '../browser/cold-browser.ts';
import type { Served } from '../browser/site-server.ts';
import { ENDLESS_TEXT, typingLines } from '../courses/typing-lessons.ts';
import { expectNext, openTypingPage } from './typing-page.ts';

/** What the page holds in memory after many keys, in MB. */
export interface HeapGrowth {
  readonly early: number;
  readonly late: number;
}

export const EARLY_KEYS = 1000;
export const LATE_KEYS = ENDLESS_TEXT.keys - 10;

/** So many presses are sent without waiting for an answer. */
const AT_ONCE = 100;

/** Types a very long text as fast as the page takes it, and looks at its memory near the beginning and at the end. */
export function heapGrowth(site: Served): Promise<HeapGrowth> {
  return withColdBrowser(async ({ page, cdp }) => {
    const keys = typingLines(ENDLESS_TEXT).join('');
    await openTypingPage(page, site, ENDLESS_TEXT);
    await pressAll(cdp, keys.slice(0, EARLY_KEYS));
    await expectNext(page, keys[EARLY_KEYS]);
    const early = await heapMb(cdp);
    await pressAll(cdp, keys.slice(EARLY_KEYS, LATE_KEYS));
    await expectNext(page, keys[LATE_KEYS]);
    return { early, late: await heapMb(cdp) };
  });
}

async function pressAll(cdp: CDPSession, keys: string): Promise<void> {
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    await Promise.all([...keys.slice(from, from + AT_ONCE)].flatMap((key) => press(cdp, key)));
  }
}

function press(cdp: CDPSession, key: string): readonly Promise<unknown>[] {
  const code = keyOf(key)?.code ?? '';
  const windowsVirtualKeyCode = key.toUpperCase().charCodeAt(0);
  return [
    cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, code, windowsVirtualKeyCode }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode }),
  ];
}

/** What one collection has freed may hold more. */
async function heapMb(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
