import type { CDPSession, Page } from '@playwright/test';

/**
 * The machine's own input method, by the protocol that browsers have for one. What it does to a page is what a real one
 * does, as far as typing.md (section 2) could measure.
 */
export interface InputMethod {
  /** Types letters; they show underlined in the field and are not committed. */
  letters(text: string): Promise<void>;
  /** Shows something else instead of the letters: `你hao` after a part was chosen, '' when they are given up. */
  shows(text: string): Promise<void>;
  /** Commits this for the letters, by the space bar. `releases`: how often the key is said to be let go. */
  commits(text: string, releases?: number): Promise<void>;
  /** Types a mark (or anything else) without showing it first. */
  types(text: string): Promise<void>;
  /** Takes a key of the keyboard for itself, as it does where it is on and nothing can be written. */
  takes(code: string): Promise<void>;
}

/** An input method for this tab. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  const cdp = await page.context().newCDPSession(page);
  let shown = '';
  const shows = async (text: string) => {
    shown = text;
    const { length } = text;
    await cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  };
  return {
    shows,
    async letters(text) {
      for (const letter of text) {
        await down(cdp, `Key${letter.toUpperCase()}`);
        await shows(shown + letter);
        await up(cdp, `Key${letter.toUpperCase()}`, letter);
      }
    },
    async commits(text, releases = 1) {
      shown = '';
      await down(cdp, 'Space');
      await cdp.send('Input.insertText', { text });
      for (let release = 0; release < releases; release += 1) await up(cdp, 'Space', ' ');
    },
    async types(text) {
      await down(cdp, 'Comma');
      await cdp.send('Input.insertText', { text });
      await up(cdp, 'Comma', ',');
    },
    async takes(code) {
      await down(cdp, code);
      await up(cdp, code, 'Process');
    },
  };
}

/** What a page hears of a key that an input method has taken. */
const TAKEN = { key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };

const down = (cdp: CDPSession, code: string) =>
  cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, ...TAKEN });

const up = (cdp: CDPSession, code: string, key: string) =>
  cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key });
