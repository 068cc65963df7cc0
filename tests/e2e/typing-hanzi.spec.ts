import type { Page } from '@playwright/test';
import type { TargetLine } from '../../src/typing/target.ts';
import { comeTo, openTyping } from './answers.ts';
import { anyExercise } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { type InputMethod, inputMethod } from './input-method.ts';
import { textOf } from './typing-answers.ts';
import { readTallies, waitForLine } from './typing-rows.ts';

/** Two lines of Chinese, the first of which begins with two characters that read otherwise. */
const poem = anyExercise('typing', ({ mode, lines }) => mode === 'hanzi' && lines.length > 1 && isPlain(lines[0]));
const [first = [], ...others] = poem.lines;
const phrase = textOf(first.slice(0, 2));
const letters = spellingOf(first.slice(0, 2));
/** In no text that children type. */
const WRONG = '龘';

test('a phrase is committed whole, and each line once, though the key is let go twice', async ({ child, page }) => {
  const machine = await openField(child, page);
  await machine.letters(letters);
  expect(await fieldOf(page).inputValue()).toBe(letters);
  await expect(section(page)).toHaveAttribute('data-state', /fresh|working/);
  await machine.commits(phrase, 2);
  expect(await fieldOf(page).inputValue()).toBe(phrase);
  for (const text of [textOf(first.slice(2)), ...others.map(textOf)]) {
    await machine.letters('a');
    await machine.commits(text, 2);
  }
  await child.exercise(poem.id).becomes('passed');
  const tallies = await readTallies(page, poem.id);
  expect(tallies).toHaveLength(1);
  expect(tallies[0]).toMatchObject({ wrong: 0, deleted: 0, slips: 0, homophones: 0 });
  expect(tallies[0]?.clean).toBe(poem.lines.flat().length);
});

test('part of a phrase may be chosen first, or letters given up; neither is a mistake', async ({ child, page }) => {
  const machine = await openField(child, page);
  await machine.letters(letters);
  await machine.shows(phrase.slice(0, 1) + spellingOf(first.slice(1, 2)));
  await machine.commits(phrase);
  expect(await fieldOf(page).inputValue()).toBe(phrase);
  await machine.letters('xyz');
  await machine.shows('');
  expect(await fieldOf(page).inputValue()).toBe(phrase);
  await finish(child, machine, first.slice(2));
  expect((await readTallies(page, poem.id))[0]).toMatchObject({ wrong: 0, deleted: 0, slips: 0 });
});

test('a character may be committed while the letters of the next one are still being composed', async ({
  child,
  page,
}) => {
  const machine = await openField(child, page);
  await machine.letters(letters);
  await machine.commits(phrase.slice(0, 1));
  await machine.shows(spellingOf(first.slice(1, 2)));
  expect(await fieldOf(page).inputValue()).toBe(phrase.slice(0, 1) + spellingOf(first.slice(1, 2)));
  await machine.commits(phrase.slice(1));
  expect(await fieldOf(page).inputValue()).toBe(phrase);
  await finish(child, machine, first.slice(2));
  expect((await readTallies(page, poem.id))[0]).toMatchObject({ wrong: 0, deleted: 0, slips: 0 });
});

test('a mark comes without letters, and erasing goes across a phrase', async ({ child, page }) => {
  const machine = await openField(child, page);
  await machine.letters(letters);
  await machine.commits(phrase);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect(await fieldOf(page).inputValue()).toBe('');
  await machine.types('！');
  await expect(section(page)).toContainText('！');
  await page.keyboard.press('Backspace');
  await finish(child, machine, first);
  const [tally] = await readTallies(page, poem.id);
  expect(tally).toMatchObject({ deleted: 3 });
  expect(tally?.wrong).toBeLessThanOrEqual(1);
});

test('leaving in the middle of letters takes them back: a slip, no error, and the field goes on', async ({
  child,
  page,
}) => {
  const machine = await openField(child, page);
  await machine.letters(letters);
  await page.locator('h1').click();
  await expect(fieldOf(page)).toHaveValue('');
  await expect(section(page)).toContainText('按一下 Shift，切到中文');
  await fieldOf(page).click();
  await finish(child, machine, first);
  expect((await readTallies(page, poem.id))[0]).toMatchObject({ wrong: 0, slips: 1 });
});

test('with the input method off letters are taken back as they come; what is pasted or dropped is not taken', async ({
  child,
  page,
  context,
}) => {
  const machine = await openField(child, page);
  await page.keyboard.type(letters);
  await expect(fieldOf(page)).toHaveValue('');
  await expect(section(page)).toContainText('按一下 Shift，切到中文');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), poem.lines.map(textOf).join(''));
  await page.keyboard.press('Control+V');
  await fieldOf(page).evaluate((field, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, textOf(first));
  await expect(fieldOf(page)).toHaveValue('');
  await finish(child, machine, first);
  expect((await readTallies(page, poem.id))[0]).toMatchObject({ wrong: 0, slips: 1 });
});

test('an emoji is one wrong character, erased by one press; one character left out is one, not a whole line', async ({
  child,
  page,
}) => {
  const machine = await openField(child, page);
  await machine.types('😀');
  expect(await fieldOf(page).inputValue()).toBe('😀');
  await page.keyboard.press('Backspace');
  await expect(fieldOf(page)).toHaveValue('');
  await machine.types(textOf(first.slice(1, 3)));
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Backspace');
  await finish(child, machine, first);
  const [tally] = await readTallies(page, poem.id);
  expect(tally).toMatchObject({ wrong: 1, slots: poem.lines.flat().length });
  expect(tally?.clean).toBe(poem.lines.flat().length - 1);
});

test('a line with a wrong character waits to be mended, or is let be with Enter', async ({ child, page }) => {
  const machine = await openField(child, page);
  const rest = textOf(first.slice(1));
  await machine.letters('a');
  await machine.commits(WRONG + rest);
  await expect(fieldOf(page)).toHaveValue(WRONG + rest);
  await page.keyboard.press('Enter');
  await expect(fieldOf(page)).toHaveValue('');
  for (const line of others) await writes(machine, line);
  await expect(section(page)).toHaveAttribute('data-state', /passed|failed/);
  const [tally] = await readTallies(page, poem.id);
  expect(tally?.clean).toBe(poem.lines.flat().length - 1);
});

test('half a text is there again after a reload, from its last finished line', async ({ child, page }) => {
  const machine = await openField(child, page);
  await writes(machine, first);
  await writes(machine, (others[0] ?? []).slice(0, 1));
  await waitForLine(page, poem.id, 1);
  await child.reload();
  await comeTo(child, poem.id);
  await child.exercise(poem.id).becomes('working');
  await expect(fieldOf(page)).toHaveValue('');
  await fieldOf(page).click();
  for (const line of others) await writes(machine, line);
  await child.exercise(poem.id).becomes('passed');
  expect((await readTallies(page, poem.id))[0]).toMatchObject({ wrong: 0 });
});

const section = (page: Page) => page.locator(`[data-exercise="${poem.id}"]`);
const fieldOf = (page: Page) => section(page).locator('textarea');

/** Comes to the field as a new learner; the machine's input method is on. */
async function openField(child: Child, page: Page): Promise<InputMethod> {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await openTyping(child, poem);
  return inputMethod(page);
}

/** Writes the rest of the first line and all others; it must be enough. */
async function finish(child: Child, machine: InputMethod, rest: TargetLine): Promise<void> {
  for (const line of [rest, ...others]) await writes(machine, line);
  await child.exercise(poem.id).becomes('passed');
}

/** All at once, as input methods can. */
async function writes(machine: InputMethod, line: TargetLine): Promise<void> {
  await machine.letters('a');
  await machine.commits(textOf(line));
}

function isPlain(line: TargetLine = []): boolean {
  const [one, two, three] = line;
  return one?.syllable !== undefined && two?.syllable !== undefined && three?.syllable !== undefined;
}

function spellingOf(chars: TargetLine): string {
  return chars.map(({ syllable = '' }) => syllable).join('');
}
