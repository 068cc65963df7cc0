import { hasChinese } from '../core/text.ts';
import type { ParsedLesson } from './lesson-draft.ts';
import { nearest } from './nearest.ts';
import { withoutOverrides } from './pinyin.ts';
import type { Report } from './reporter.ts';
import { segmentWords } from './segment-words.ts';

/** Tells new words that the Chinese lesson never says: a slip, mostly, and pinyin over nothing. */
export function reportUnusedWords({ source, frontmatter }: ParsedLesson, report: Report): void {
  const body = withoutOverrides(source.text.slice(source.text.indexOf('\n---')));
  for (const { zh, at } of frontmatter.words) {
    const word = withoutOverrides(zh);
    if (!hasChinese(word) || body.includes(word)) continue;
    // A wrong character is likelier than one too many: words of the same length are looked at first.
    const words = [...wordsOf(body)].sort((a, b) => lengthGap(a, word) - lengthGap(b, word));
    const meant = nearest(word, words);
    // A near one in the text makes it a slip; without one the author may just want to teach the word.
    report(at, 'word-unused', { word, ...(meant && { nearest: meant }) }, meant ? 'error' : 'warning');
  }
}

const lengthGap = (from: string, to: string): number => Math.abs(from.length - to.length);

/** The words of a text, and each two neighbours as one: 输入 and 法 are 输入法. Single characters are near to too much. */
function wordsOf(text: string): ReadonlySet<string> {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const words = runs.flatMap((run) => {
    const cut = segmentWords(run, []).map(({ word }) => word);
    return [...cut, ...cut.map((word, index) => word + (cut[index + 1] ?? ''))];
  });
  return new Set(words.filter((word) => word.length > 1));
}
