import { drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';
import { filesOnStick, fillStick, plugIn } from './stick-files.ts';

test('a pasted list is shown line by line, made into a class in one go, and printed as cards that lead to the same children', async ({
  child,
  page,
}) => {
  await child.open('zh/classroom/#list');
  await child.click('[data-action="skip-gate"]');
  await child.sees('还没有人');
  await page.fill('input[name="list-class"]', '周六班');
  const list = page.locator('textarea[name="class-list"]');
  await list.fill('昵称\t小动物\n小雨\t熊猫\n\t狐狸\n李小明\t恐龙\n小雨\t熊猫\n<img src=x onerror=alert(1)>\t');
  const line = (number: number) => page.locator(`[data-plan-line="${number}"]`);
  await expect(line(2)).toContainText('新来的 · 周六班');
  await expect(line(3)).toContainText('没有昵称');
  await expect(line(4)).toContainText('看起来像真名');
  await expect(line(4)).toContainText('没有“恐龙”');
  await expect(line(5)).toContainText('和第 2 行一样');
  await expect(line(6)).toContainText('昵称太长');
  await list.fill('昵称\t小动物\n小雨\t熊猫\n乐乐\t狐狸\n豆豆\t');
  await child.click('[data-action="make-class"]');
  await child.sees('建好了：新来 3 个');
  await expect(page.locator('[data-class-child]')).toHaveCount(3);

  await list.fill('小雨');
  await expect(line(1)).toContainText('已经有了');
  await expect(page.locator('[data-action="make-class"]')).toBeDisabled();

  await child.click('[data-action="to-cards"]');
  const card = page.locator('[data-code-card]', { hasText: '小雨' });
  await expect(page.locator('[data-code-card]')).toHaveCount(3);
  await expect(card).toContainText('周六班');
  const id = (await card.getAttribute('data-code-card')) ?? '';
  const code = await card.locator('[data-full-code]').innerText();

  // The code of a child who has done nothing yet says who they are.
  await child.open('zh/save/');
  await page.fill('input[name="code"]', code);
  await child.click('[data-action="read-code"]');
  await expect(page.locator(`[data-code-of="${id}"]`)).toHaveText('小雨');
  await child.open('zh/');
  await expect(page.locator('[data-learner]')).toHaveCount(3);
});

test('a card typed at a machine that knows nobody, then carried there by the stick, is one child', async ({
  child,
  page,
  context,
  browser,
  site,
}) => {
  await plugIn(context);
  await child.open('zh/classroom/#list');
  await child.click('[data-action="skip-gate"]');
  await page.fill('textarea[name="class-list"]', '小雨\t熊猫');
  await child.click('[data-action="make-class"]');
  await child.click('[data-action="to-cards"]');
  const code = await page.locator('[data-code-card] [data-full-code]').innerText();
  await child.open('zh/classroom/#stick');
  await child.click('[data-action="choose-stick"]');
  await child.click('[data-action="sync-stick"]');
  await child.sees('可以拔了');

  const wiped = await browser.newContext({ locale: 'zh-CN' });
  await plugIn(wiped);
  const tab = await wiped.newPage();
  const elsewhere = drive(tab, wiped, site);
  await elsewhere.open('zh/save/');
  await tab.fill('input[name="code"]', code);
  await elsewhere.click('[data-action="read-code"]');
  await elsewhere.click('[data-animal="panda"]');
  await tab.fill('input[name="nickname"]', '小雨');
  await elsewhere.click('[data-action="create-learner"]');
  await tab.waitForSelector('[data-map]');
  await fillStick(tab, await filesOnStick(page));
  await elsewhere.open('zh/classroom/#stick');
  await elsewhere.click('[data-action="skip-gate"]');
  await elsewhere.click('[data-action="choose-stick"]');
  await elsewhere.click('[data-action="sync-stick"]');
  await elsewhere.sees('已经合成一个人');
  await expect(tab.locator('[data-twins]')).toHaveCount(0);
  expect(await readRows(tab, 'learners')).toHaveLength(2);
  await elsewhere.open('zh/');
  await expect(tab.locator('[data-learner]')).toHaveCount(1);
  await wiped.close();
});
