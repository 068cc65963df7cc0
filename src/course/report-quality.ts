import type { At } from '../exercises/authored.ts';
import type { ParsedLesson } from './lesson-draft.ts';
import type { Band } from './model.ts';
import { reportLength } from './report-length.ts';
import { reportUnusedWords } from './report-unused-words.ts';
import type { Report } from './reporter.ts';

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
  if (source.lang === 'zh') reportLength(draft, band, report);
  if (source.lang === 'zh') reportUnusedWords(draft, report);
  const count = frontmatter.words.length;
  const [first] = frontmatter.words;
  if (first && (count < FEWEST_WORDS || count > MOST_WORDS)) {
    warn(first.at, 'words-count', { count: String(count), least: String(FEWEST_WORDS), most: String(MOST_WORDS) });
  }
}
