/** What a practice input method knows. Plain JSON: an exercise carries its own, as small as it can be. */
export interface ImeDictionary {
  /** For each syllable (no tone, v for ü) the characters offered, the likeliest first. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Words and their syllables with spaces between; of words that sound alike the likeliest first. */
  readonly phrases: readonly (readonly [text: string, syllables: string])[];
}

/** A dictionary without a word in it. */
export const emptyDictionary: ImeDictionary = { syllables: {}, phrases: [] };
