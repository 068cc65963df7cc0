import type { SourceLang } from '../code/source-lang.ts';
import { languageWords } from './language-words.ts';

/** A word as the languages know it; Chinese names too. CSS has hyphens in its own. */
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*(?:-[\p{L}\p{N}_]+)*/gu;
const PLAIN_WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Shorter words are typed sooner than chosen. */
const SHORTEST = 3;

/** What can be offered while `begun` is being typed: how words of the language, or of the text, can go on from it. */
export function offeredWords(
  text: string,
  begun: string,
  lang: SourceLang,
): { readonly known: readonly string[]; readonly written: readonly string[] } {
  const known = new Set(languageWords[lang]);
  const found = text.match(lang === 'css' || lang === 'html' ? WORD : PLAIN_WORD) ?? [];
  const written = new Set(found.filter((word) => word.length >= SHORTEST && !known.has(word)));
  const start = begun.toLowerCase();
  const goesOn = (word: string): boolean => word !== begun && word.toLowerCase().startsWith(start);
  return { known: [...known].filter(goesOn), written: [...written].filter(goesOn) };
}
