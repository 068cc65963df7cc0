import assert from 'node:assert/strict';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { canMiss, comeTo, miss, pass } from './answers.ts';
import { anyExercise, exerciseOf, richestLesson } from './built-course.ts';
import { codeJourneys } from './code-journeys.ts';
import type { Child } from './driver.ts';
import { isTyped } from './typing-answers.ts';

/** A way through the site that must work in every browser we promise: 156, 109 and 88. */
export type Journey = (child: Child) => Promise<void>;

const KINDS = ['choose', 'order', 'match', 'fill', 'sort', 'spot', 'think'] as const;

const lesson = richestLesson();
const page = `zh/${lesson.address}/`;
const choose = exerciseOf(lesson, 'choose', ({ free, multiple }) => !free && !multiple);
const think = exerciseOf(lesson, 'think');

/** What is typed, a way each. Rain falls as fast as the clock runs, so it comes in tests of its own. */
const TYPED: readonly Exercise[] = [
  anyExercise('typing', ({ mode, game }) => mode === 'keys' && !game),
  anyExercise('typing', ({ mode, game }) => mode === 'pinyin' && !game),
  anyExercise('typing', ({ mode }) => mode === 'symbols'),
  anyExercise('typing', ({ mode }) => mode === 'hanzi'),
  anyExercise('ime'),
  anyExercise('practice'),
];

/** The named set; the name is the sentence in the report. */
export const journeys: Readonly<Record<string, Journey>> = {
  'the start page says how it stands': async (child) => {
    await child.open('zh/');
    assert.match(String(await child.tab.getAttribute('html', 'data-offline')), /^(none|partial|ready)$/);
    assert.notEqual(await child.tab.getAttribute('html', 'data-version'), null);
    assert.notEqual(await child.text('main'), '');
  },

  'a new child does each kind of exercise once: a miss, then a pass': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('panda', '小雨');
    await child.open(page);
    for (const kind of KINDS) await missAndPass(child, exerciseOf(lesson, kind, canMissIfAny(kind)));
  },

  'a new child types in each way once: a miss, then a pass': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('rabbit', '跳跳');
    for (const exercise of TYPED) {
      await child.open(`zh/${exercise.id.split('#')[0]}/`);
      await missAndPass(child, exercise);
    }
  },

  'a lesson that was never opened works with the server gone, and its answers are kept': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('fox', '乐乐');
    await child.readyOffline();
    await child.offline();
    await child.open(page);
    await missAndPass(child, choose);
    await child.reload();
    await child.exercise(choose.id).becomes('passed');
  },

  'a reload keeps the place and what is half done': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('owl', '石头');
    await child.open(page);
    await missAndPass(child, choose);
    await child.exercise(think.id).write('text', '我还没有写完');
    await child.exercise(think.id).becomes('working');
    await child.reload();
    await child.exercise(choose.id).becomes('passed');
    await child.exercise(think.id).becomes('working');
    assert.equal(await written(child), '我还没有写完');
    assert.equal(await child.text('[data-current]'), '石头');
  },

  'two children take turns, and each finds their own': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('panda', '小雨');
    await child.open(page);
    await pass(child, choose);
    await child.switchLearner();
    await child.pickAnimal('cat', '豆豆');
    await child.open(page);
    assert.equal(await child.exercise(choose.id).state(), 'fresh');
    await miss(child, choose);
    await child.switchLearner();
    await child.comeBack('小雨');
    await child.open(page);
    await child.exercise(choose.id).becomes('passed');
    await child.switchLearner();
    await child.comeBack('豆豆');
    await child.open(page);
    await child.exercise(choose.id).becomes('failed');
  },

  'the end of class keeps what is half done and leads to the picker': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('duck', '丫丫');
    await child.open(page);
    await child.exercise(think.id).write('text', '下课了');
    await child.endClass();
    await child.sees('下课了，做到一半的都存好了');
    assert.equal(await child.tab.isVisible('[data-current]'), false);
    await child.comeBack('丫丫');
    await child.open(page);
    await child.exercise(think.id).becomes('working');
    assert.equal(await written(child), '下课了');
  },

  ...codeJourneys,
};

/** Typed blanks and banks both count as `fill`; what can't be missed is only passed. */
const canMissIfAny = (kind: Exercise['kind']) => (exercise: Exercise) => kind === 'think' || canMiss(exercise);

async function missAndPass(child: Child, exercise: Exercise): Promise<void> {
  const driver = child.exercise(exercise.id);
  if (canMiss(exercise)) {
    await miss(child, exercise);
    await driver.do('retry');
    await driver.becomes('working');
  } else if (!isTyped(exercise)) {
    await comeTo(child, exercise.id);
    await child.tab.focus(`[data-exercise="${exercise.id}"] [data-action="check"]`);
    await child.press('Enter');
    await child.sees('先做完，再检查。');
  }
  await pass(child, exercise);
}

/** What stands in the `think` exercise. */
async function written(child: Child): Promise<unknown> {
  await comeTo(child, think.id);
  return child.tab.evaluate(`document.querySelector('[data-exercise="${think.id}"] textarea').value`);
}
