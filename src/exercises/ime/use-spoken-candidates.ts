import { useEffect } from 'preact/hooks';
import type { ImePage } from '../../typing/ime/ime-state.ts';

/** Letters that follow each other faster than this are not yet looked up. */
const PAUSE_MS = 600;

interface SpokenCandidates {
  /** '' for none to tell. */
  readonly letters: string;
  readonly page: ImePage;
  readonly say: (text: string) => void;
}

/** Reads the page of candidates to who can't see it, once the letters rest. */
export function useSpokenCandidates({ letters, page, say }: SpokenCandidates): void {
  const spoken = page.candidates.map(({ text }, place) => `${place + 1} ${text}`).join(', ');
  useEffect(() => {
    if (letters === '' || spoken === '') return;
    const timer = setTimeout(() => say(spoken), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [letters, page.page, spoken]);
}
