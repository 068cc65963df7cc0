import type { At } from '../exercises/authored.ts';
import type { ParsedLesson } from './lesson-draft.ts';
import type { Band } from './model.ts';
import { exerciseReadings, type ReadingText, readingLength, readingTexts, sentencesOf } from './reading-text.ts';
import type { Report } from './reporter.ts';

/** In characters. */
interface ReadingLimits {
  readonly lesson: number;
  readonly sentence: number;
  /** The question of one exercise. */
  readonly question: number;
}

/**
 * How much Chinese children of a band read (curriculum, section 5). A sentence may go as far as the next band's measure,
 * and a question over two screens: now and then one needs it, and a warning that comes too often isn't read.
 */
const LIMITS: Readonly<Record<Band, ReadingLimits>> = {
  '3-4': { lesson: 300, sentence: 22, question: 2 * 40 },
  '5-6': { lesson: 500, sentence: 30, question: 2 * 70 },
  '7-8': { lesson: 800, sentence: 40, question: 2 * 110 },
};

/** Warns of what is long to read: a lesson, an exercise's question, a sentence. */
export function reportLength(draft: ParsedLesson, band: Band, report: Report): void {
  const limits = LIMITS[band];
  const [prose, exercises] = [readingTexts(draft), exerciseReadings(draft)];
  const warnIfOver = (
    at: At,
    code: string,
    length: number,
    limit: number,
    more: Readonly<Record<string, string>> = {},
  ) => {
    if (length > limit) report(at, code, { length: String(length), limit: String(limit), band, ...more }, 'warning');
  };
  warnIfOver(draft.frontmatter.title.at, 'text-too-long', lengthOf(prose), limits.lesson);
  for (const { at, question } of exercises) warnIfOver(at, 'question-too-long', lengthOf(question), limits.question);
  for (const { text, at } of [...prose, ...exercises.flatMap(({ question, options }) => [...question, ...options])]) {
    const [longest, sentence] = longestSentence(text);
    warnIfOver(at, 'sentence-too-long', longest, limits.sentence, { begin: sentence.slice(0, 8) });
  }
}

const lengthOf = (texts: readonly ReadingText[]): number =>
  texts.reduce((sum, { text }) => sum + readingLength(text), 0);

function longestSentence(text: string): readonly [length: number, sentence: string] {
  return sentencesOf(text)
    .map((sentence) => [readingLength(sentence), sentence.trim()] as const)
    .reduce((longest, next) => (next[0] > longest[0] ? next : longest), [0, '']);
}
