import type { Page } from '@playwright/test';
import { splitSyllable } from '../../src/typing/syllables.ts';
import { comeTo, openTyping } from './answers.ts';
import { anyExercise } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { inputMethod } from './input-method.ts';
import { beginTyping, keysFor, shownKey, type TypingKind, textOf, typeRight, typeWrong } from './typing-answers.ts';
import { putPractice, readTallies, waitForLine } from './typing-rows.ts';

const practice = anyExercise('practice');
const single = anyExercise('ime', ({ lines }) => lines[0]?.length === 3 && lines.length > 1);
const phrases = anyExercise('ime', ({ lines }) => lines[0]?.length === 2);
const withV = anyExercise('ime', ({ lines }) => lines.flat().some(({ syllable }) => syllable?.includes('v')));
const paged = anyExercise('ime', ({ lines, dictionary }) =>
  lines.flat().some((char) => keysFor(dictionary, char).includes('Equal')),
);

test('the practice input method by the keyboard: letters, a number, giving up, mending', async ({ child, page }) => {
  await openAs(child, '小雨', single);
  const [char] = single.lines[0] ?? [];
  if (char === undefined) throw new Error(`${single.id} has no character.`);
  await page.keyboard.type(char.syllable ?? '');
  await expect(section(page, single).locator('[data-candidate]').first()).toBeVisible();
  await expect(section(page, single).locator('[data-ime-letters]')).toHaveText(char.syllable ?? '');
  // Given up, and mended: no mistakes.
  await page.keyboard.press('Escape');
  await expect(section(page, single).locator('[data-candidate]')).toHaveCount(0);
  await page.keyboard.type(`${char.syllable}x`);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await typeRight(child, single);
  await child.exercise(single.id).becomes('passed');
  expect((await readTallies(page, single.id))[0]).toMatchObject({ wrong: 0 });
});

test('a page further, v for ü, and a phrase by its letters or by the first of them', async ({ child, page }) => {
  await openAs(child, '小雨', withV);
  await typeRight(child, withV);
  await child.exercise(withV.id).becomes('passed');
  await openTyping(child, phrases);
  for (const [index, line] of phrases.lines.entries()) {
    const known = phrases.dictionary.phrases.some(([text]) => text === textOf(line));
    if (!known) {
      for (const each of line) for (const key of keysFor(phrases.dictionary, each)) await page.keyboard.press(key);
      continue;
    }
    const syllables = line.map(({ syllable = '' }) => syllable);
    const short = syllables.map((syllable) => splitSyllable(syllable)[0]);
    await page.keyboard.type((index === 0 ? syllables : short).join(''));
    const candidate = section(page, phrases)
      .locator('[data-candidate]')
      .filter({ hasText: textOf(line) });
    await page.keyboard.press(`Digit${await candidate.getAttribute('data-candidate')}`);
  }
  await child.exercise(phrases.id).becomes('passed');
  expect((await readTallies(page, phrases.id))[0]).toMatchObject({ wrong: 0 });
});

test('the practice input method by the mouse: a candidate, a page, the language; the keys stay where they were', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', paged);
  const pad = section(page, paged).locator('[data-typing-pad]');
  const next = section(page, paged).locator('[data-action="page-next"]');
  for (const line of paged.lines) {
    for (const char of line) {
      if (char.syllable === undefined) {
        for (const key of keysFor(paged.dictionary, char)) await page.keyboard.press(key);
        continue;
      }
      await page.keyboard.type(char.syllable);
      const keys = keysFor(paged.dictionary, char);
      for (const _ of keys.filter((key) => key === 'Equal')) await next.click();
      await section(page, paged).locator('[data-candidate]').filter({ hasText: char.text }).click();
      if ((await child.exercise(paged.id).state()) === 'working') await expect(pad).toBeFocused();
    }
  }
  await child.exercise(paged.id).becomes('passed');
  expect((await readTallies(page, paged.id))[0]).toMatchObject({ wrong: 0 });
});

test('Shift switches the language; letters that come then are taken back and told; a wrong character is mended', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', single);
  await page.keyboard.press('Shift');
  await page.keyboard.type('ni');
  await expect(section(page, single)).toContainText('切到中文');
  await section(page, single).locator('[data-action="switch"]').click();
  await page.keyboard.type('；');
  await page.keyboard.press('Semicolon');
  await expect(section(page, single).locator('[data-ok="false"]')).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await typeRight(child, single);
  await child.exercise(single.id).becomes('passed');
  const [tally] = await readTallies(page, single.id);
  expect(tally).toMatchObject({ wrong: 1, slips: 1 });
});

test('the machine’s own input method is told to stand aside; the practice one works nevertheless', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', single);
  const machine = await inputMethod(page);
  const [char] = single.lines[0] ?? [];
  for (const letter of char?.syllable ?? '') await machine.takes(`Key${letter.toUpperCase()}`);
  await expect(section(page, single)).toContainText('切到英文');
  await expect(section(page, single).locator('[data-ime-letters]')).toHaveText(char?.syllable ?? '');
  await page.keyboard.press('Escape');
  await typeRight(child, single);
  await child.exercise(single.id).becomes('passed');
});

test('too many wrong characters: again, and then it is passed; half done it is there after a reload', async ({
  child,
  page,
}) => {
  await openAs(child, '小雨', single);
  await typeWrong(child, single);
  await child.exercise(single.id).becomes('failed');
  expect(await child.exercise(single.id).text()).toContain('再打一遍');
  await child.exercise(single.id).do('retry');
  await expect(section(page, single).locator('[data-typing-pad]')).toBeFocused();
  for (const char of single.lines[0] ?? []) {
    for (const key of keysFor(single.dictionary, char)) await child.press(key);
  }
  await waitForLine(page, single.id, 1);
  await child.reload();
  await comeTo(child, single.id);
  await child.exercise(single.id).becomes('working');
  await typeRight(child, single);
  await child.exercise(single.id).becomes('passed');
});

test('a guest practises round after round, and the hands needn’t leave the keys', async ({ child, page }) => {
  await comeToPractice(child);
  const waiting = section(page, practice).locator('kbd');
  await expect(waiting).toHaveText(['F', 'J']);
  await beginTyping(child, practice.id);
  for (let round = 1; round <= 3; round += 1) {
    await typeRight(child, practice);
    await child.exercise(practice.id).becomes('passed');
    if (round === 3) break;
    await child.exercise(practice.id).do('retry');
    await child.exercise(practice.id).becomes('working');
    await expect(section(page, practice).locator('[data-typing-pad]')).toBeFocused();
  }
  const tallies = await readTallies(page, practice.id);
  expect(tallies).toHaveLength(3);
  for (const { clean, slots } of tallies) {
    expect(clean).toBe(slots);
    expect(slots).toBeGreaterThanOrEqual(40);
  }
});

test('a round half done is the same after a reload', async ({ child, page }) => {
  await openAs(child, '小雨', practice);
  const first = await shownKey(child, practice.id);
  await child.press(first.next ?? '');
  await waitForLine(page, practice.id, 0);
  await child.reload();
  await comeTo(child, practice.id);
  await child.exercise(practice.id).becomes('working');
  expect(await shownKey(child, practice.id)).toEqual(first);
  await typeRight(child, practice);
  await child.exercise(practice.id).becomes('passed');
});

test('keys are unlocked by what a learner has typed, for each learner apart, and the weakest comes first', async ({
  child,
  page,
}) => {
  const keys = section(page, practice).locator('kbd');
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await comeToPractice(child);
  await expect(keys).toHaveText(['F', 'J']);
  await putPractice(page, `${practice.id}-earlier`, 'fj');
  await child.reload();
  await comeTo(child, practice.id);
  await expect(keys).toHaveText(['F', 'J', 'D', 'K']);
  await beginTyping(child, practice.id);
  await typeRight(child, practice);
  await child.exercise(practice.id).becomes('passed');
  const [tally] = await readTallies(page, practice.id);
  expect(Object.keys(tally?.keys ?? {})).toEqual(expect.arrayContaining(['d']));
  await child.switchLearner();
  await child.pickAnimal('cat', '豆豆');
  await comeToPractice(child);
  await expect(keys).toHaveText(['F', 'J']);
});

const section = (page: Page, { id }: { readonly id: string }) => page.locator(`[data-exercise="${id}"]`);

/** Comes to an exercise as a new learner. */
async function openAs(child: Child, name: string, exercise: TypingKind): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('panda', name);
  await openTyping(child, exercise);
}

/** Comes to the practice, and doesn't begin it. */
async function comeToPractice(child: Child): Promise<void> {
  await child.open(`zh/${practice.id.split('#')[0]}/`);
  await comeTo(child, practice.id);
}
