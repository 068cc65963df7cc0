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
};
