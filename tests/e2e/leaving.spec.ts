import type { Page } from '@playwright/test';
import { comeTo, putRight } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');

for (const who of ['a learner', 'a guest who has only begun'] as const) {
  test(`${who} leaves a page that is still writing: the words and the answer are there again, once`, async ({
    child,
    page,
  }) => {
    if (who === 'a learner') {
      await child.open('zh/');
      await child.pickAnimal('owl', '石头');
    }
    await child.open(address);
    await comeTo(child, think.id);
    await comeTo(child, choose.id);
    await holdWrites(page);
    await putRight(child, choose);
    await child.exercise(choose.id).check();
    await child.exercise(choose.id).becomes('working');
    await child.exercise(think.id).write('text', '我还没有写完');
    await child.exercise(think.id).becomes('working');
    await child.reload();
    await child.exercise(choose.id).becomes('passed');
    await comeTo(child, think.id);
    await expect(page.locator(`[data-exercise="${think.id}"] textarea`)).toHaveValue('我还没有写完');
    expect(await readRows(page, 'learners')).toHaveLength(1);
    await child.reload();
    await child.exercise(choose.id).becomes('passed');
    expect(await readRows(page, 'attempts')).toHaveLength(1);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('left')))).toEqual([]);
  });
}

/** From now on no write of this page ends: a disk that is too slow for a child who leaves. */
const holdWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = real.call(this, stores, mode, options);
      if (mode !== 'readwrite') return made;
      const [first = ''] = made.objectStoreNames;
      const goOn = () => {
        made.objectStore(first).get('nothing').onsuccess = goOn;
      };
      made.commit = goOn;
      return made;
    };
  });
