import { textOfFile } from '../program.ts';
import type { ReadCode } from './code-facts.ts';
import { type CodeText, readablePart, type Span } from './code-text.ts';
import { countCodeLines } from './count-code-lines.ts';
import { hasWords, wordsIn } from './has-words.ts';
import { readCss, readInlineCss } from './read-css.ts';
import { readHtml } from './read-html.ts';
import { readJavaScript } from './read-javascript.ts';

/** Reads a web page: its tags and attributes, its style sheets and its scripts, wherever they stand. */
export const readWebFacts: ReadCode = (program) => {
  const html = readablePart(textOfFile(program, 'index.html'));
  const css = readablePart(textOfFile(program, 'style.css'));
  const script = readablePart(textOfFile(program, 'script.js'));
  const page = readHtml(html);
  const [sheet, code] = [readCss(css), readJavaScript(script)];
  const inner = readInside(html, page.styles, readCss);
  const innerCode = readInside(html, page.scripts, readJavaScript);
  const styleWords = new Set([sheet.words, inner.words, ...page.inlineStyles.map(readInlineCss)].flat());
  const codeWords = [code.words, innerCode.words, ...page.inlineScripts.map((text) => readJavaScript(text).words)];
  const inPage = inOrder([...page.comments, ...inner.comments, ...innerCode.comments]);
  return {
    lines: countCodeLines(html, inPage) + countCodeLines(css, sheet.comments) + countCodeLines(script, code.comments),
    uses: (word) => {
      const small = word.toLowerCase();
      if (page.words.has(small) || styleWords.has(small)) return true;
      // `.box` is a selector, never a property of a script.
      return !/^[.#@]/.test(word) && codeWords.some((words) => hasWords(words, wordsIn(word)));
    },
  };
};

/** What stands in these places of a text, its comments placed in the whole. */
function readInside(text: string, spans: readonly Span[], read: (part: string) => CodeText): CodeText {
  const parts = spans.map(([from, to]) => ({ from, read: read(text.slice(from, to)) }));
  return {
    words: parts.flatMap((part) => ['', ...part.read.words]),
    comments: parts.flatMap(({ from, read: { comments } }) =>
      comments.map(([start, end]): Span => [start + from, end + from]),
    ),
  };
}

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort(([one], [other]) => one - other);
