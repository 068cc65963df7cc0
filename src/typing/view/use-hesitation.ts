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
  /** What is to be pressed, in words; asked for only if it is said. */
  readonly words: () => string;
  readonly say: (text: string) => void;
}

/** Tells who can't see the keyboard what comes next: only after a wrong key, or after a while without any. */
export function useHesitation({ place, misses, active, words, say }: Hesitation): void {
  const said = useRef('');
  const now = useRef({ key: '', since: 0, told: false, words, say });
  const key = `${place} ${misses}`;
  // Noted while rendering: an effect and a new timer for every key would cost more than the key.
  now.current = key === now.current.key ? { ...now.current, words, say } : begun(key, words, say);
  const speak = () => {
    const text = now.current.words();
    said.current = said.current === text ? text + UNHEARD : text;
    now.current.say(said.current);
  };
  useEffect(() => {
    if (active && misses > 0) speak();
  }, [misses > 0 && key, active]);
  useEffect(() => {
    if (!active) return;
    now.current.since = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const left = now.current.since + HESITATION_MS - performance.now();
      if (left <= 0 && !now.current.told) {
        now.current.told = true;
        speak();
      }
      timer = setTimeout(look, left > 0 ? left : HESITATION_MS);
    };
    look();
    return () => clearTimeout(timer);
  }, [active]);
}

const begun = (key: string, words: () => string, say: (text: string) => void) => ({
  ...{ key, words, say },
  since: performance.now(),
  told: false,
});
