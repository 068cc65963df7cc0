import type { ImeDictionary } from '../../typing/ime/ime-dictionary.ts';

/** Do two characters share a syllable of this dictionary? */
export const soundAlike = ({ syllables }: ImeDictionary, one: string, other: string): boolean =>
  Object.values(syllables).some((chars) => chars.includes(one) && chars.includes(other));
