import type { At } from '../exercises/authored.ts';
import type { ParsedLesson } from './lesson-draft.ts';
import type { Band } from './model.ts';
import { type ReadingText, readingLength, readingTexts, sentencesOf } from './reading-text.ts';
import { reportUnusedWords } from './report-unused-words.ts';
import type { Report } from './reporter.ts';

interface ReadingLimits {
  /** Characters of reading in a whole lesson. */
  readonly lesson: number;
  /** Characters in a sentence. */
  readonly sentence: number;
}

/**
 * How much Chinese children of a band read in a lesson (curriculum, section 5). A sentence may go as far as the next
 * band's measure: now and then one needs it, and a warning that comes too often isn't read.
 */
const LIMITS: Readonly<Record<Band, ReadingLimits>> = {
  '3-4': { lesson: 300, sentence: 22 },
  '5-6': { lesson: 500, sentence: 30 },
  '7-8': { lesson: 800, sentence: 40 },
};
const FEWEST_WORDS = 3;
const MOST_WORDS = 6;

/** Warns of what makes a lesson hard to read or to teach. */
export function reportQuality(draft: ParsedLesson, band: Band, report: Report): void {
  const { source, frontmatter, blocks } = draft;
  const top = frontmatter.title.at;
  const warn = (at: At, code: string, params: Readonly<Record<string, string>> = {}): void =>
    report(at, code, params, 'warning');
  const hasTeacher = blocks.some((block) => block.type === 'plain' && block.name === 'teacher');
  if (!hasTeacher) warn(top, 'teacher-missing');
  const texts = readingTexts(draft);
  if (source.lang === 'zh') warnOfLength(texts, band, top, warn);
  if (source.lang === 'zh') reportUnusedWords(draft, report);
  const count = frontmatter.words.length;
  const [first] = frontmatter.words;
  if (first && (count < FEWEST_WORDS || count > MOST_WORDS)) {
    warn(first.at, 'words-count', { count: String(count), least: String(FEWEST_WORDS), most: String(MOST_WORDS) });
  }
}

type Warn = (at: At, code: string, params?: Readonly<Record<string, string>>) => void;

function warnOfLength(texts: readonly ReadingText[], band: Band, top: At, warn: Warn): void {
  const limits = LIMITS[band];
  const length = texts.reduce((sum, { text }) => sum + readingLength(text), 0);
  const inLesson = { length: String(length), limit: String(limits.lesson), band };
  if (length > limits.lesson) warn(top, 'text-too-long', inLesson);
  for (const { text, at } of texts) {
    const [longest, sentence] = longestSentence(text);
    const inSentence = { length: String(longest), limit: String(limits.sentence), band, begin: sentence.slice(0, 8) };
    if (longest > limits.sentence) warn(at, 'sentence-too-long', inSentence);
  }
}

function longestSentence(text: string): readonly [length: number, sentence: string] {
  return sentencesOf(text)
    .map((sentence) => [readingLength(sentence), sentence.trim()] as const)
    .reduce((longest, next) => (next[0] > longest[0] ? next : longest), [0, '']);
}
