import { useEffect, useRef } from 'preact/hooks';
import type { Phase } from './session.ts';

/** A pause longer than this is not work: the child talks, listens or was broadcast to. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * Measures the time an exercise is worked on: from the first touch, hidden tabs and long pauses not counted.
 * The returned function gives the milliseconds since it was last called.
 */
export function useWorkedTime(phase: Phase): () => number {
  const clock = useRef({ total: 0, last: 0 });
  useEffect(() => {
    if (phase !== 'working') return;
    const mark = () => {
      const now = performance.now();
      const gap = clock.current.last ? now - clock.current.last : 0;
      if (document.visibilityState === 'visible') clock.current.total += Math.min(gap, LONGEST_PAUSE_MS);
      clock.current.last = now;
    };
    const resume = () => {
      clock.current.last = performance.now();
    };
    resume();
    const events = ['pointerdown', 'keydown', 'input'] as const;
    for (const name of events) document.addEventListener(name, mark, true);
    document.addEventListener('visibilitychange', resume);
    return () => {
      mark();
      for (const name of events) document.removeEventListener(name, mark, true);
      document.removeEventListener('visibilitychange', resume);
    };
  }, [phase]);
  return () => {
    const { total } = clock.current;
    clock.current = { total: 0, last: performance.now() };
    return total;
  };
}
