import type { ImeDictionary } from '../../typing/ime/ime-dictionary.ts';
import { isTypableMark } from '../../typing/ime/ime-punctuation.ts';

/** Is it a Chinese character, not a mark? */
export const isChinese = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** Can the character be typed with this dictionary? Letters can't: they are what characters are made from. */
export const isTypableWith = ({ syllables }: ImeDictionary, text: string): boolean =>
  isChinese(text) ? Object.values(syllables).some((chars) => chars.includes(text)) : isTypableMark(text);
