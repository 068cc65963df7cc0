import type { Page } from '@playwright/test';
import { type EditorSite, serveEditor } from '../fixtures/editor/editor-site.ts';
import type { EditorPage } from '../fixtures/editor/page.ts';
import { waitForMonaco } from './editor-keys.ts';
import { test } from './fixtures.ts';

declare const page: EditorPage;

/** What tests of a page with nothing but an editor ask of it. */
export interface EditorDriver {
  /** The site, once the tests run. */
  readonly site: () => EditorSite;
  openMonaco(tab: Page, query?: Readonly<Record<string, string>>): Promise<void>;
  /** Opens a page whose editor stays the plain one. */
  openPlain(tab: Page, query?: Readonly<Record<string, string>>): Promise<void>;
}

/** Serves the page for the tests of a file, which may ask for nothing else and start no worker. */
export function serveEditorPage(): EditorDriver {
  let served: EditorSite;
  test.beforeAll(async () => {
    served = await serveEditor();
  });
  test.afterAll(() => served.close());
  test.beforeEach(({ page: tab, watch }) => {
    watch.own(served.origin);
    tab.on('worker', (worker) => {
      throw new Error(`${worker.url()}: no worker is needed`);
    });
  });
  return {
    site: () => served,
    async openMonaco(tab, query = {}) {
      await tab.goto(served.address(query));
      await focus(tab);
      await waitForMonaco(tab);
    },
    async openPlain(tab, query = {}) {
      await tab.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 1 }));
      await tab.goto(served.address(query));
      await focus(tab);
    },
  };
}

export const textOf = (tab: Page): Promise<string> => tab.evaluate(() => page.editor.text());
export const focus = (tab: Page): Promise<void> => tab.evaluate(() => page.editor.focus());
