import type { PageElement } from '../../code/run.ts';
import type { Shell } from '../open-shell.ts';
import { parseSeen, type ToJudge } from '../page-messages.ts';
import { withoutScripts } from './build-page.ts';

/** Looks at pages in a frame where nothing of a learner runs, so that no page can say what it isn't. */
export interface Judge {
  /** All elements of a page, given as text; empty if it can't be looked at. */
  see(html: string, properties: readonly string[]): Promise<readonly PageElement[]>;
}

export const openJudge = (shell: Shell): Judge => ({
  async see(html, properties) {
    const frame = await shell.frame('judge');
    try {
      return await new Promise<readonly PageElement[]>((resolve) => {
        frame.port.onmessage = ({ data }) => resolve(parseSeen(data) ?? []);
        frame.port.postMessage({ html: withoutScripts(html), properties } satisfies ToJudge);
      });
    } finally {
      frame.remove();
    }
  },
});
