import type { BrowserContext, Page } from '@playwright/test';
import { seededRandom } from '../../src/core/random.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { canMiss, miss, pass } from './answers.ts';
import { type Child, drive } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { openClass } from './open-class.ts';
import { readRows } from './rows.ts';
import { shortestLesson } from './shortest-lesson.ts';
import type { Site } from './site.ts';
import { filesOnStick, fillStick, plugIn, type StickFiles } from './stick-files.ts';

/**
 * A school term through the real pages: a class is made, works on five machines week by week, one of which forgets and one
 * dies; a stick goes from hand to hand; the second volunteer reads what the first has left. What the reports say in the end
 * is compared with what the script knows to have been done, counted here by hand.
 */

const lesson = shortestLesson();
const required = lesson.exercises.filter(({ optional }) => !optional);
const PUPILS = ['小雨', '豆豆', '石头', '乐乐', '青青'] as const;
const WEEKS = 3;
const [FIRST, SECOND, DYING, , FORGETFUL] = [0, 1, 2, 3, 4] as const;

/** One answer that somebody gave. */
interface Deed {
  readonly pupil: string;
  readonly exercise: Exercise;
  readonly passed: boolean;
}

/** Who does what in which week: the exercises in their order, some of them missed first; one child is stuck in the end. */
function planOf(seed: number): readonly (readonly Deed[])[] {
  const random = seededRandom(seed);
  return Array.from({ length: WEEKS }, (_, week) =>
    PUPILS.flatMap((pupil, number) => {
      // The first child does a third of the lesson each week, the others are slower.
      const share = number === 0 ? required.length / WEEKS : 1;
      const mine = required.slice(Math.ceil(week * share), Math.ceil((week + 1) * share));
      return mine.flatMap((exercise) => {
        const missed: Deed = { pupil, exercise, passed: false };
        const passed: Deed = { pupil, exercise, passed: true };
        return canMiss(exercise) && random() < 0.4 ? [missed, passed] : [passed];
      });
    }),
  );
}

/** In the last week this child can't get past something. */
const STUCK = '青青';
/** In the second week this child sits at the machine that forgets, and the stick has stayed at home. */
const WITH_CODE = '乐乐';

const plan = planOf(11).map((deeds, week) => (week === WEEKS - 1 ? [...deeds, ...threeMisses(deeds)] : deeds));
const all = plan.flat();

function threeMisses(deeds: readonly Deed[]): readonly Deed[] {
  const last = deeds.filter(({ pupil }) => pupil === STUCK).map(({ exercise }) => required.indexOf(exercise));
  const exercise = required.slice(Math.max(...last) + 1).find(canMiss);
  if (exercise === undefined) throw new Error('Nothing is left to be stuck at.');
  return Array.from({ length: 3 }, () => ({ pupil: STUCK, exercise, passed: false }));
}

interface Machine {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly child: Child;
}

test('a term on five machines, one of which forgets and one dies: the reports say what was done', async ({
  browser,
  site,
}) => {
  test.setTimeout(600_000);
  const open = async (): Promise<Machine> => openMachine(await browser.newContext(MACHINE), site);
  const machines = await Promise.all([open(), open(), open(), open(), open()]);
  let stick: StickFiles = {};
  let book: Book | undefined;
  const at = (number: number): Machine => {
    const found = machines[number];
    if (!found) throw new Error(`There is no machine ${number}.`);
    return found;
  };
  /** The stick goes into this machine, and out again. */
  const visit = async (number: number) => {
    stick = await syncAt(at(number), stick, `${number + 1}号机`);
  };

  // The first volunteer makes the class, and the stick brings it to every machine.
  await makeClass(at(FIRST));
  for (const number of machines.keys()) await visit(number);
  await visit(FIRST);

  for (const [week, deeds] of plan.entries()) {
    if (week > 0) {
      // Overnight the machine that forgets was put back to what it was when it was new.
      await at(FORGETFUL).context.close();
      machines[FORGETFUL] = await open();
      if (week === 1) await fromCode(at(FORGETFUL), book);
      else await fromStick(at(FORGETFUL), stick);
    }
    const alive = [...machines.keys()].filter((number) => week < 2 || number !== DYING);
    for (const [index, pupil] of PUPILS.entries()) {
      const seat = alive[(index + week) % alive.length] ?? FIRST;
      await work(
        at(seat),
        pupil,
        deeds.filter((deed) => deed.pupil === pupil),
      );
      if (week === 0 && pupil === WITH_CODE) book = await copyCode(at(seat));
      if (week === 1 && pupil === WITH_CODE) expect(seat).toBe(FORGETFUL);
    }
    for (const number of alive) await visit(number);
    if (week === 0) await leaveNote(at(FIRST), '三号机的风扇很响');
    // The volunteer's own machine knows all of the week; next week others learn it from the stick.
    await visit(week < 2 ? FIRST : SECOND);
    if (week === 1) await at(DYING).context.close();
    if (week === 1) for (const number of [SECOND, 3]) await visit(number);
  }

  // The second volunteer, at another machine.
  const { page, child } = at(SECOND);
  await openClass(child, 'handover');
  await expect(page.locator('[data-note]')).toContainText('三号机的风扇很响');
  await expect(page.locator('.handover-text')).toHaveValue(new RegExp(`全班 ${PUPILS.length} 个孩子`));
  await expectNow(page, child);
  await expectLesson(page, child);
  for (const pupil of PUPILS) await expectChild(page, pupil);
});

const MACHINE = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1366, height: 768 } } as const;

async function openMachine(context: BrowserContext, site: Site): Promise<Machine> {
  await plugIn(context);
  const page = await context.newPage();
  return { context, page, child: drive(page, context, site) };
}

async function makeClass({ page, child }: Machine): Promise<void> {
  await openClass(child, 'list');
  await page.fill('input[name="list-class"]', '周六班');
  await page.fill('textarea[name="class-list"]', ['昵称', ...PUPILS].join('\n'));
  await child.click('[data-action="make-class"]');
  await expect(page.locator('[data-class-child]')).toHaveCount(PUPILS.length);
}

async function syncAt({ page, child }: Machine, stick: StickFiles, name: string): Promise<StickFiles> {
  await child.open('zh/');
  await fillStick(page, stick);
  await openClass(child, 'stick');
  await page.fill('input[name="machine-name"]', name);
  await child.press('Tab');
  const choose = page.locator('[data-action="choose-stick"]');
  const sync = page.locator('[data-action="sync-stick"]');
  await choose.or(sync).first().waitFor();
  if (!(await sync.isVisible())) await choose.click();
  await sync.click();
  await expect(page.locator('[data-stick-done]')).toContainText(/可以拔了|没有新的要存/);
  return filesOnStick(page);
}

async function fromStick({ page, child }: Machine, stick: StickFiles): Promise<void> {
  await child.open('zh/');
  await page.waitForSelector('[data-action="from-stick"]');
  await fillStick(page, stick);
  await child.click('[data-action="from-stick"]');
  await expect(page.locator('[data-learner]')).toHaveCount(PUPILS.length);
}

/** What a child has written down: the code, and which animal they are. */
interface Book {
  readonly code: string;
  readonly animal: string;
}

async function copyCode({ page, child }: Machine): Promise<Book> {
  await child.open('zh/save/');
  const code = await page.locator('[data-full-code]').first().innerText();
  const rows = await readRows(page, 'learners');
  return { code, animal: String(rows.find(({ nickname }) => nickname === WITH_CODE)?.animal) };
}

async function fromCode({ page, child }: Machine, book: Book | undefined): Promise<void> {
  await child.open('zh/save/');
  await page.fill('input[name="code"]', book?.code ?? '');
  await child.click('[data-action="read-code"]');
  await child.click(`[data-animal="${book?.animal}"]`);
  await page.fill('input[name="nickname"]', WITH_CODE);
  await child.click('[data-action="create-learner"]');
  await page.waitForSelector('[data-map]');
}

async function work({ child }: Machine, pupil: string, deeds: readonly Deed[]): Promise<void> {
  await child.open('zh/');
  await child.comeBack(pupil);
  await child.open(`zh/${lesson.address}/`);
  for (const { exercise, passed } of deeds) {
    if (passed) await pass(child, exercise);
    else {
      await miss(child, exercise);
      await child.exercise(exercise.id).do('retry');
    }
  }
}

async function leaveNote({ page, child }: Machine, line: string): Promise<void> {
  await openClass(child, 'handover');
  const text = page.locator('.handover-text');
  await text.fill(`${await text.inputValue()}\n${line}`);
  await child.click('[data-action="keep-note"]');
  await child.sees('存好了。');
}

/** The exercises that somebody has passed. */
const passedBy = (pupil: string): ReadonlySet<string> =>
  new Set(all.filter((deed) => deed.pupil === pupil && deed.passed).map(({ exercise }) => exercise.id));

const isDone = (pupil: string): boolean => required.every(({ id }) => passedBy(pupil).has(id));

async function expectNow(page: Page, child: Child): Promise<void> {
  await openClass(child, 'now');
  await expect(page.locator('[data-report="now"] tbody tr')).toHaveCount(PUPILS.length);
  for (const pupil of PUPILS) {
    const row = page.locator('[data-report="now"] tbody tr', { hasText: pupil });
    await expect(row.locator('[data-column="done"]')).toHaveText(isDone(pupil) ? '1' : '0');
    await expect(row.locator('[data-stuck-at]')).toHaveCount(pupil === STUCK ? 1 : 0);
  }
}

/** How each exercise went, counted from what was done. */
async function expectLesson(page: Page, child: Child): Promise<void> {
  await openClass(child, 'lessons');
  await page.evaluate((hash) => {
    location.hash = encodeURIComponent(hash);
  }, `lessons/${lesson.address}`);
  for (const { id } of required) {
    const here = all.filter(({ exercise }) => exercise.id === id);
    const tried = new Set(here.map(({ pupil }) => pupil));
    if (tried.size === 0) continue;
    const first = [...tried].filter((pupil) => here.find((deed) => deed.pupil === pupil)?.passed).length;
    const later = [...tried].filter((pupil) => passedBy(pupil).has(id)).length - first;
    const words = `${tried.size} 个孩子做过：${first} 个一次就对，${later} 个后来对了，${tried.size - first - later} 个还没对`;
    await expect(page.locator(`[data-exercise-report="${id}"]`)).toContainText(words);
  }
}

async function expectChild(page: Page, pupil: string): Promise<void> {
  await page.click('.class-views [href^="#now"]');
  await page.locator('[data-report="now"] tbody tr', { hasText: pupil }).locator('a').first().click();
  const answers = all.filter((deed) => deed.pupil === pupil).length;
  await expect(page.locator('[data-child] [data-fact="answers"], [data-fact="answers"]')).toContainText(
    `${answers} 次`,
  );
  await expect(page.locator('[data-fact="done"]')).toHaveText(isDone(pupil) ? '1' : '0');
}
