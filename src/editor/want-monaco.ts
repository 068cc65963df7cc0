import { fetchMonaco, isTiny } from './load-monaco.ts';

/** Somebody will want the editor soon: fetches Monaco when the page has nothing else to do. A failure is nobody's loss. */
export function wantMonaco(): void {
  if (isTiny()) return;
  window.requestIdleCallback(() => {
    fetchMonaco(document.documentElement.lang.startsWith('en') ? 'en' : 'zh').catch(() => {
      // The first editor that wants it tries again.
    });
  });
}
