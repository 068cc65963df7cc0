import { keyboardChar } from '../../full-width/keyboard-char.ts';
import type { Token } from './token.ts';

const QUOTE = /[\u2018\u2019\u201c\u201d\u300c\u300d\uff02\uff07]/;
const FULL_WIDTH = /[\uff01-\uff5e\u3000-\u3003\u3008-\u3011\u2018\u2019\u201c\u201d\u2026\u2014\uffe5]/;

/** Is it a quote of Chinese text, which no language takes for a quote? */
export const isChineseQuote = (char: string): boolean => QUOTE.test(char);

/** The first character of the text that a Chinese input method makes and no language knows. */
export const fullWidthIn = (text: string): string | undefined => FULL_WIDTH.exec(text)?.[0];

/** The plain character that stands on the same key. */
export const plainOf = (char: string): string => keyboardChar(char, 'css');

/** Is this word a character of a Chinese input method, outside of strings and comments? */
export const isFullWidth = (token: Token): boolean => token.kind === 'strange' && fullWidthIn(token.text) !== undefined;
