/** A pause longer than this is not work: the children talk, listen or were broadcast to. */
const IDLE_MS = 60_000;
const COUNT_EVERY_MS = 1000;
/** A timer that comes later than this was held up: the machine slept, or the tab did. */
const LATE_MS = 5000;

/** Calls back about every second with the milliseconds in which somebody was at work here. */
export function watchActivity(onTime: (ms: number) => void): void {
  let touched = Number.NEGATIVE_INFINITY;
  let counted = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  for (const name of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const) {
    addEventListener(name, touch, { capture: true, passive: true });
  }
  setInterval(() => {
    const now = Date.now();
    const passed = now - counted;
    counted = now;
    const isAtWork = document.visibilityState === 'visible' && now - touched < IDLE_MS;
    // A clock that is set meanwhile jumps; such a second is lost.
    if (isAtWork && passed > 0 && passed <= LATE_MS) onTime(passed);
  }, COUNT_EVERY_MS);
}
