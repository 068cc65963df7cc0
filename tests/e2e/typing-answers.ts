import type { Exercise } from '../../src/exercises/exercise.ts';
import type { ImeExercise } from '../../src/exercises/ime/schema.ts';
import { imeCandidates } from '../../src/typing/ime/ime-candidates.ts';
import { chineseMark } from '../../src/typing/ime/ime-punctuation.ts';
import { PAGE_SIZE } from '../../src/typing/ime/ime-state.ts';
import { plainForm } from '../../src/typing/plain-form.ts';
import type { TargetChar, TargetLine } from '../../src/typing/target.ts';
import { keyOf, usKeyboard } from '../../src/typing/us-keyboard.ts';
import { type Child, STEP_WITHIN_MS } from './driver.ts';

/**
 * Types as a child does who looks at the screen: it presses the key that the picture of the keyboard shows next, picks
 * what the window of candidates offers, and writes what the line says. So it can go on with a text that is half typed.
 */

export type TypingKind = Extract<Exercise, { kind: 'typing' | 'ime' | 'practice' }>;

export const isTyped = (exercise: Exercise): exercise is TypingKind =>
  exercise.kind === 'typing' || exercise.kind === 'ime' || exercise.kind === 'practice';

/** Longer than any text of a lesson. */
const MANY_KEYS = 2000;

/** Types all of it without a miss. */
export async function typeRight(child: Child, exercise: TypingKind): Promise<void> {
  await beginTyping(child, exercise.id);
  if (exercise.kind === 'ime') return typeWithWindow(child, exercise, false);
  if (isWritten(exercise)) return write(child, exercise, false);
  return typeKeys(child, exercise.id, false);
}

/** Types all of it, and misses everywhere. */
export async function typeWrong(child: Child, exercise: TypingKind): Promise<void> {
  await beginTyping(child, exercise.id);
  if (exercise.kind === 'ime') return typeWithWindow(child, exercise, true);
  if (isWritten(exercise)) return write(child, exercise, true);
  return typeKeys(child, exercise.id, true);
}

/** Puts the hands on the keys; what was begun goes on. */
export async function beginTyping({ tab }: Child, id: string): Promise<void> {
  const root = `[data-exercise="${id}"]`;
  const start = `${root} [data-action="type"]`;
  if (await tab.isVisible(start)) await tab.click(start);
  if (await tab.isVisible(`${root} textarea`)) await tab.click(`${root} textarea`);
}

const isWritten = (exercise: TypingKind): exercise is Extract<TypingKind, { kind: 'typing' }> =>
  exercise.kind === 'typing' && exercise.mode === 'hanzi';

/** What the picture of the keyboard shows: the key to press and the Shift to hold, by their codes. */
export interface Shown {
  readonly next: string | null;
  readonly hold: string | null;
}

/** So long after a frame what waited for it is done. */
const FOLLOWS_MS = 8;

/** Reads it off once the picture has followed what was pressed last: the line is drawn first, then all else is, then the picture. */
export async function shownKey({ tab }: Child, id: string): Promise<Shown> {
  const frame = `new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, ${FOLLOWS_MS})))`;
  await tab.evaluate(`${frame}.then(() => ${frame})`);
  const look = (name: string) => JSON.stringify(`[data-exercise="${id}"] [data-look="${name}"]`);
  return (await tab.evaluate(
    `Object.fromEntries([['next', ${look('next')}], ['hold', ${look('hold')}]].map(([name, selector]) => {
      const found = document.querySelector(selector);
      return [name, found && found.getAttribute('data-code')];
    }))`,
  )) as Shown;
}

/** Presses a key of the keyboard, with Shift if need be. */
export const pressKey = ({ tab }: Child, { next, hold }: Shown): Promise<void> =>
  tab.keyboard.press(hold === null ? (next ?? '') : `Shift+${next}`);

/** A key that is not the one wanted. */
export const otherKey = ({ next }: Shown): Shown => ({ next: next === 'KeyQ' ? 'KeyP' : 'KeyQ', hold: null });

async function typeKeys(child: Child, id: string, missing: boolean): Promise<void> {
  for (let keys = 0; keys < MANY_KEYS; keys += 1) {
    const shown = await nextKey(child, id);
    if (shown === undefined) return;
    if (missing) await pressKey(child, otherKey(shown));
    await pressKey(child, shown);
  }
  throw new Error(`${id} never ends.`);
}

/** The key to press, once one is shown: a falling word may not be there yet. Undefined: all is typed. */
async function nextKey(child: Child, id: string): Promise<Shown | undefined> {
  const deadline = Date.now() + STEP_WITHIN_MS;
  while (Date.now() < deadline) {
    const shown = await shownKey(child, id);
    if (shown.next !== null) return shown;
    if (['passed', 'failed'].includes(await child.exercise(id).state())) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${id} shows no key to press.`);
}

export const textOf = (line: TargetLine): string => line.map(({ text }) => text).join('');

/** As an input method commits it; `missing`: as many wrong characters and Enter, which lets the line do. */
async function write(child: Child, { id, lines }: Extract<TypingKind, { kind: 'typing' }>, missing: boolean) {
  const { tab } = child;
  await eachLine(child, id, lines, async (line) => {
    await tab.keyboard.type(missing ? '错'.repeat(line.length) : textOf(line));
    if (missing) await tab.keyboard.press('Enter');
  });
}

async function typeWithWindow(child: Child, { id, lines, dictionary }: ImeExercise, missing: boolean): Promise<void> {
  const { keyboard } = child.tab;
  await eachLine(child, id, lines, async (line) => {
    for (const char of line) {
      for (const key of missing ? ['Semicolon'] : keysFor(dictionary, char)) await keyboard.press(key);
    }
    if (missing) await keyboard.press('Enter');
  });
}

type TypeLine = (line: TargetLine) => Promise<void>;

/** Types line by line, from the one that is to be typed now and from its beginning. */
async function eachLine(child: Child, id: string, lines: readonly TargetLine[], type: TypeLine): Promise<void> {
  for (let turn = 0; turn < lines.length; turn += 1) {
    const { label, written, waiting } = await shownText(child, id);
    const [line] = lines.filter((one) => label.includes(textOf(one))).sort((one, other) => other.length - one.length);
    if (line === undefined) return;
    for (let rest = waiting + Array.from(written).length; rest > 0; rest -= 1)
      await child.tab.keyboard.press('Backspace');
    await type(line);
  }
}

interface ShownText {
  /** The line to write, in words; '' once all is written. */
  readonly label: string;
  /** What stands there already. */
  readonly written: string;
  /** Letters in the window of the practice input method. */
  readonly waiting: number;
}

async function shownText({ tab }: Child, id: string): Promise<ShownText> {
  const body = JSON.stringify(`[data-exercise="${id}"] [data-body]`);
  return (await tab.evaluate(`(() => {
    const body = document.querySelector(${body});
    const field = body.querySelector('[data-ime-field], textarea');
    if (field === null) return { label: '', written: '', waiting: 0 };
    const written = field instanceof HTMLTextAreaElement ? field.value : field.textContent.trim();
    const letters = body.querySelector('[data-ime-letters]');
    const isEmpty = letters === null || letters.children.length > 0;
    const label = body.querySelector('.unseen').textContent;
    return { label, written, waiting: isEmpty ? 0 : letters.textContent.replace(/'/g, '').length };
  })()`)) as ShownText;
}

/** The keys for one character in the practice input method: its letters, the pages to turn, its number; or its mark. */
export function keysFor(dictionary: ImeExercise['dictionary'], { text, syllable }: TargetChar): readonly string[] {
  if (syllable === undefined) return [markKey(text)];
  const place = imeCandidates(dictionary, syllable).findIndex((candidate) => candidate.text === text);
  if (place < 0) throw new Error(`${syllable} offers no ${text}.`);
  const letters = [...syllable].map((letter) => keyOf(letter)?.code ?? '');
  const turns = Array<string>(Math.floor(place / PAGE_SIZE)).fill('Equal');
  return [...letters, ...turns, `Digit${(place % PAGE_SIZE) + 1}`];
}

function markKey(text: string): string {
  const given = (char: string | null) => char !== null && plainForm(chineseMark(char, CLOSED).text) === plainForm(text);
  const key = usKeyboard.find(({ plain, shifted }) => given(plain) || given(shifted));
  if (key === undefined) throw new Error(`No key gives ${text}.`);
  return given(key.plain) ? key.code : `Shift+${key.code}`;
}

const CLOSED = { single: false, double: false };
