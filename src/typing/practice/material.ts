import type { TargetLine } from '../target.ts';
import { keysFor } from './key-order.ts';

/** What practice is made of, as compiled from the course's lists or from a lesson's own words. */
export interface PracticeMaterial {
  /** Chinese words and sentences, each character with its syllable. */
  readonly wordsZh: readonly TargetLine[];
  readonly sentencesZh: readonly TargetLine[];
  readonly wordsEn: readonly string[];
  readonly sentencesEn: readonly string[];
}

/** One word or sentence of a round. */
export interface PracticeItem {
  readonly line: TargetLine;
  /** The keys it needs. */
  readonly keys: ReadonlySet<string>;
}

/** What can be typed with some keys. */
export interface TypableMaterial {
  readonly wordsZh: readonly PracticeItem[];
  readonly sentencesZh: readonly PracticeItem[];
  readonly wordsEn: readonly PracticeItem[];
  readonly sentencesEn: readonly PracticeItem[];
}

/** An item that is typed as it stands. */
export function itemOf(text: string): PracticeItem {
  const line = Array.from(text, (char) => ({ text: char }));
  return { line, keys: new Set(line.map((char) => char.text).flatMap(keysFor)) };
}

/** An item whose characters are typed by their syllables; a mark without one needs no key. */
export const syllableItem = (line: TargetLine): PracticeItem => ({
  line,
  keys: new Set(line.flatMap(({ syllable }) => Array.from(syllable ?? ''))),
});

/** The words and sentences that need these keys and no others; Chinese ones with nothing to type are left out. */
export function typableWith(material: PracticeMaterial, keys: readonly string[]): TypableMaterial {
  const open = new Set(keys);
  const fits = (item: PracticeItem) => item.keys.size > 0 && needsOnly(item, open);
  return {
    wordsZh: material.wordsZh.map(syllableItem).filter(fits),
    sentencesZh: material.sentencesZh.map(syllableItem).filter(fits),
    wordsEn: material.wordsEn.map(itemOf).filter(fits),
    sentencesEn: material.sentencesEn.map(itemOf).filter(fits),
  };
}

/** Does the item need no key but these? */
export const needsOnly = (item: PracticeItem, keys: ReadonlySet<string>): boolean =>
  [...item.keys].every((key) => keys.has(key));
