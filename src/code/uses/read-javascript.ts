import { type Node, type Options, parse, type Token, tokenizer } from 'acorn';
import { full } from 'acorn-walk';
import type { CodeText, Span } from './code-text.ts';

/** No code of their own. */
const TEXTS = new Set(['string', 'template', 'invalidTemplate', 'regexp', 'eof']);
/** So many slips in one text are no program; giving up keeps the time in bounds. */
const SLIPS_AT_MOST = 200;

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
  allowHashBang: true,
};

/** Reads JavaScript: by its grammar where it follows it, else token by token as far as there are any. Never throws. */
export function readJavaScript(text: string): CodeText {
  try {
    return parsed(text);
  } catch {
    return tokenised(text);
  }
}

function parsed(text: string): CodeText {
  const tokens: Token[] = [];
  const comments: Span[] = [];
  const options = { ...OPTIONS, onToken: tokens, onComment: noteIn(comments, 0) };
  const names = keywordNames(parse(text, options));
  return { words: tokens.map((token) => (names.has(token.start) ? '' : wordOf(token, text))), comments };
}

const noteIn =
  (comments: Span[], offset: number) =>
  (_isBlock: boolean, _text: string, from: number, to: number): void => {
    comments.push([from + offset, to + offset]);
  };

const wordOf = ({ type, start, end }: Token, text: string): string =>
  TEXTS.has(type.label) ? '' : text.slice(start, end);

/** Where properties stand that have the name of a keyword: `cup.for` and `{ for: 1 }` use no `for`. */
function keywordNames(tree: Node): ReadonlySet<number> {
  const starts = new Set<number>();
  full(tree, (node) => {
    const name = propertyName(node as Named);
    if (name?.type === 'Identifier' && KEYWORD.test(name.name ?? '')) starts.add(name.start);
  });
  return starts;
}

/** The shape that the nodes with property names share. */
interface Named extends Node {
  readonly key?: Named;
  readonly property?: Named;
  readonly computed?: boolean;
  readonly name?: string;
}

const propertyName = ({ key, property, computed }: Named): Named | undefined =>
  computed === true ? undefined : (key ?? property);

const KEYWORD =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with|let|async|await|of|static|yield)$/;

/** The tokens of a text with slips in it: what can't be read is left out, to the end of its line at most. */
function tokenised(text: string): CodeText {
  const words: string[] = [];
  const comments: Span[] = [];
  let from = 0;
  for (let slips = 0; slips < SLIPS_AT_MOST && from < text.length; slips += 1) {
    from = tokenisedTo(text, from, { words, comments });
    words.push('');
  }
  return {
    words: words.map((word, at) => (/^\??\.$/.test(words[at - 1] ?? '') && KEYWORD.test(word) ? '' : word)),
    comments,
  };
}

/** Reads on until something isn't a token; gives the place to go on from. */
function tokenisedTo(
  text: string,
  from: number,
  into: { readonly words: string[]; readonly comments: Span[] },
): number {
  const rest = text.slice(from);
  try {
    for (const token of tokenizer(rest, { ...OPTIONS, onComment: noteIn(into.comments, from) })) {
      into.words.push(wordOf(token, rest));
    }
    return text.length;
  } catch (slip) {
    return from + nextStart(rest, slip);
  }
}

/** After a mark that JavaScript doesn't know (，), code goes on at once; after an open string, in the next line. */
function nextStart(rest: string, slip: unknown): number {
  const { pos, message } = slip as { readonly pos?: number; readonly message?: string };
  if (pos === undefined) return rest.length;
  if (message?.startsWith('Unexpected character') === true) return pos + 1;
  const lineEnd = rest.indexOf('\n', pos);
  return lineEnd < 0 ? rest.length : lineEnd + 1;
}
