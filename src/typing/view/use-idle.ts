import { useEffect, useState } from 'preact/hooks';

/** Has nothing changed for so long, while somebody is at work? `at` changes with whatever counts. */
export function useIdle(at: unknown, active: boolean, ms: number): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    setIdle(false);
    if (!active) return;
    const timer = setTimeout(() => setIdle(true), ms);
    return () => clearTimeout(timer);
  }, [at, active, ms]);
  return idle;
}
