import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../i18n/t.ts';

/** What every island gives its widgets: the language's sentences. */
export const Words = createContext<Translate | undefined>(undefined);

/** The interface's `t()`. Throws outside an island or a page shell. */
export function useT(): Translate {
  const t = useContext(Words);
  if (!t) throw new Error('useT() needs <Words.Provider> above it.');
  return t;
}
