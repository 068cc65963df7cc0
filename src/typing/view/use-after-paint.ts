import { useLayoutEffect, useState } from 'preact/hooks';

/** So long after a frame its own work, and what waited for it, is surely done. */
const AFTER_FRAME_MS = 4;

/**
 * The value as it was, until the frame that is being made is on the screen; a moment later, the value as it is. Of
 * several changes in between only the last is shown.
 */
export function useAfterPaint<T extends object>(value: T): T {
  const [late, setLate] = useState(value);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(value), AFTER_FRAME_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, Object.values(value));
  return late;
}
