import { codePlaces } from './full-width/code-places.ts';
import { htmlPlaces } from './full-width/html-places.ts';
import type { FullWidthPlace } from './full-width/place.ts';
import type { SourceLang } from './source-lang.ts';

export type { FullWidthPlace } from './full-width/place.ts';

/**
 * The marks of a Chinese input method that stand where the language wants the keyboard's own: outside strings and
 * comments and, in HTML, only inside tags, styles and scripts. In the order of the text; they never overlap.
 */
export const findFullWidth = (text: string, lang: SourceLang): readonly FullWidthPlace[] =>
  lang === 'html' ? htmlPlaces(text) : codePlaces(text, lang);
