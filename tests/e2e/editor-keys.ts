import type { Tab } from './tab.ts';

/** Speaks the browser's own protocol to one tab. */
export type Send = (method: string, params: object) => Promise<unknown>;

/** One thing that hands do, and what the text is after it. */
interface Move {
  readonly act: (send: Send) => Promise<unknown>;
  readonly after: (text: string) => string;
}

/** Numbers from 0 to 1 that come out the same for a seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Types on the keyboard and with an input method until Monaco has taken over, and a little on; tells what should stand there. */
export async function typeAcross(
  tab: Tab,
  send: Send,
  random: () => number,
): Promise<{ wanted: string; text: string }> {
  await tab.evaluate(`page.reopen('x = 1\\n'); page.editor.goTo(2); page.editor.engine()`);
  let wanted = 'x = 1\n';
  const hands = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= 1) {
      const move = anyMove(random, wanted);
      wanted = move.after(wanted);
      await move.act(send);
      if (random() < 0.3) await pause(random() * 60);
    }
  };
  await hands(3);
  // About as long as the hands must rest: the next keys come just before, in the midst of, or just after the hand-over.
  await pause(330 + random() * 90);
  await hands(4);
  await waitForMonaco(tab);
  await hands(2);
  return { wanted, text: String(await tab.evaluate('page.editor.text()')) };
}

/** Resolves when Monaco has taken over. */
export async function waitForMonaco(tab: Tab): Promise<void> {
  await tab.waitForSelector('.editor[data-engine="monaco"]', { state: 'attached' });
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function anyMove(random: () => number, text: string): Move {
  const any = (list: string): string => list[Math.floor(random() * list.length)] ?? '';
  const kind = random();
  if (kind < 0.2) return composition(random);
  if (kind < 0.28) return { act: press('Enter', 13, '\r'), after: (old) => `${old}\n` };
  if (kind < 0.36) return { act: press('Backspace', 8), after: (old) => old.slice(0, -1) };
  const letter = /[a-z]$/.test(text) && kind < 0.45 ? ' ' : any('abcdefghijklmnopqrstuvwxyz');
  return { act: press(letter, letter.toUpperCase().charCodeAt(0), letter), after: (old) => old + letter };
}

function composition(random: () => number): Move {
  const [letters, word] = random() < 0.5 ? ['nihao', '你好'] : ['shu', '数'];
  const isSlow = random() < 0.4;
  return {
    async act(send) {
      for (let end = 1; end <= letters.length; end += 1) {
        await taken(send, 'rawKeyDown');
        const text = letters.slice(0, end);
        await send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
        await taken(send, 'keyUp');
        // Someone looks for the character: a rest of the hands in which nothing may be taken from them.
        if (isSlow && end === 2) await pause(420);
      }
      await taken(send, 'rawKeyDown');
      await send('Input.insertText', { text: word });
      await taken(send, 'keyUp');
    },
    after: (old) => old + word,
  };
}

const taken = (send: Send, type: string): Promise<unknown> =>
  send('Input.dispatchKeyEvent', { type, code: 'KeyA', key: 'Process', windowsVirtualKeyCode: 229 });

const press =
  (key: string, windowsVirtualKeyCode: number, text?: string) =>
  async (send: Send): Promise<void> => {
    const code = key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const event = { key, code, windowsVirtualKeyCode };
    await send('Input.dispatchKeyEvent', {
      ...event,
      type: text ? 'keyDown' : 'rawKeyDown',
      ...(text ? { text } : {}),
    });
    await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };
