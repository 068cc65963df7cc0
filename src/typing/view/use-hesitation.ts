import { useEffect, useRef } from 'preact/hooks';

/** So long a pause means that the child is looking for the key. */
const HESITATION_MS = 1500;

/** A sentence said twice in a row is heard twice only if it changes: this can't be heard. */
const UNHEARD = '\u00a0';

interface Hesitation {
  /** Changes with every key that counts. */
  readonly place: string;
  /** Wrong keys here so far. */
  readonly misses: number;
  readonly active: boolean;
  /** What is to be pressed, in words. */
  readonly words: string;
  readonly say: (text: string) => void;
}

/** Tells who can't see the keyboard what comes next: only after a wrong key, or after a while without any. */
export function useHesitation({ place, misses, active, words, say }: Hesitation): void {
  const said = useRef('');
  useEffect(() => {
    if (!active) return;
    const speak = () => {
      said.current = said.current === words ? words + UNHEARD : words;
      say(said.current);
    };
    if (misses > 0) speak();
    const timer = setTimeout(speak, HESITATION_MS);
    return () => clearTimeout(timer);
  }, [place, misses, active]);
}
