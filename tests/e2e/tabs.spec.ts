import { chromium } from '@playwright/test';
import { comeTo, miss, pass } from './answers.ts';
import { exerciseOf, richestLesson } from './built-course.ts';
import { drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { readRows } from './rows.ts';

const lesson = richestLesson();
const address = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');
const order = exerciseOf(lesson, 'order');

test('two tabs, two children: no mixing; the end of class takes both to the picker with their drafts', async ({
  context,
  page: rainsPage,
  site,
}) => {
  const rain = drive(rainsPage, context, site);
  await rain.open('zh/');
  await rain.pickAnimal('panda', '小雨');
  const beansPage = await context.newPage();
  const bean = drive(beansPage, context, site);
  await bean.open('zh/');
  await bean.pickAnimal('cat', '豆豆');
  await Promise.all([rain.open(address), bean.open(address)]);
  await rainsPage.bringToFront();
  await miss(rain, choose);
  await pass(rain, order);
  await beansPage.bringToFront();
  await pass(bean, choose);
  await Promise.all([rain.reload(), bean.reload()]);
  await rain.exercise(choose.id).becomes('failed');
  await bean.exercise(choose.id).becomes('passed');
  await rain.exercise(order.id).becomes('passed');
  await bean.exercise(order.id).becomes('fresh');

  await comeTo(bean, think.id);
  await bean.exercise(think.id).write('text', '豆豆写的');
  await rainsPage.bringToFront();
  await comeTo(rain, think.id);
  await rain.exercise(think.id).write('text', '小雨写的');
  await rain.endClass();
  await bean.click('[data-action="taken"]');
  await bean.sees('今天谁来学');
  expect(await bean.tab.isVisible('[data-current]')).toBe(false);
  for (const [one, name, text] of [
    [rain, '豆豆', '豆豆写的'],
    [bean, '小雨', '小雨写的'],
  ] as const) {
    await (one === rain ? rainsPage : beansPage).bringToFront();
    await one.comeBack(name);
    await one.open(address);
    await comeTo(one, think.id);
    expect(await one.tab.evaluate(`document.querySelector('[data-exercise="${think.id}"] textarea').value`)).toBe(text);
  }
});

test("Back after switching never shows one child's work under another's name, not from the page cache either", async ({
  launchOptions,
  site,
}) => {
  // Playwright switches the page cache off; here it must be on.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const context = await browser.newContext();
  const page = await context.newPage();
  const child = drive(page, context, site);
  const steps = (name: string) => expect.poll(() => page.locator('[data-current]').textContent()).toContain(name);
  try {
    await child.open('zh/');
    await child.pickAnimal('panda', '小雨');
    await child.open(address);
    await pass(child, choose);
    await child.switchLearner();
    await child.pickAnimal('cat', '豆豆');
    // Playwright's own goBack() waits in vain for a page that comes out of the cache. The picker has two entries, since
    // nobody has taken along what was done here.
    await page.evaluate('void history.go(-3)');
    await expect.poll(() => page.evaluate('location.href').catch(() => '')).toBe(site.address + address);
    await steps('豆豆');
    await child.exercise(choose.id).becomes('fresh');
    await miss(child, choose);
    await child.switchLearner();
    await child.comeBack('小雨');
    await child.open(address);
    await child.exercise(choose.id).becomes('passed');

    // Where the browser keeps no pages (older ones don't keep ours), its event is played to an open page.
    const bean = (await readRows(page, 'learners')).find(({ nickname }) => nickname === '豆豆');
    await page.evaluate((who) => {
      sessionStorage.setItem('jieti.who', JSON.stringify(who));
      (window as unknown as { isOldPage: boolean }).isOldPage = true;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, bean);
    await expect.poll(() => page.evaluate('window.isOldPage').catch(() => true)).toBeUndefined();
    await steps('豆豆');
    await child.exercise(choose.id).becomes('failed');
  } finally {
    await browser.close();
  }
});
