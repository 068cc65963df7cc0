/** Waits for the page's load event and then for a quiet moment, so that nothing competes with the first paint. */
export function whenIdle(start: () => void): void {
  const idle = () => requestIdleCallback(start, { timeout: 3000 });
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true });
}
