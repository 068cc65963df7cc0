import type { AuthoredBox } from '../exercises/authored.ts';
import type { PracticeMaterial } from '../typing/practice/material.ts';
import { readLine } from './box-target.ts';
import type { Frontmatter } from './frontmatter.ts';
import { imeDictionary } from './ime-dictionary.ts';

/** What a box needs of its surroundings. */
export interface Supplier {
  readonly words: Frontmatter['words'];
  material(): PracticeMaterial;
}

/** What the compiler adds to the boxes of some kinds from outside the box: words to practise, a dictionary. */
export function suppliesFor({ kind, attributes, target }: AuthoredBox, supplier: Supplier): Partial<AuthoredBox> {
  if (kind === 'practice') return { material: attributes.words ? ownWords(supplier.words) : supplier.material() };
  return kind === 'ime' && target ? { dictionary: imeDictionary(target.lines) } : {};
}

/** The lesson's own words in both languages. */
function ownWords(words: Frontmatter['words']): PracticeMaterial {
  const english = words.map(({ en }) => en).filter((word) => /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(word));
  return { wordsZh: words.map(({ zh }) => readLine(zh)), sentencesZh: [], wordsEn: english, sentencesEn: [] };
}
