import { toHalfWidth } from '../../core/text.ts';
import { HOLE, takeQuotes } from './quotes.ts';

/** A check sentence as the forms are matched against: plain width, no space that means nothing, no end mark. */
export interface SentenceShape {
  readonly shape: string;
  readonly texts: readonly string[];
  /** It ends in 一字不差 or `exactly`, which is not part of the shape. */
  readonly exact: boolean;
}

const EXACT = /(?:[,(]? ?一字不差 ?\)?|[,(]? ?\bexactly ?\)?)$/i;
/** Spaces that stand beside a Chinese character, a quoted text, a comma or a colon say nothing. */
const IDLE_SPACE = /(?<=[\u3400-\u9fff“”,:]) | (?=[\u3400-\u9fff“”,:])/g;

/** Brings a sentence into its shape. The words in quotes are kept as they are. */
export function shapeOf(sentence: string): SentenceShape {
  const { shape, texts } = takeQuotes(sentence.trim());
  const plain = widthless(shape).replace(/`/g, '').replace(/\s+/g, ' ').trim();
  const ended = plain.replace(/(?<=[^.!;\s])[.!;]{1,3}$/, '');
  const bare = ended.replace(EXACT, '');
  return { shape: bare.replace(IDLE_SPACE, '').trim(), texts, exact: bare !== ended };
}

/** Half width all but the holes, whose quotes would become straight ones. */
const widthless = (shape: string): string => shape.split(HOLE).map(toHalfWidth).join(HOLE);
