import { readFileSync } from 'node:fs';
import validation from '@learninglocker/xapi-validation';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { builtLessons, exerciseOf, richestLesson } from './built-course.ts';
import type { Child } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { putRows } from './rows.ts';
import { type WrittenAnswer, type WrittenChild, writeChild } from './written-child.ts';

const lesson = richestLesson();
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const wrong = choose.options.findIndex(({ right }) => !right);
const other = builtLessons().find(({ address }) => address !== lesson.address) ?? lesson;

const done = (day: number, source?: 'code'): readonly WrittenAnswer[] =>
  lesson.exercises.map((exercise) => ({ exercise, passed: true, day, ...(source ? { source } : {}) }));
const missed = (times: number, day: number): readonly WrittenAnswer[] =>
  Array.from({ length: times }, () => ({ exercise: choose, passed: false, day, answer: { chosen: [wrong] } }));
const begun = (day: number): readonly WrittenAnswer[] =>
  other.exercises.slice(0, 2).map((exercise) => ({ exercise, passed: true, day }));

const rain = writeChild('小雨', '三班', [...missed(2, 0), ...done(0), ...begun(7)]);
const bean = writeChild('豆豆', '三班', missed(4, 1));
const restored = writeChild('石头', '四班', done(2, 'code'));
const newcomer = writeChild('新来', '四班', []);
const formula = writeChild('=1+1', '三班', [{ exercise: choose, passed: true, day: 3 }]);
const room: readonly WrittenChild[] = [rain, bean, restored, newcomer, formula];
const attempts = room.flatMap((child) => child.attempts);

test('the class now says who is where and who is stuck at what; it sorts, filters, and leads to each child', async ({
  child,
  page,
}) => {
  await openClass(child, page);
  const rows = page.locator('[data-report="now"] tbody tr');
  await expect(rows).toHaveCount(room.length);
  // Whoever is stuck comes first, with what is asked there, in words.
  await expect(rows.first()).toHaveAttribute('data-pupil', bean.learner.id);
  const stuck = page.locator('[data-stuck-at]');
  await expect(stuck).toHaveCount(1);
  await expect(stuck).toContainText('卡住了');
  await expect(stuck).toContainText(`连着 ${bean.attempts.length} 次没做对`);
  await expect(stuck.locator('.stuck-brief')).not.toBeEmpty();
  expect(await stuck.locator('a').getAttribute('href')).toContain(`zh/${lesson.address}/plan/`);
  await expect(rowOf(page, newcomer)).toContainText('还没开始');

  // By when they last answered, the latest first; who never did, or only by the word of a code, at the end.
  await page.focus('[data-sort="last"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'descending');
  expect((await pupilsIn(page)).slice(0, 3)).toEqual([rain, formula, bean].map(({ learner }) => learner.id));
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
  expect((await pupilsIn(page)).slice(0, 3)).toEqual([bean, formula, rain].map(({ learner }) => learner.id));

  await page.fill('[type="search"]', '四班');
  await expect(rows).toHaveCount(2);
  await page.fill('[type="search"]', '');
  await page.check('[name="only-stuck"]');
  await expect(rows).toHaveCount(1);
  await page.click('.stuck-brief');
  await expect(page.locator('[data-child]')).toHaveAttribute('data-child', bean.learner.id);
});

test('skills and lessons say what the rows say, and keep apart what only a code told', async ({ child, page }) => {
  await openClass(child, page);
  await show(page, 'skills');
  const cells = page.locator('[data-report="skills"] td[data-shown="shown"]');
  const shownTo = async ({ learner }: WrittenChild) =>
    cells.evaluateAll(
      (all, id) => all.filter((cell) => cell.closest('tr')?.dataset.pupil === id).map((cell) => cell.textContent),
      learner.id,
    );
  const [byHand, byCode] = [await shownTo(rain), await shownTo(restored)];
  expect(byHand.length).toBeGreaterThan(0);
  expect(byCode).toHaveLength(byHand.length);
  expect(byHand.every((figures) => /^\d+\/\d+$/.test(figures))).toBe(true);
  expect(byCode.every((figures) => figures.endsWith('°'))).toBe(true);
  await expect(rowOf(page, bean).locator('td:not([data-shown="none"])')).toHaveCount(0);

  await show(page, `lessons/${lesson.address}`);
  const report = page.locator(`[data-exercise-report="${choose.id}"]`);
  const tried = new Set(attempts.filter(isByHandIn(choose.id)).map(({ learner }) => learner));
  const firsts = [...tried].filter(
    (id) => attempts.filter(isByHandIn(choose.id)).find((one) => one.learner === id)?.verdict.passed,
  );
  const passed = [...tried].filter((id) =>
    attempts.some((one) => isByHandIn(choose.id)(one) && one.learner === id && one.verdict.passed),
  );
  const words = `${tried.size} 个孩子做过：${firsts.length} 个一次就对，${passed.length - firsts.length} 个后来对了`;
  await expect(report).toContainText(words);
  await expect(report).toContainText('另有 1 人是存档码说做对的');
  await expect(report).toContainText(`选了“${choose.options[wrong]?.text.slice(0, 30)}`);
  await expect(report).toContainText(`（${attempts.filter(({ verdict }) => !verdict.passed).length} 次）`);
  await page.check('[name="hardest"]');
  await expect(page.locator('[data-exercise-report]').first()).toHaveAttribute('data-exercise-report', choose.id);
});

test('a child’s report says what they did, day by day, and nothing of it is what a code told', async ({
  child,
  page,
}) => {
  await openClass(child, page);
  await show(page, `child/${rain.learner.id}`);
  const fact = (name: string) => page.locator(`[data-fact="${name}"]`);
  await expect(fact('answers')).toContainText(`${rain.attempts.length} 次`);
  await expect(fact('done')).toHaveText('1');
  await expect(fact('stuck')).toHaveText('没有卡住');
  await expect(page.locator('[data-day]')).toHaveCount(2);
  await expect(page.locator('[data-day="2026-11-02"] title')).toHaveText(
    `2026-11-02：做题 ${rain.attempts.length - 2} 次，做完 1 课`,
  );
  await page.selectOption('[name="child"]', restored.learner.id);
  await expect(fact('answers')).toContainText('0 次');
  await expect(fact('done')).toHaveText('1');
  await expect(page.locator('[data-day]')).toHaveCount(0);
});

test('what is saved as a table is what stands on the screen; it names nobody if asked so, and runs nothing', async ({
  child,
  page,
}) => {
  await openClass(child, page);
  await expect(page.locator('.stuck-brief')).not.toBeEmpty();
  const onScreen = await page
    .locator('[data-report="now"] tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace('卡住了', ''))),
    );
  await show(page, 'export');
  const bytes = await saved(page, 'export-now', /^班级_现在_\d{4}-\d\d-\d\d\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const table: string[][] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
  const asRead = (cells: readonly string[]) =>
    cells.map((cell) => cell.replace(/^'(?==)/, '').replace(/\s/g, '')).join('|');
  expect(table.map(asRead).sort()).toEqual(onScreen.map(asRead).sort());
  expect(table.map(([name]) => name)).toContain("'=1+1");

  const skills: string[][] = parse(await saved(page, 'export-skills', /^班级_技能_/), { bom: true });
  expect(skills.find(([name]) => name === rain.learner.nickname)?.slice(2)).toEqual(await skillsOnScreen(page, rain));
  const lessons: string[][] = parse(await saved(page, 'export-lessons', /^班级_各课_/), { bom: true });
  const places = [...lesson.exercises, ...other.exercises];
  expect(lessons.slice(1)).toHaveLength(places.length);
  expect(lessons.flat().filter((cell) => room.some(({ learner }) => cell.includes(learner.nickname)))).toEqual([]);

  await page.check('[name="by-number"]');
  const numbered: string[][] = parse(await saved(page, 'export-attempts', /^班级_每次作答_/), { bom: true });
  expect(numbered).toHaveLength(attempts.length + 1);
  expect(numbered.flat().filter((cell) => room.some(({ learner }) => cell.includes(learner.nickname)))).toEqual([]);
  expect(new Set(numbered.slice(1).map(([name]) => name)).size).toBe(room.length - 1);
});

test('the statements for a record store are as the specification wants them, one for each answer', async ({
  child,
  page,
}) => {
  const problemsIn = (validation as unknown as { default: typeof validation }).default ?? validation;
  await openClass(child, page);
  await show(page, 'export');
  const text = (await saved(page, 'export-xapi', /^班级_xAPI_\d{4}-\d\d-\d\d\.json$/)).toString('utf8');
  const statements: { readonly id: string }[] = JSON.parse(text);
  expect(statements.flatMap((statement) => problemsIn(statement))).toEqual([]);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(attempts.length);
  for (const { learner } of room) expect(text).not.toContain(`"name":"${learner.nickname}"`);
});

test('each report is printed on as many sheets as it needs, and no more', async ({ child, page }) => {
  await openClass(child, page);
  const all = builtLessons().flatMap(({ exercises }, day) =>
    exercises.map((exercise) => ({ exercise, passed: true, day })),
  );
  const diligent = writeChild('全做完了', '三班', all);
  await putRows(page, 'learners', [diligent.learner]);
  await putRows(page, 'attempts', diligent.attempts);
  await child.reload();
  const sheets = async (view: string) => {
    await show(page, view);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  };
  expect(await sheets('now')).toBe(1);
  expect(await sheets(`child/${diligent.learner.id}`)).toBe(1);
  await show(page, 'skills');
  const skills = (await page.locator('.skill-scroll thead th').count()) - 1;
  expect(await sheets('skills')).toBe(Math.ceil(skills / 12));
  expect(await sheets(`lessons/${lesson.address}`)).toBeLessThanOrEqual(3);
});

/** Brings the class onto the machine, past the app, and opens its page. */
async function openClass(child: Child, page: Page): Promise<void> {
  await child.open('zh/classroom/');
  await page.click('[data-action="skip-gate"]');
  await child.sees('这里还没有孩子');
  await putRows(
    page,
    'learners',
    room.map(({ learner }) => learner),
  );
  await putRows(page, 'attempts', attempts);
  await child.reload();
  await page.waitForSelector('[data-report="now"] tbody tr');
}

async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = encodeURIComponent(hash);
  }, view);
  await page.waitForSelector(`[data-report="${view.split('/')[0]}"]`);
}

const rowOf = (page: Page, { learner }: WrittenChild) => page.locator(`tr[data-pupil="${learner.id}"]`);

const pupilsIn = (page: Page) =>
  page.locator('tr[data-pupil]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.pupil));

const isByHandIn =
  (id: string) =>
  ({ exercise, source }: WrittenChild['attempts'][number]): boolean =>
    exercise === id && source === undefined;

/** What the cells of a child's skills say, in words; ends where it began, on the page of exports. */
async function skillsOnScreen(page: Page, child: WrittenChild): Promise<readonly (string | null)[]> {
  await show(page, 'skills');
  const words = await rowOf(page, child)
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
  await show(page, 'export');
  return words;
}

/** The bytes of what a button saves; its file must be called so. */
async function saved(page: Page, action: string, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-action="${action}"]`)]);
  expect(download.suggestedFilename()).toMatch(name);
  return readFileSync(await download.path());
}
