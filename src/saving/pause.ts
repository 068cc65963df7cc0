/** So long, in milliseconds, work may go on before the page must answer. */
const TURN_MS = 12;

let since = 0;

/** Gives way to the page, if it has not had its turn for a while. */
export function pause(): Promise<void> {
  if (performance.now() - since < TURN_MS) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(() => {
      since = performance.now();
      resolve();
    });
  });
}
