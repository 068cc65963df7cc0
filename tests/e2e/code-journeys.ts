import assert from 'node:assert/strict';
import type { CodeLang } from '../../src/code/program.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { comeTo, miss, pass } from './answers.ts';
import { anyExercise } from './built-course.ts';
import { fileText, squeezed, writeFile } from './code-answers.ts';
import { type Child, until } from './driver.ts';
import type { Journey } from './journeys.ts';

type CodeExercise = Extract<Exercise, { kind: 'code' }>;

/** Programs of one's own, in every browser we promise. */
export const codeJourneys: Readonly<Record<string, Journey>> = {
  ...Object.fromEntries(
    (['javascript', 'python', 'web'] as const).map((lang) => [
      `${lang}: a mistake is explained, a run ticks goals; with all of them it is passed, kept, and open to go on`,
      (child: Child) => learns(child, goalsOf(lang)),
    ]),
  ),

  'an endless loop is ended and named, and the page answers all the while; Stop is quicker': async (child) => {
    const script = goalsOf('javascript');
    await openAs(child, script);
    await writeFile(child, script.id, 'main.js', 'let i = 0;\nwhile (true) {\n  i = i + 1;\n}\n');
    await child.exercise(script.id).do('run');
    await child.click(`[data-exercise="${script.id}"] [data-editor]`);
    await child.press('Control+End');
    await child.tab.keyboard.type('// 还在写');
    await until('the words stand there', async () => /还在写$/.test(await fileText(child, script.id, 'main.js')));
    await child.exercise(script.id).do('stop');
    await child.sees('停下了');
    await child.exercise(script.id).do('run');
    await seesMistake(child, script, ENDED_WITHIN_MS);
  },

  'a page that takes long is not shown by itself while it is written; one that never rests is taken away and named':
    async (child) => {
      const id = 'play/code/free#web';
      const place = `[data-exercise="${id}"]`;
      await child.open('zh/');
      await child.pickAnimal('panda', '小雨');
      await child.open('zh/play/');
      await comeTo(child, id);
      const write = (script: string) =>
        writeFile(child, id, 'index.html', `<p>你好</p>\n<script>\n${script}\n</script>`);
      const isNamed = () => child.tab.isVisible(`${place} [data-mistake] >> text=第 3 行`);
      await write('console.log("好");');
      await child.exercise(id).do('run');
      await until('it says so', async () => (await printed(child, place)) === '好');
      await write('while (true) {}');
      await child.sees('先不边写边看了');
      assert.ok(await shows(child, place));
      assert.ok(!(await isNamed()));
      await child.exercise(id).do('run');
      await until('the loop is named', isNamed);
      assert.ok(!(await shows(child, place)));
      await write('setTimeout(() => { while (true) {} }, 300);');
      await child.exercise(id).do('run');
      await until('that is over', async () => !(await isNamed()));
      await until('the loop is named', isNamed);
      await write('console.log("又好了");');
      await child.exercise(id).do('run');
      await until('it is shown again', async () => (await printed(child, place)) === '又好了');
    },

  'Monaco, Python, its turtle and the preview are there at their first use with the server gone': async (child) => {
    await child.open('zh/');
    await child.readyOffline();
    await child.offline();
    await child.pickAnimal('panda', '小雨');
    await child.open('zh/play/');
    const place = (lang: CodeLang) => `[data-exercise="play/code/free#${lang}"]`;
    await comeTo(child, 'play/code/free#python');
    await child.click(`${place('python')} [data-editor]`);
    await child.tab.waitForSelector(`${place('python')} .monaco-editor`);
    await child.exercise('play/code/free#python').do('run');
    await until('it says that it drew', async () => (await printed(child, place('python'))) === '画好了');
    const drawing = await child.tab.getAttribute(`${place('python')} [data-drawing]`, 'aria-label');
    assert.match(String(drawing), /36 条线/);
    await comeTo(child, 'play/code/free#web');
    await writeFile(child, 'play/code/free#web', 'index.html', ONE_BUTTON);
    await child.exercise('play/code/free#web').do('run');
    await child.tab.waitForSelector(`${place('web')}[data-state="passed"]`);
    // A frame with a process of its own is seen a moment before it takes clicks.
    await until('the page hears a click', async () => {
      await clickIn(child, `${place('web')} [data-preview] iframe`);
      return (await printed(child, place('web'))).includes('点到了');
    });
  },
};

/** On a slow machine a program gets more time before it counts as endless. */
const ENDED_WITHIN_MS = 40_000;

/** It fills the preview: wherever that is clicked. */
const ONE_BUTTON = `<button style="position: fixed; width: 100%; height: 100%" onclick="console.log('点到了')">点我</button>`;

/** In the second line of a file, a name that nobody gave. */
const MISTAKES: Readonly<Record<CodeLang, string>> = {
  javascript: 'let a = 1;\nconsol.log(a);\n',
  python: 'a = 1\nprin(a)\n',
  web: '<h1>你好</h1>\n<script>nothing();</script>\n',
};

async function learns(child: Child, exercise: CodeExercise): Promise<void> {
  const { id, lang, goals, solution, start } = exercise;
  const driver = child.exercise(id);
  await openAs(child, exercise);
  await miss(child, exercise);
  assert.match(String(await driver.partAttribute('0', 'data-ok')), /true|false/);
  await writeFile(child, id, start[0]?.name ?? '', MISTAKES[lang]);
  await driver.do('run');
  assert.match(await seesMistake(child, exercise), /第 2 行/);
  await pass(child, exercise);
  const ticked = `document.querySelectorAll('[data-exercise="${id}"] [data-ok="true"]').length`;
  assert.equal(await child.tab.evaluate(ticked), goals.length);
  await child.reload();
  await comeTo(child, id);
  await driver.becomes('passed');
  const { name, text } = solution[0] ?? { name: '', text: '' };
  await until('the code is there again', async () => (await fileText(child, id, name)) === squeezed(text));
  await writeFile(child, id, name, `${text} `);
  await driver.becomes('working');
}

const goalsOf = (wanted: CodeLang): CodeExercise =>
  anyExercise('code', ({ lang, mode, goals }) => lang === wanted && mode === 'goals' && goals.length > 1);

async function openAs(child: Child, { id }: CodeExercise): Promise<void> {
  await child.open('zh/');
  await child.pickAnimal('panda', '小雨');
  await child.open(`zh/${id.split('#')[0]}/`);
  await comeTo(child, id);
}

async function seesMistake({ tab }: Child, { id }: CodeExercise, timeout?: number): Promise<string> {
  const card = `[data-exercise="${id}"] [data-mistake]`;
  await tab.waitForSelector(card, timeout === undefined ? {} : { timeout });
  return (await tab.textContent(card)) ?? '';
}

/** Is there a page in the preview? */
const shows = ({ tab }: Child, place: string): Promise<unknown> =>
  tab.evaluate(
    `document.querySelector('${place} [data-preview] iframe').contentDocument.querySelector('iframe.shown') !== null`,
  );

const printed = (child: Child, place: string): Promise<string> => child.text(`${place} [data-output]`);

/** Clicks into the middle of a frame, which nobody outside can see into. */
async function clickIn({ tab }: Child, frame: string): Promise<void> {
  const [x, y] = (await tab.evaluate(`(() => {
    const frame = document.querySelector(${JSON.stringify(frame)});
    frame.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = frame.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`)) as [number, number];
  await tab.mouse.click(x, y);
}
