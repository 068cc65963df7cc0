import { test as base, expect, type Page } from '@playwright/test';
import { textOfFile } from '../../src/code/program.ts';
import {
  aimed,
  equalsAll,
  type Hostile,
  hostilePages,
  hostilePrograms,
  hostileScripts,
} from '../fixtures/sandbox/hostile.ts';
import { type Listener, startListener } from './sandbox-listener.ts';
import { SANDBOX_PAGE, type SandboxSite, serveSandboxPage } from './sandbox-site.ts';

/** Learner code against everything it may not have, and against the clock. */

const test = base.extend<{ readonly sandboxSite: SandboxSite; readonly listener: Listener; readonly asked: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are wanted.
  sandboxSite: async ({}, use) => {
    const site = await serveSandboxPage();
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  listener: async ({}, use) => {
    const listener = await startListener();
    await use(listener);
    listener.close();
  },
  /** Every request to somewhere else than the site that neither the policy nor the rules of origins stopped. */
  asked: async ({ context, sandboxSite }, use) => {
    const asked: string[] = [];
    const isElsewhere = (url: string) =>
      !/^(?:blob|data|about|chrome-error):/.test(url) && !url.startsWith(sandboxSite.address);
    context.on('response', (response) => isElsewhere(response.url()) && asked.push(response.url()));
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (isElsewhere(request.url()) && !/csp|origin/i.test(why)) asked.push(`${request.url()} ${why}`);
    });
    await use(asked);
  },
});

const js = (text: string) => ({ lang: 'javascript' as const, files: [{ name: 'main.js', text }] });
const py = (text: string) => ({ lang: 'python' as const, files: [{ name: 'main.py', text }] });
const web = (html: string) => ({ lang: 'web' as const, files: [{ name: 'index.html', text: html }] });

/** The page, with what another child left on this machine. */
async function open(page: Page, site: SandboxSite): Promise<void> {
  await page.goto(site.address + SANDBOX_PAGE);
  await page.evaluate(async () => {
    localStorage.setItem('another-child', 'SECRET');
    // biome-ignore lint/suspicious/noDocumentCookie: the oldest browser has nothing else.
    document.cookie = 'another-child=SECRET';
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('another-child', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('works').put('SECRET', 1);
      request.onsuccess = () => resolve();
    });
  });
}

/** What one hostile program got, as sentences. */
async function gains(page: Page, { name, program }: Hostile): Promise<readonly string[]> {
  const { result, events } = await page.evaluate(async (tried) => {
    const run = window.sandboxPage.run(tried, {
      answers: [],
      probes: [{ type: 'variable', name: 'neverDefined', value: '12' }],
      page: { properties: ['color'], presses: [] },
    });
    const ended = await run;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { result: ended, events: window.sandboxPage.events };
  }, program);
  const said = JSON.stringify(events);
  return [
    ...(/LEAK|SECRET/.test(said) ? [`${name}: ${said}`] : []),
    ...(result.probes.some(({ ok }) => ok) ? [`${name}: a forged verdict`] : []),
    ...(JSON.stringify(result.page ?? '').includes('forged') ? [`${name}: a forged page`] : []),
    ...(result.end.reason === 'broken' ? [`${name}: broke the sandbox`] : []),
  ];
}

/** So long after a program a connection that it began has been heard. */
const SETTLES_MS = 150;

for (const [what, table] of [
  ['JavaScript', hostileScripts],
  ['web pages', hostilePages],
  ['Python', hostilePrograms],
] as const) {
  test(`no hostile program gets anything: ${table.length} in ${what}`, async ({
    page,
    sandboxSite,
    listener,
    asked,
  }) => {
    test.setTimeout(180_000);
    await open(page, sandboxSite);
    const found: string[] = [];
    const hears = ({ mayConnect }: Hostile) =>
      [...listener.heard, ...asked].filter((line) => !(mayConnect && line === 'a connection'));
    for (const hostile of table) {
      // What the one before has set off may come late on a busy machine; it isn't this one's.
      await page.waitForTimeout(SETTLES_MS);
      const before = hears(hostile).length;
      found.push(...(await gains(page, aimed(hostile, listener.at))));
      if (hears(hostile).length > before) {
        found.push(`${hostile.name}: reached ${hears(hostile).join(', ')}`);
      }
      expect(textOfFile(hostile.program, hostile.program.files[0]?.name ?? ''), hostile.name).not.toBe('');
    }
    expect(found).toEqual([]);
    expect(page.url()).toBe(sandboxSite.address + SANDBOX_PAGE);
  });
}

test('a thing of Python that equals everything is no answer; a number written otherwise is', async ({
  page,
  sandboxSite,
}) => {
  await open(page, sandboxSite);
  const { probes } = await page.evaluate(
    (program) =>
      window.sandboxPage.run(program, {
        probes: [
          { type: 'variable', name: 'x', value: '12' },
          { type: 'variable', name: 'y', value: '12' },
        ],
      }),
    equalsAll,
  );
  expect(probes.map(({ ok }) => ok)).toEqual([false, true]);
});

const RUNAWAYS = [
  ['a busy loop', js('while (true);'), 'timeout'],
  ['a storm of promises', js('const f = () => Promise.resolve().then(f); f();'), 'timeout'],
  ['lists that grow', js('const all = []; for (;;) all.push(new Array(100000).fill(1.5));'), 'memory'],
  ['objects that grow', js('let last = null; for (;;) last = { before: last, more: [1, 2, 3] };'), 'memory'],
  ['a text that grows', js('let all = ""; for (;;) all += "x".repeat(1000);'), 'memory'],
  ['a recursion', js('const f = (n) => f(n + 1) + 1; f(0);'), 'memory'],
  ['a pattern that takes for ever', js('/^(a+)+$/.test("a".repeat(40) + "b");'), 'timeout'],
  ['a flood of output', js('for (;;) console.log("x".repeat(80));'), /timeout|memory/],
  ['a loop in Python', py('while True:\n    pass'), 'timeout'],
  ['a generator without end', py('def f():\n    while True:\n        yield 1\nsum(f())'), 'timeout'],
  ['a list that grows in Python', py('a = []\nwhile True:\n    a.append("x" * 100000)'), /memory|timeout/],
  ['a recursion in Python', py('def f(n):\n    return f(n + 1) + 1\nf(0)'), /error|memory/],
  ['a flood from Python', py('while True:\n    print("x" * 80)'), /timeout|memory/],
  ['a loop in a page', web('<script>while (true) {}</script>'), 'timeout'],
  ['a loop in a handler', web('<body onload="for (;;);">'), 'timeout'],
  ['a storm of promises in a page', web('<script>(async () => { for (;;) await 0; })()</script>'), 'timeout'],
  [
    'lists that grow in a page',
    web('<script>const all = []; for (;;) all.push(new Array(1000).fill(1));</script>'),
    'memory',
  ],
  ['a recursion in a page', web('<script>const f = () => f() + 1; f();</script>'), 'memory'],
  ['a loop that catches', web('<script>for (;;) try { for (;;); } catch {}</script>'), 'timeout'],
  ['a pattern in a page', web('<script>/^(a+)+$/.test("a".repeat(40) + "b")</script>'), 'error'],
] as const;

for (const [name, program, reason] of RUNAWAYS) {
  test(`${name} is stopped, and the page answers keys`, async ({ page, sandboxSite }) => {
    await open(page, sandboxSite);
    await page.evaluate((tried) => window.sandboxPage.begin(tried), program);
    await page.waitForTimeout(200);
    const { end } = await page.evaluate(() => window.sandboxPage.ended());
    expect(end.reason).toMatch(new RegExp(reason));
    await page.locator('#typing').pressSequentially('abc', { timeout: 3000 });
    await expect(page.locator('#typing')).toHaveValue('abc');
    // And the next program runs.
    const after = await page.evaluate((next) => window.sandboxPage.run(next), js('console.log("again")'));
    expect(after.output).toBe('again\n');
  });
}

test('stop ends a loop at once, and nothing of it lives on', async ({ page, sandboxSite }) => {
  await open(page, sandboxSite);
  for (const text of ['while (true);', 'setInterval(() => console.log("tick"), 5);']) {
    await page.evaluate((tried) => window.sandboxPage.begin(tried), js(text));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.sandboxPage.stopMs())).toBeLessThan(100);
    const events = await page.evaluate(() => window.sandboxPage.events.length);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.sandboxPage.events.length)).toBe(events);
  }
});

test('a program asks, waits without blocking, and goes on with the answers', async ({ page, sandboxSite }) => {
  await open(page, sandboxSite);
  const text = `console.log(Math.random()); const name = prompt("名字？"); console.log("你好 " + name);
    if (confirm("好吗？")) console.log("好"); alert("再见"); console.log("完");`;
  await page.evaluate((tried) => window.sandboxPage.begin(tried), js(text));
  const asks = () =>
    page.evaluate(() => window.sandboxPage.events.flatMap((event) => (event.type === 'ask' ? [event.question] : [])));
  for (const [question, answer] of [
    ['名字？', '小雨'],
    ['好吗？', '1'],
    ['再见', ''],
  ] as const) {
    await expect.poll(async () => (await asks()).pop()).toBe(question);
    await page.locator('#typing').pressSequentially('k');
    await page.evaluate((given) => window.sandboxPage.answer(given), answer);
  }
  const { end, output } = await page.evaluate(() => window.sandboxPage.ended());
  expect(end).toEqual({ reason: 'done' });
  expect(output.split('\n').slice(1)).toEqual(['你好 小雨', '好', '完', '']);
  await expect(page.locator('#typing')).toHaveValue('kkk');
});

test('a page is looked at as it stands, pressed, and its errors are placed', async ({ page, sandboxSite }) => {
  await open(page, sandboxSite);
  const html = `<!doctype html><link rel="stylesheet" href="style.css">
<h1>你好</h1><button onclick="document.querySelector('h1').textContent = '再见'">按</button>
<script>
  later();
</script>`;
  const files = [
    { name: 'index.html', text: html },
    { name: 'style.css', text: 'h1 { color: red }' },
  ];
  const { end, page: seen } = await page.evaluate(
    (program) => window.sandboxPage.run(program, { page: { properties: ['color'], presses: ['按', '#none'] } }),
    { lang: 'web' as const, files },
  );
  expect(end).toMatchObject({
    reason: 'error',
    error: { name: 'ReferenceError', file: 'index.html', line: 4, column: 3 },
  });
  const heading = (elements: NonNullable<typeof seen>['elements'] | undefined) =>
    elements?.find(({ tag }) => tag === 'h1');
  expect(heading(seen?.elements)).toMatchObject({ text: '你好', styles: { color: 'rgb(255, 0, 0)' } });
  expect(heading(seen?.pressed[0])?.text).toBe('再见');
  expect(seen?.pressed[1]).toBeUndefined();
});

test('a million lines: the page stays quick and the end is kept', async ({ page, sandboxSite }) => {
  await open(page, sandboxSite);
  const { end } = await page.evaluate(
    (program) => window.sandboxPage.run(program),
    js('for (let line = 1; line <= 1000000; line++) console.log(line)'),
  );
  expect(end.reason).toBe('done');
  const events = await page.evaluate(() => window.sandboxPage.events);
  expect(events.length).toBeLessThan(1000);
  expect(JSON.stringify(events[events.length - 1])).toContain('1000000');
  const lines = events.reduce(
    (sum, event) =>
      sum + (event.type === 'output' ? event.text.split('\n').length - 1 : event.type === 'skipped' ? event.lines : 0),
    0,
  );
  expect(lines).toBe(1_000_000);
});
