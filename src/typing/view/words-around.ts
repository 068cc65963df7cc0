/** Stands in a sentence for a value that is printed by itself. */
export const VALUE = '\u2060';

/** The parts of a sentence before and after `VALUE`, so that the value can be set in another type. */
export function wordsAround(sentence: string): readonly [before: string, after: string] {
  const at = sentence.indexOf(VALUE);
  return at === -1 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + VALUE.length)];
}
