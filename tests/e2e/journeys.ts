import assert from 'node:assert/strict';
import type { Child } from './driver.ts';

/** A way through the site that must work in every browser we promise: 156, 109 and 88. */
export type Journey = (child: Child) => Promise<void>;

/** The named set; the name is the sentence in the report. */
export const journeys: Readonly<Record<string, Journey>> = {
  'the start page says how it stands': async (child) => {
    await child.open('zh/');
    assert.match(String(await child.tab.getAttribute('html', 'data-offline')), /^(none|partial|ready)$/);
    assert.notEqual(await child.tab.getAttribute('html', 'data-version'), null);
    assert.notEqual(await child.text('main'), '');
  },

  'two children take turns, and the server may go': async (child) => {
    await child.open('zh/');
    await child.pickAnimal('panda', '小雨');
    await child.switchLearner();
    await child.pickAnimal('cat', '豆豆');
    await child.readyOffline();
    await child.offline();
    await child.endClass();
    await child.comeBack('小雨');
    await child.open('zh/stepping-up/safety/phishing/');
    const exercise = child.exercise('stepping-up/safety/phishing#two-addresses');
    await exercise.choose('1');
    await exercise.check();
    await exercise.becomes('failed');
    await exercise.do('retry');
    await exercise.choose('0');
    await exercise.check();
    await exercise.becomes('passed');
    await child.reload();
    await exercise.becomes('passed');
  },
};
