import type { Page } from '@playwright/test';
import { keyOf } from '../../../src/typing/us-keyboard.ts';
import type { Served } from '../browser/site-server.ts';
import type { TypingText } from '../courses/typing-lessons.ts';

/** The one exercise of a page of `typingLessons`. */
const EXERCISE = '[data-exercise]';

/** After the last file is kept the page may still have something to put away. */
const REST_MS = 1500;

/** Opens the page of a text and waits until it does nothing but wait for the first key, which may then come. */
export async function openTypingPage(page: Page, site: Served, { slug }: TypingText): Promise<void> {
  await page.goto(`${site.url}zh/stepping-up/typing/${slug}/`);
  await page.waitForSelector(`${EXERCISE}[data-awake]`);
  await page.waitForSelector('html[data-offline="ready"]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(REST_MS);
  await page.click(`${EXERCISE} [data-action="type"]`);
}

/** Begins the text anew once it is typed. */
export async function typeAgain(page: Page): Promise<void> {
  await page.waitForSelector(`${EXERCISE}[data-state="passed"]`);
  await page.click(`${EXERCISE} [data-action="retry"]`);
  await page.waitForSelector('[data-typing-pad]:focus');
  await page.waitForTimeout(REST_MS);
}

/** How long the picture of the keyboard may take to follow many keys at once. */
const FOLLOWS_WITHIN_MS = 2000;

/** Throws if the picture of the keyboard does not come to ask for this key: what was measured before was then no typing. */
export async function expectNext(page: Page, key: string | undefined): Promise<void> {
  const code = keyOf(key ?? '')?.code;
  await page.waitForSelector(`${EXERCISE} [data-look="next"][data-code="${code}"]`, { timeout: FOLLOWS_WITHIN_MS });
}
