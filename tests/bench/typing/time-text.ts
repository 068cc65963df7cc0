import { withColdBrowser } from '../browser/cold-browser.ts';
import type { Served } from '../browser/site-server.ts';
import { type TypingText, typingLines } from '../courses/typing-lessons.ts';
import { TEXTAREA_PAGE } from './bare-textarea.ts';
import { allCosts, type KeyCosts, timeKeys } from './time-keys.ts';
import { expectNext, openTypingPage, typeAgain } from './typing-page.ts';

/** So often, with a rest between, and so many keys at a time: the short text but for its end, which is another matter. */
const STRETCHES = 4;
export const STRETCH_KEYS = 38;

/** The keys of a text that is typed in stretches; a short one is finished after each and begun anew. */
export function timeText(site: Served, text: TypingText): Promise<KeyCosts> {
  return withColdBrowser(async (browser) => {
    const { page } = browser;
    const keys = typingLines(text).join('');
    const isShort = keys.length < STRETCH_KEYS * STRETCHES;
    const costs: KeyCosts[] = [];
    await openTypingPage(page, site, text);
    for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
      const from = isShort ? 0 : stretch * STRETCH_KEYS;
      const to = from + STRETCH_KEYS;
      if (isShort && stretch > 0) await typeAgain(page);
      costs.push(await timeKeys(browser, keys.slice(from, to)));
      await expectNext(page, keys[to]);
      if (isShort) await page.keyboard.type(keys.slice(to));
    }
    return allCosts(costs);
  });
}

/** The same keys in a page that has nothing but a text field. */
export function timeTextarea(site: Served, text: TypingText): Promise<KeyCosts> {
  return withColdBrowser(async (browser) => {
    const { page } = browser;
    const keys = typingLines(text).join('').slice(0, STRETCH_KEYS);
    const costs: KeyCosts[] = [];
    await page.goto(site.url + TEXTAREA_PAGE);
    // A click, as in the exercise: where the mouse lies is looked at with every frame.
    await page.click('textarea');
    for (let stretch = 0; stretch < STRETCHES; stretch += 1) costs.push(await timeKeys(browser, keys));
    const typed = await page.inputValue('textarea');
    if (typed !== keys.repeat(STRETCHES)) throw new Error(`The text field holds ${typed}.`);
    return allCosts(costs);
  });
}
