/** A stretch of a style sheet, without the white space around it. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type CssPiece =
  /** What stands in front of `{`. `isFollowed`: the brace is there. */
  | { readonly type: 'head'; readonly at: Stretch; readonly depth: number }
  /** What ends with `;`, `}` or the end of the text. */
  | { readonly type: 'line'; readonly at: Stretch; readonly depth: number; readonly endsBy: ';' | '}' | '' }
  | { readonly type: 'open' | 'close'; readonly at: Stretch; readonly depth: number };

export interface CssScan {
  /** The text with comments and strings made blank, of the same length. */
  readonly code: string;
  readonly pieces: readonly CssPiece[];
  /** A comment or a string that never ends. */
  readonly open: readonly Stretch[];
}

const QUIET = /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^)"'\n]*\)|\/\*[\s\S]*|["'][^\n]*/g;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function quiet(css: string): Pick<CssScan, 'code' | 'open'> {
  const open: Stretch[] = [];
  const code = css.replace(QUIET, (word: string, start: number) => {
    const isComment = word.startsWith('/*');
    const isClosed = isComment
      ? word.length > 3 && word.endsWith('*/')
      : /^url|^(["']).*\1$/s.test(word) && word.length > 1;
    if (!isClosed) open.push({ text: word, start, end: start + word.length });
    // A text keeps its quotes, so that a value can be seen to be one.
    return isComment ? blank(word) : word.charAt(0) + blank(word.slice(1, -1)) + word.slice(1).slice(-1);
  });
  return { code, open };
}

/** Cuts a style sheet at its braces and semicolons; nothing is refused. */
export function scanCss(css: string): CssScan {
  const { code, open } = quiet(css);
  const pieces: CssPiece[] = [];
  let [from, depth] = [0, 0];
  const stretch = (start: number, end: number): Stretch => {
    const text = code.slice(start, end);
    const space = text.length - text.trimStart().length;
    const trimmed = text.trim();
    return {
      text: css.slice(start + space, start + space + trimmed.length),
      start: start + space,
      end: start + space + trimmed.length,
    };
  };
  const line = (end: number, endsBy: ';' | '}' | ''): void => {
    const at = stretch(from, end);
    if (at.end > at.start) pieces.push({ type: 'line', at, depth, endsBy });
    from = end + 1;
  };
  for (let index = 0; index < code.length; index += 1) {
    const at = { text: code.charAt(index), start: index, end: index + 1 };
    if (at.text === ';') line(index, ';');
    if (at.text === '{') {
      pieces.push({ type: 'head', at: stretch(from, index), depth }, { type: 'open', at, depth });
      from = index + 1;
      depth += 1;
    }
    if (at.text === '}') {
      line(index, '}');
      depth -= 1;
      pieces.push({ type: 'close', at, depth });
      depth = Math.max(0, depth);
    }
  }
  line(code.length, '');
  return { code, pieces, open };
}
