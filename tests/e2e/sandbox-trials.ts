import assert from 'node:assert/strict';
import type { Program } from '../../src/code/program.ts';
import type { PageElement } from '../../src/code/run.ts';
import { focusing } from '../fixtures/sandbox/focusing.ts';
import { greedyPages } from '../fixtures/sandbox/greedy-pages.ts';
import { equalsAll, hostilePages, hostilePrograms, hostileScripts } from '../fixtures/sandbox/hostile.ts';
import { type Runaway, runaways, storms } from '../fixtures/sandbox/runaways.ts';
import { until } from './driver.ts';
import { pause } from './editor-keys.ts';
import { begin, ended, eventsOf, type Ground, js, open, page, run, type, typed } from './sandbox-ground.ts';
import { getsNothing } from './sandbox-hostile.ts';
import { HARDLY_MS, HEARD_MS, longestWait, TRIES, watchWaits } from './sandbox-waits.ts';

/** Learner code against everything it may not have, and against the clock: so it must go in 156, 109 and 88. */
export type Trial = (ground: Ground) => Promise<void>;

/** So long a trial may take: a table of programs is run one by one. */
export const TRIAL_WITHIN_MS = 240_000;

/** The named set; the name is the sentence in the report. */
export const trials: Readonly<Record<string, Trial>> = {
  ...Object.fromEntries(
    [
      ['JavaScript', hostileScripts] as const,
      ['web pages', hostilePages] as const,
      ['Python', hostilePrograms] as const,
    ].map(([what, table]) => [
      `no hostile program gets anything: ${table.length} in ${what}`,
      (ground: Ground) => getsNothing(ground, table),
    ]),
  ),

  'a thing of Python that equals everything is no answer; a number written otherwise is': async (ground) => {
    await open(ground);
    const { probes } = await run(ground, equalsAll, {
      probes: [
        { type: 'variable', name: 'x', value: '12' },
        { type: 'variable', name: 'y', value: '12' },
      ],
    });
    assert.deepEqual(
      probes.map(({ ok }) => ok),
      [false, true],
    );
  },

  ...Object.fromEntries(
    runaways.map((runaway) => [
      `${runaway.name} is stopped, and the page answers keys`,
      (ground: Ground) => isStopped(ground, runaway),
    ]),
  ),

  'a page that works by itself, or unasked, holds up hardly a key, and is taken away': async (ground) => {
    const own = page('<p>你好</p><script>setTimeout(() => { for (;;); }, 300)</script>');
    for (const [program, options, reason] of [
      [own, {}, 'done'],
      [page('<script>for (;;);</script>'), { draft: true }, 'timeout'],
      [
        page('<script>setInterval(() => { for (const end = Date.now() + 40; Date.now() < end; ); }, 60)</script>'),
        {},
        'done',
      ],
    ] as const) {
      await open(ground);
      await begin(ground, program, options);
      const longest = await longestWait(ground, 60);
      const { end } = await ended(ground);
      assert.equal(end.reason, reason);
      const told = reason === 'timeout' || (await eventsOf(ground)).some(({ type }) => type === 'over');
      assert.ok(told, 'it is told');
      assert.ok(longest < HARDLY_MS, `a key waited ${longest} ms`);
    }
  },

  'whatever a page does, everything else goes on within 100 ms': async (ground) => {
    const late: string[] = [];
    for (const [name, script] of Object.entries(greedyPages)) {
      const waits: number[] = [];
      while (waits.length < TRIES && Math.min(...waits) >= HEARD_MS) {
        await open(ground);
        await run(ground, js('console.log("the sandbox is there")'));
        await watchWaits(ground);
        const { end } = await run(ground, page(`<p>你好</p><script>${script}</script>`));
        assert.notEqual(end.reason, 'done', name);
        await pause(150);
        waits.push(Number(await ground.tab.evaluate('window.longestWait')));
      }
      if (Math.min(...waits) >= HEARD_MS) late.push(`${name}: ${waits.join(', ')} ms`);
    }
    assert.deepEqual(late, []);
  },

  'a page may take its time when somebody waits for it': async (ground) => {
    const work = 'for (const end = Date.now() + 350; Date.now() < end; );';
    const program = page(`<button onclick="${work} this.textContent = '好'">按</button><script>${work}</script>`);
    const wanted = { page: { properties: [], presses: ['按'] } };
    await open(ground);
    assert.equal((await run(ground, program, wanted)).end.reason, 'timeout');
    const { end, page: seen } = await run(ground, program, { ...wanted, awaited: true });
    assert.equal(end.reason, 'done');
    assert.equal(seen?.pressed[0]?.find(({ tag }) => tag === 'button')?.text, '好');
  },

  'a page does not fetch the keys from who is writing it': async (ground) => {
    const all: string[] = [];
    for (const script of focusing) {
      await open(ground);
      await type(ground, '');
      await begin(ground, page(`<label><input autofocus></label><dialog><input></dialog><script>${script}</script>`));
      await ended(ground);
      await pause(150);
      await ground.tab.keyboard.type('abc');
      all.push(String(await typed(ground)));
    }
    assert.deepEqual(
      all,
      focusing.map(() => 'abc'),
    );
  },

  'a storm in a page is stopped soon, and the page answers keys': async (ground) => {
    for (const storm of Object.values(storms)) {
      await open(ground);
      const { end } = await run(ground, page(`<script>${storm}</script>`));
      if (end.reason !== 'timeout') {
        await until('it is stopped', async () => (await eventsOf(ground)).some(({ type }) => type === 'over'));
      }
      await type(ground, 'abc');
      assert.equal(await typed(ground), 'abc');
    }
  },

  'a page with a quick clock goes on, for it hardly works': async (ground) => {
    await open(ground);
    await run(ground, page('<script>let ticks = 0; setInterval(() => { ticks += 1; }, 4)</script>'));
    await pause(4000);
    assert.deepEqual(
      (await eventsOf(ground)).filter(({ type }) => type === 'over'),
      [],
    );
  },

  'stop ends a loop at once, and nothing of it lives on': async (ground) => {
    await open(ground);
    const python: Program = { lang: 'python', files: [{ name: 'main.py', text: 'while True:\n    pass' }] };
    for (const program of [
      js('while (true);'),
      js('setInterval(() => console.log("tick"), 5);'),
      js(storms.timers),
      python,
    ]) {
      await begin(ground, program);
      await pause(300);
      assert.ok(Number(await ground.tab.evaluate('sandboxPage.stopMs()')) < 100);
      const events = (await eventsOf(ground)).length;
      await pause(300);
      assert.equal((await eventsOf(ground)).length, events);
    }
  },

  'a program asks, waits without blocking, and goes on with the answers': async (ground) => {
    await open(ground);
    await begin(
      ground,
      js(`console.log(Math.random()); const name = prompt("名字？"); console.log("你好 " + name);
    if (confirm("好吗？")) console.log("好"); alert("再见"); console.log("完");`),
    );
    const asks = async () =>
      (await eventsOf(ground)).flatMap((event) => (event.type === 'ask' ? [event.question] : []));
    for (const [question, answer] of [
      ['名字？', '小雨'],
      ['好吗？', '1'],
      ['再见', ''],
    ] as const) {
      await until(`it asks ${question}`, async () => (await asks()).pop() === question);
      await type(ground, 'k');
      await ground.tab.evaluate(`sandboxPage.answer(${JSON.stringify(answer)})`);
    }
    const { end, output } = await ended(ground);
    assert.deepEqual(end, { reason: 'done' });
    assert.deepEqual(output.split('\n').slice(1), ['你好 小雨', '好', '完', '']);
    assert.equal(await typed(ground), 'kkk');
  },

  'a page is looked at as it stands, pressed, and its errors are placed': async (ground) => {
    await open(ground);
    const html = `<!doctype html><link rel="stylesheet" href="style.css">
<h1>你好</h1><button onclick="document.querySelector('h1').textContent = '再见'">按</button>
<script>
  later();
</script>`;
    const files = [
      { name: 'index.html', text: html },
      { name: 'style.css', text: 'h1 { color: red }' },
    ];
    const { end, page: seen } = await run(
      ground,
      { lang: 'web', files },
      { page: { properties: ['color'], presses: ['按', '#none'] } },
    );
    assert.ok(end.reason === 'error', end.reason);
    const { name, file, line, column } = end.error;
    assert.deepEqual({ name, file, line, column }, { name: 'ReferenceError', file: 'index.html', line: 4, column: 3 });
    const heading = (elements: readonly PageElement[] | undefined) => elements?.find(({ tag }) => tag === 'h1');
    assert.equal(heading(seen?.elements)?.text, '你好');
    assert.equal(heading(seen?.elements)?.styles.color, 'rgb(255, 0, 0)');
    assert.equal(heading(seen?.pressed[0])?.text, '再见');
    assert.equal(seen?.pressed[1], undefined);
  },

  'what a page writes into itself stands there as it was written, and its own handlers go on': async (ground) => {
    await open(ground);
    const written = `<b title='a "b" <c>&amp;'>1 &lt; 2 &amp;amp; 3</b><br><svg viewBox="0 0 9 9"><linearGradient></linearGradient></svg>
<style>b::before { content: "<i>" }</style><template><i>x</i></template><textarea>\n<b></textarea>`;
    const html = `<button onclick="if (1 < 2) console.log('&quot;')">x</button><script>
document.body.innerHTML += ${JSON.stringify(written).replace(/<\//g, '<\\/')};
const $ = (name) => document.querySelector(name);
console.log($("b").title, $("b").textContent, $("svg").getAttribute("viewBox"), $("linearGradient").namespaceURI.length);
console.log(getComputedStyle($("b"), "::before").content, $("template").content.firstChild.localName, $("textarea").value);
$("button").click();
</script>`;
    const { output } = await run(ground, { lang: 'web', files: [{ name: 'index.html', text: html }] });
    assert.equal(output, 'a "b" <c>& 1 < 2 &amp; 3 0 0 9 9 26\n"<i>" i <b>\n"\n');
  },

  'a million lines: the page stays quick and the end is kept': async (ground) => {
    await open(ground);
    const { end } = await run(ground, js('for (let line = 1; line <= 1000000; line++) console.log(line)'));
    assert.equal(end.reason, 'done');
    const events = await eventsOf(ground);
    assert.ok(events.length < 1000, String(events.length));
    assert.match(JSON.stringify(events[events.length - 1]), /1000000/);
    const lines = events.map((event) =>
      event.type === 'output' ? event.text.split('\n').length - 1 : event.type === 'skipped' ? event.lines : 0,
    );
    assert.equal(
      lines.reduce((sum, count) => sum + count, 0),
      1_000_000,
    );
  },
};

/** Three keys reach the page within this time when a program is over. */
const ANSWERS_WITHIN_MS = 3000;

async function isStopped(ground: Ground, { program, reasons }: Runaway): Promise<void> {
  await open(ground);
  const isPage = program.lang === 'web';
  if (isPage) {
    // It may be ended early, before it has had all the memory.
    const { end } = await run(ground, program);
    assert.ok(['timeout', ...reasons].includes(end.reason), end.reason);
  }
  await begin(ground, program, { awaited: isPage });
  await pause(200);
  const { end } = await ended(ground);
  assert.ok(reasons.includes(end.reason), `${end.reason}, not ${reasons.join(' or ')}`);
  const beganAt = Date.now();
  await type(ground, 'abc');
  assert.ok(Date.now() - beganAt < ANSWERS_WITHIN_MS, `keys took ${Date.now() - beganAt} ms`);
  assert.equal(await typed(ground), 'abc');
  // And the next program runs.
  assert.equal((await run(ground, js('console.log("again")'))).output, 'again\n');
}
