import type { CodeFacts } from './code-facts.ts';
import { type CodeText, readablePart } from './code-text.ts';
import { countCodeLines } from './count-code-lines.ts';
import { hasWords, wordsIn } from './has-words.ts';

/** What is said of a program that is one text. */
export function factsOf(written: string, read: (text: string) => CodeText): CodeFacts {
  const text = readablePart(written);
  const { words, comments } = read(text);
  return { lines: countCodeLines(text, comments), uses: (word) => hasWords(words, wordsIn(word)) };
}
