import type { Page } from '@playwright/test';
import { keysOfChar } from '../../src/typing/keys-of-char.ts';
import { comeTo, openTyping, pass } from './answers.ts';
import { anyExercise } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { inputMethod } from './input-method.ts';
import {
  beginTyping,
  otherKey,
  pressKey,
  shownKey,
  type TypingKind,
  textOf,
  typeRight,
  typeWrong,
} from './typing-answers.ts';
import { readTallies, waitForLine } from './typing-rows.ts';

/** Typed key by key, the simplest: a line without capitals. */
const oneLine = anyExercise('typing', ({ mode, lines }) => mode === 'keys' && lines.length === 1);
const twoLines = anyExercise('typing', ({ mode, lines }) => mode === 'keys' && lines.length > 1);
const symbols = anyExercise('typing', ({ mode, id }) => mode === 'symbols' && id.includes('/typing/'));
const pinyin = anyExercise('typing', ({ mode, lines }) => mode === 'pinyin' && lines.length > 1);
const rain = anyExercise('typing', ({ game }) => game === 'rain');

test('a miss waits and counts once, a held key once, a shortcut not at all; the counts are kept', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', oneLine);
  const first = await shownKey(child, oneLine.id);
  for (let miss = 0; miss < 3; miss += 1) await pressKey(child, otherKey(first));
  expect(await shownKey(child, oneLine.id)).toEqual(first);
  await expect(section(page, oneLine).locator('[data-look="missed"]')).toHaveAttribute(
    'data-code',
    otherKey(first).next ?? '',
  );
  for (const key of ['Control+V', 'Alt+KeyX', 'Backspace', 'ArrowLeft', 'Home']) await page.keyboard.press(key);
  expect(await shownKey(child, oneLine.id)).toEqual(first);
  for (let hold = 0; hold < 5; hold += 1) await page.keyboard.down(first.next ?? '');
  await page.keyboard.up(first.next ?? '');
  await typeRight(child, oneLine);
  await child.exercise(oneLine.id).becomes('passed');
  expect(await child.exercise(oneLine.id).text()).toContain('打完了');

  const [tally] = await readTallies(page, oneLine.id);
  const length = textOf(oneLine.lines[0] ?? []).length;
  expect(tally).toMatchObject({ slots: length, hits: length, clean: length - 1, wrong: 3 });
});

test('a key is answered before anything else is done, and what is drawn then is what is rendered', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', oneLine);
  const text = textOf(oneLine.lines[0] ?? []);
  const done = section(page, oneLine).locator('[data-typing-pad] p[class] span').first();
  await page.keyboard.press(text[0] ?? '');
  await expect(done).toHaveText(text.slice(0, 1));
  const atOnce = await page.evaluate((key) => {
    const pad = document.querySelector('[data-typing-pad]:focus');
    pad?.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true }));
    return pad?.querySelector('p[class*="line"] span')?.textContent;
  }, text[1] ?? '');
  expect(atOnce).toBe(text.slice(0, 2));
  await page.keyboard.type(text.slice(2, 4));
  await shownKey(child, oneLine.id);
  await expect(done).toHaveText(text.slice(0, 4).trimEnd());
});

test('who can’t see the keyboard hears the next key after a miss or a while of looking for it, not while typing', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', twoLines);
  const spoken = section(page, twoLines).locator('.exercise-inner > p[role="status"]');
  await expect(spoken).toContainText(/下一个/);
  const before = await spoken.textContent();
  await page.keyboard.type(textOf(twoLines.lines[0] ?? []).slice(0, 3));
  expect(await spoken.textContent()).toBe(before);
  await pressKey(child, otherKey(await shownKey(child, twoLines.id)));
  await expect(spoken).not.toHaveText(before ?? '', { timeout: 1000 });
});

test('below the accuracy asked for it is typed again, as often as one likes; above it is passed', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', oneLine);
  const driver = child.exercise(oneLine.id);
  await typeWrong(child, oneLine);
  await driver.becomes('failed');
  expect(await driver.text()).toContain('再打一遍');
  await driver.do('retry');
  await driver.becomes('working');
  // The hands are on the keys already.
  await expect(section(page, oneLine).locator('[data-typing-pad]')).toBeFocused();
  await typeRight(child, oneLine);
  await driver.becomes('passed');
  const tallies = await readTallies(page, oneLine.id);
  expect(tallies.map(({ clean, slots }) => clean / slots)).toEqual([0, 1]);
  await child.reload();
  await driver.becomes('passed');
});

test('leaving pauses and loses nothing; the pause is no time at work', async ({ child, page }) => {
  await openAs(child, '小雨', oneLine);
  await press(child, oneLine, 5);
  const sixth = await shownKey(child, oneLine.id);
  await page.locator('h1').click();
  await page.keyboard.type('xyz');
  await page.waitForTimeout(3000);
  await expect(section(page, oneLine).locator('[data-action="type"]')).toBeVisible();
  expect(await shownKey(child, oneLine.id)).toEqual(sixth);
  const before = Date.now();
  await typeRight(child, oneLine);
  await child.exercise(oneLine.id).becomes('passed');
  const [tally] = await readTallies(page, oneLine.id);
  expect(tally).toMatchObject({ wrong: 0 });
  expect(tally?.activeMs).toBeLessThan(Date.now() - before + 2500);
});

test('a reload comes back to the last finished line, and so does Back', async ({ child, page }) => {
  await openAs(child, '小雨', twoLines);
  const [first = []] = twoLines.lines;
  await press(child, twoLines, first.length);
  const second = await shownKey(child, twoLines.id);
  await press(child, twoLines, 2);
  await waitForLine(page, twoLines.id, 1);
  await child.reload();
  await comeTo(child, twoLines.id);
  await child.exercise(twoLines.id).becomes('working');
  expect(await shownKey(child, twoLines.id)).toEqual(second);
  await child.open('zh/me/');
  await child.back();
  await comeTo(child, twoLines.id);
  expect(await shownKey(child, twoLines.id)).toEqual(second);
  await pass(child, twoLines);
  const [tally] = await readTallies(page, twoLines.id);
  expect(tally).toMatchObject({ slots: twoLines.lines.flat().length, wrong: 0 });
});

test('with an input method on, keys count all the same, and it is said kindly', async ({ child, page }) => {
  await openAs(child, '小雨', oneLine);
  const machine = await inputMethod(page);
  for (let key = 0; key < 3; key += 1) await machine.takes((await shownKey(child, oneLine.id)).next ?? '');
  await expect(section(page, oneLine)).toContainText('按一下 Shift，切到英文');
  await typeRight(child, oneLine);
  await child.exercise(oneLine.id).becomes('passed');
  const [tally] = await readTallies(page, oneLine.id);
  expect(tally).toMatchObject({ wrong: 0, slips: 1 });
  expect(tally?.clean).toBe(tally?.slots);
});

test('Caps Lock is noticed and no error; a capital without Shift is one, and is told', async ({ child, page }) => {
  // The protocol of browsers' remote control has no Caps Lock: the page is told of one.
  await page.addInitScript(() => {
    const real = KeyboardEvent.prototype.getModifierState;
    KeyboardEvent.prototype.getModifierState = function getModifierState(key) {
      return key === 'CapsLock' ? /^[A-Z]$/.test(this.key) && !this.shiftKey : real.call(this, key);
    };
  });
  await openAs(child, '小雨', oneLine);
  const first = await shownKey(child, oneLine.id);
  await page.keyboard.press((first.next ?? '').replace('Key', ''));
  await expect(section(page, oneLine)).toContainText('Caps Lock');
  expect(await shownKey(child, oneLine.id)).toEqual(first);
  await typeRight(child, oneLine);
  await child.exercise(oneLine.id).becomes('passed');
  expect((await readTallies(page, oneLine.id))[0]).toMatchObject({ wrong: 0, slips: 1 });

  await openTyping(child, symbols);
  const capital = await shownKey(child, symbols.id);
  expect(capital.hold).not.toBeNull();
  await pressKey(child, { ...capital, hold: null });
  await expect(section(page, symbols)).toContainText('按住 Shift');
  await typeRight(child, symbols);
  await child.exercise(symbols.id).becomes('passed');
  expect((await readTallies(page, symbols.id))[0]).toMatchObject({ wrong: 1 });
});

test('syllables: a miss shows how it is spelled, a space is nobody’s mistake, marks need no key', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', pinyin);
  const letters = pinyin.lines.flat().map((char) => keysOfChar('pinyin', char));
  const [syllable = ''] = letters.filter((keys) => keys.length > 1);
  await pressKey(child, otherKey(await shownKey(child, pinyin.id)));
  await expect(section(page, pinyin).locator('[data-split="true"]')).toBeVisible();
  await press(child, pinyin, (letters[0] ?? '').length);
  await page.keyboard.press('Space');
  await typeRight(child, pinyin);
  await child.exercise(pinyin.id).becomes('passed');
  const [tally] = await readTallies(page, pinyin.id);
  expect(syllable).not.toBe('');
  expect(tally).toMatchObject({ wrong: 1, slots: letters.join('').length });
});

test('rain falls, and is typed; with less motion it is a text', async ({ child, page }) => {
  await openAs(child, '小雨', rain);
  await expect(section(page, rain).locator('[data-lane]').first()).toBeVisible();
  await typeRight(child, rain);
  await child.exercise(rain.id).becomes('passed');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await child.exercise(rain.id).do('retry');
  await expect(section(page, rain).locator('[data-lane]')).toHaveCount(0);
  await pass(child, rain);
  const keys = rain.lines.flat().length;
  expect((await readTallies(page, rain.id))[1]?.slots).toBe(keys);
});

test('keys that come before the first drop don’t keep the rain away', async ({ child, page }) => {
  await child.open(`zh/${rain.id.split('#')[0]}/`);
  await comeTo(child, rain.id);
  const start = section(page, rain).locator('[data-action="type"]');
  await start.evaluate((button: HTMLElement) => {
    button.click();
    // Before a frame has come.
    const press = { key: 'q', code: 'KeyQ', keyCode: 81, bubbles: true, cancelable: true };
    for (let key = 0; key < 3; key += 1) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await expect(section(page, rain).locator('[data-lane]').first()).toBeVisible();
  await typeRight(child, rain);
  await expect(section(page, rain)).toHaveAttribute('data-state', 'passed');
});

test('two learners keep their own: half done, passed, and how it went last time', async ({ child, page }) => {
  await openAs(child, '小雨', twoLines);
  await press(child, twoLines, (twoLines.lines[0] ?? []).length + 1);
  await child.switchLearner();
  await openAs(child, '豆豆', twoLines, 'cat');
  expect(await child.exercise(twoLines.id).state()).toBe('fresh');
  await pass(child, twoLines);
  await expect(section(page, twoLines)).not.toContainText('上次');
  await child.switchLearner();
  await child.comeBack('小雨');
  await openTyping(child, twoLines);
  await child.exercise(twoLines.id).becomes('working');
  await pass(child, twoLines);
  await expect(section(page, twoLines)).not.toContainText('上次');
  await child.exercise(twoLines.id).do('retry');
  await pass(child, twoLines);
  await expect(section(page, twoLines)).toContainText('上次');
});

test('the keyboard alone: to the keys, away by Esc, on by Tab, back, done, and to the next step', async ({
  child,
  page,
}) => {
  await child.open(`zh/${oneLine.id.split('#')[0]}/`);
  await comeTo(child, oneLine.id);
  const at = (selector: string) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
  const tabTo = async (selector: string, key = 'Tab') => {
    for (let presses = 0; presses < 250 && !(await at(selector)); presses += 1) await page.keyboard.press(key);
    expect(await at(selector), selector).toBe(true);
  };
  const root = `[data-exercise="${oneLine.id}"]`;
  await tabTo(`${root} [data-typing-pad]`);
  await press(child, oneLine, 3, false);
  await page.keyboard.press('Escape');
  await expect(section(page, oneLine).locator('[data-action="type"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(section(page, oneLine).locator('[data-typing-pad]')).toBeFocused();
  await press(child, oneLine, 3, false);
  // Tab is never taken for a key of the text, and leads on.
  await page.keyboard.press('Tab');
  await expect(section(page, oneLine).locator('[data-typing-pad]')).not.toBeFocused();
  await tabTo(`${root} [data-action="hint"]`);
  await tabTo(`${root} [data-typing-pad]`, 'Shift+Tab');
  const rest = (oneLine.lines[0] ?? []).length - 6;
  await press(child, oneLine, rest, false);
  await child.exercise(oneLine.id).becomes('passed');
  await tabTo(`${root} [data-action="next"]`);
  await page.keyboard.press('Enter');
  await expect.poll(() => at(`${root} *`)).toBe(false);
  expect((await readTallies(page, oneLine.id))[0]).toMatchObject({ wrong: 0 });
});

const section = (page: Page, { id }: { readonly id: string }) => page.locator(`[data-exercise="${id}"]`);

/** Comes to an exercise as a new learner. */
async function openAs(child: Child, name: string, exercise: TypingKind, animal = 'panda'): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal(animal, name);
  await openTyping(child, exercise);
}

/** So many right keys. */
async function press(child: Child, exercise: TypingKind, count: number, begin = true): Promise<void> {
  if (begin) await beginTyping(child, exercise.id);
  for (let keys = 0; keys < count; keys += 1) await pressKey(child, await shownKey(child, exercise.id));
}
