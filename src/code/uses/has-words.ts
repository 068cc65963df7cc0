/** A word of a goal in the words that code is made of: `Math.random` is three, `not in` is two, `===` is one. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}_$]+|[^\s\p{L}\p{M}\p{N}_$]+/gu) ?? [];

/** Do the words stand in the code one after the other? */
export function hasWords(code: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  return code.some((word, at) => word === words[0] && words.every((each, offset) => code[at + offset] === each));
}
