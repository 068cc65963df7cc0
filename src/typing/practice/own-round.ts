import { seededRandom, shuffled } from '../../core/random.ts';
import type { TypingMode } from '../target.ts';
import { itemOf, type PracticeMaterial, syllableItem } from './material.ts';
import type { PlannedRound } from './plan-round.ts';
import { emptyPage, withItem } from './round-page.ts';

/** How often a word may come in a round. */
const REPEATS = 3;

/**
 * A round of a lesson's own words, Chinese or English, on whatever keys they need, met before or not. It opens no keys,
 * so it names none.
 */
export function ownRound({ wordsZh, wordsEn }: PracticeMaterial, seed: number): PlannedRound {
  const random = seededRandom(seed);
  const isChinese = wordsEn.length === 0 || (wordsZh.length > 0 && random() < 0.5);
  const mode: TypingMode = isChinese ? 'pinyin' : 'words';
  const items = isChinese ? wordsZh.map(syllableItem) : wordsEn.map(itemOf);
  const queue = Array.from({ length: REPEATS }, () => shuffled(items, random)).flat();
  const { lines } = queue.reduce((page, item) => withItem(page, item, mode) ?? page, emptyPage);
  return { target: { mode, lines }, keys: '', focus: '' };
}
