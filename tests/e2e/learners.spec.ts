import type { Page } from '@playwright/test';
import { comeTo, miss, pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { expect, test } from './fixtures.ts';
import { putRows } from './rows.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');

test('what a guest did can be claimed afterwards; nicknames are hinted at; three pictures lock', async ({
  child,
  page,
}) => {
  await child.open(address);
  await pass(child, choose);
  await expect(page.locator(`[data-exercise="${choose.id}"] .exercise-row`)).toContainText('选了小动物就归你');
  await comeTo(child, think.id);
  await child.exercise(think.id).write('text', '客人写的');
  await child.switchLearner();
  await child.click('[data-action="new-learner"]');
  for (const [nickname, hint] of [
    ['李小明', '这看起来像真名'],
    ['13800138000', '这看起来像电话号码'],
    ['11010519491231002X', '这看起来像身份证号码'],
    ['小小小小小小小小小小小小小', ''],
    ['小雨', ''],
  ] as const) {
    await page.fill('input[name="nickname"]', nickname);
    if (hint === '') await expect(page.locator('.hint')).toHaveCount(0);
    else await expect(page.locator('.hint')).toContainText(hint);
    if (nickname.length < 13) continue;
    await child.click('[data-animal="bear"]');
    await child.click('[data-action="create-learner"]');
    await expect(page.locator('.complaint')).toHaveText('太长了，最多 12 个字。');
  }
  await page.getByText('加一把图画锁').click();
  await openLock(page, ['kite', 'moon', 'kite']);
  await child.click('[data-action="create-learner"]');
  await expect(page.locator('[data-claim]')).toContainText('做了 1 题');
  await child.click('[data-action="claim"]');
  // A guest comes back to the page they came from.
  await page.waitForURL(child.site.address + address);
  await child.exercise(choose.id).becomes('passed');
  await comeTo(child, think.id);
  await expect(page.locator(`[data-exercise="${think.id}"] textarea`)).toHaveValue('客人写的');

  await child.switchLearner();
  await child.click('[data-learner]');
  await openLock(page, ['moon', 'kite', 'kite']);
  await child.sees('锁还没开');
  const filled = page.locator('.lock-places svg');
  await openLock(page, ['moon']);
  await expect(page.locator('[data-picker-host]')).not.toContainText('锁还没开');
  await openLock(page, ['moon']);
  await expect(filled).toHaveCount(2);
  await expect(page.getByRole('button', { name: '不要锁了' })).toHaveCount(0);
  await page.getByRole('button', { name: '重新点' }).click();
  await expect(filled).toHaveCount(0);
  await openLock(page, ['kite', 'moon', 'kite']);
  await page.waitForURL(/stepping-up\/$/);
  await expect(page.locator(`[data-lesson-link="${lesson.address}"] [data-lesson-state]`)).not.toHaveText('还没做');
});

test('what a guest only began can be claimed too, and comes back', async ({ child, page }) => {
  await child.open('zh/');
  await expect(page.locator('h1')).toHaveText('今天谁来学？先选一个小动物');
  await child.open(address);
  await comeTo(child, think.id);
  await child.exercise(think.id).write('text', '还没写完');
  await child.switchLearner();
  await child.click('[data-action="new-learner"]');
  await child.click('[data-animal="bear"]');
  await page.fill('input[name="nickname"]', '小雨');
  await child.click('[data-action="create-learner"]');
  await expect(page.locator('[data-claim]')).toContainText('有 1 题做到一半');
  await child.click('[data-action="claim"]');
  await page.waitForURL(child.site.address + address);
  await comeTo(child, think.id);
  await expect(page.locator(`[data-exercise="${think.id}"] textarea`)).toHaveValue('还没写完');
  await child.open('zh/');
  await expect(page.locator('h1')).toHaveText('今天谁来学？点你的小动物');
});

test('a picture lock is not opened by going round it', async ({ child, page }) => {
  const lock = ['kite', 'moon', 'kite'];
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open('zh/me/');
  await page.getByText('设一把图画锁').click();
  await openLock(page, lock);
  await child.sees('锁好了');
  const nobody = async () => {
    await page.waitForSelector('[data-learner]');
    await page.waitForSelector('[data-bar] button');
    await expect(page.locator('[data-current], [data-action="switch-learner"], [data-action="end-class"]')).toHaveCount(
      0,
    );
    await child.click('.foot a[href$="me/"]');
    await page.waitForSelector('[data-bar] [data-action="switch-learner"]');
    await expect(page.locator('[data-current]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveText('我的本子');
    await child.back();
    await page.waitForSelector('[data-learner]');
  };
  const unlock = async () => {
    await child.click('[data-learner]');
    await openLock(page, lock);
    await page.waitForSelector('[data-current]');
  };

  await child.switchLearner();
  await nobody();
  await child.back();
  await page.waitForSelector('[data-bar] [data-action="switch-learner"]');
  await expect(page.locator('[data-current]')).toHaveCount(0);
  await child.open('zh/');
  await unlock();
  // The name of the app leads to the picker as well.
  await child.click('.bar-home');
  await nobody();
  await unlock();
  await child.endClass();
  await nobody();
  await unlock();
  expect(new URL(page.url()).pathname).toBe(`/zh/${lesson.address.split('/')[0]}/`);
});

test('in their book a child finds their animal and where each thing belongs, and may change name and lock', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await child.pickAnimal('cat', '豆豆');
  await child.switchLearner();
  await child.pickAnimal('cat', '小雨');
  await child.open(address);
  const where = (await page.locator('.bar-where').textContent())?.split(' · ')[0] ?? '';
  await pass(child, think);
  await child.open('zh/me/');
  await expect(page.locator('[data-me-animal] img')).toHaveAttribute('src', /#cat$/);
  await expect(page.locator('.work')).toContainText(where);
  for (const skill of await page.locator('[data-skill]').all()) await expect(skill).toContainText(where);

  const form = page.locator('.me form');
  const rename = async (nickname: string) => {
    await form.locator('input').fill(nickname);
    await form.getByRole('button', { name: '改昵称' }).click();
  };
  await rename('豆豆');
  await expect(form).toContainText('已经有人用这个小动物叫“豆豆”了');
  await expect(page.locator('h1')).toHaveText('小雨的本子');
  await rename('李娜');
  await expect(form).toContainText('这看起来像真名');
  await expect(form).toContainText('改好了');
  await expect(page.locator('h1')).toHaveText('李娜的本子');

  const fold = page.locator('.me details').last();
  await fold.locator('summary').click();
  const [box, summary] = await Promise.all([fold.boundingBox(), fold.locator('summary').boundingBox()]);
  expect(Math.abs((summary?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(2);
  await openLock(page, ['kite', 'moon', 'kite']);
  await expect(fold).toContainText('锁好了');
  await fold.getByRole('button', { name: '把锁拿掉' }).click();
  await expect(fold).toContainText('锁拿掉了');
});

test('a nickname that is typed in the very moment in which the book stands is the one that is kept', async ({
  child,
  page,
}) => {
  await child.open('zh/');
  await child.pickAnimal('cat', '小雨');
  await page.addInitScript(() => {
    const typed = new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>('.me form input');
      if (!input) return;
      typed.disconnect();
      input.value = '小石';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    typed.observe(document, { childList: true, subtree: true });
  });
  await child.open('zh/me/');
  const form = page.locator('.me form');
  await form.getByRole('button', { name: '改昵称' }).click();
  await expect(form).toContainText('改好了');
  await expect(page.locator('h1')).toHaveText('小石的本子');
  await expect(form.locator('input')).toHaveValue('小石');
});

test('after ten idle minutes the app asks who is there, and nobody is signed out', async ({ child, page }) => {
  await page.clock.install();
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(address);
  await miss(child, choose);
  await page.clock.fastForward('09:30');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.fastForward('01:00');
  await expect(page.getByRole('dialog')).toContainText('还是小雨吗？');
  await page.getByRole('button', { name: '是我，接着做' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await child.exercise(choose.id).state()).toBe('failed');
  await child.exercise(choose.id).do('retry');
  await pass(child, choose);

  await page.clock.fastForward('10:30');
  await page.getByRole('dialog').getByRole('button', { name: '换人' }).click();
  await page.waitForSelector('[data-action="new-learner"]');
  await child.comeBack('小雨');
  await child.open(address);
  await child.exercise(choose.id).becomes('passed');
});

test('two hundred children: the latest first, found by a letter or two or by their group', async ({ child, page }) => {
  await child.open('zh/');
  await page.waitForSelector('[data-action="new-learner"]');
  await putRows(page, 'learners', classes(200));
  await child.reload();
  const cards = page.locator('[data-learner]');
  await expect(cards).toHaveCount(24);
  await expect(cards.first()).toContainText('娃200');
  await page.getByLabel('找昵称').fill('娃 １７');
  await expect(cards).toHaveCount(11);
  await page.getByLabel('找昵称').fill('娃不在');
  await expect(cards).toHaveCount(0);
  await child.sees('没有找到“娃不在”');
  await page.getByLabel('找昵称').fill('');
  await page.getByRole('button', { name: '三班' }).click();
  await expect(cards).toHaveCount(40);
  await page.getByRole('button', { name: '全部' }).click();
  await page.getByRole('button', { name: '看看所有小伙伴' }).click();
  await expect(cards).toHaveCount(200);
  await cards.last().click();
  await page.waitForSelector('[data-current]');
  await child.switchLearner();
  await expect(cards.first()).toContainText('娃1');

  // A grown-up finds them as well, with the plans before the long table and the wiping after it.
  await child.open('zh/grown-ups/');
  const rows = page.locator('tr[data-row]');
  await expect(rows).toHaveCount(200);
  const top = async (one: string) => (await page.locator(one).first().boundingBox())?.y ?? 0;
  expect(await top('.plan-links')).toBeLessThan(await top('table:has(tr[data-row])'));
  expect(await top('[data-action="wipe"]')).toBeGreaterThan(await top('tr[data-row]:last-child'));
  expect(await page.locator('[data-grown-ups] section').last().textContent()).toContain('全部清空');
  await expect(page.locator('table:has(tr[data-row]) thead')).toContainText('这个孩子走哪条路');
  await page.getByLabel('找昵称或小组').fill('娃17');
  await expect(rows).toHaveCount(11);
  await page.getByLabel('找昵称或小组').fill('三班');
  await expect(rows).toHaveCount(40);
});

async function openLock(page: Page, pictures: readonly string[]): Promise<void> {
  for (const picture of pictures) await page.click(`[data-picture="${picture}"]`);
}

/** Five groups, the last one seen latest. */
const classes = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `child-${index + 1}`,
    nickname: `娃${index + 1}`,
    animal: 'panda',
    group: `${'一二三四五'[index % 5]}班`,
    guest: false,
    createdAt: index,
    seenAt: index,
    settings: {},
  }));
