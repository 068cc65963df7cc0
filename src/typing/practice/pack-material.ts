import type { TargetChar, TargetLine } from '../target.ts';
import { typedSyllable } from '../typed-syllable.ts';
import type { PracticeMaterial } from './material.ts';

/** Material as an exercise carries it: a Chinese line is its text, a tab, and its syllables with spaces between. */
export interface PackedMaterial {
  readonly wordsZh: readonly string[];
  readonly sentencesZh: readonly string[];
  readonly wordsEn: readonly string[];
  readonly sentencesEn: readonly string[];
}

/** The material in a form a sixth as long. */
export const packMaterial = ({ wordsZh, sentencesZh, wordsEn, sentencesEn }: PracticeMaterial): PackedMaterial => ({
  wordsZh: wordsZh.map(packLine),
  sentencesZh: sentencesZh.map(packLine),
  wordsEn,
  sentencesEn,
});

/** The material that was packed. */
export const unpackMaterial = ({ wordsZh, sentencesZh, wordsEn, sentencesEn }: PackedMaterial): PracticeMaterial => ({
  wordsZh: wordsZh.map(unpackLine),
  sentencesZh: sentencesZh.map(unpackLine),
  wordsEn,
  sentencesEn,
});

const packLine = (line: TargetLine): string =>
  `${line.map(({ text }) => text).join('')}\t${line.flatMap(({ pinyin }) => pinyin ?? []).join(' ')}`;

function unpackLine(packed: string): TargetLine {
  const [text = '', readings = ''] = packed.split('\t');
  const syllables = readings.split(' ').filter(Boolean);
  let next = 0;
  return Array.from(text, (char): TargetChar => {
    const pinyin = /\p{Script=Han}/u.test(char) ? syllables[next++] : undefined;
    return pinyin === undefined ? { text: char } : { text: char, pinyin, syllable: typedSyllable(pinyin) };
  });
}
